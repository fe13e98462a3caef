export { items as model } from '../storage/items.ts';
