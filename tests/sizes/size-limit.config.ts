import { checks } from './budgets.ts';

export default checks();
