export { items as match } from '../storage/items.ts';
