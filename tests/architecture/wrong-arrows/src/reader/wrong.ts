export { items as reader } from '../storage/items.ts';
