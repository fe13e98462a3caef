import { rules } from './rules-00000003.js';

export { rules };
