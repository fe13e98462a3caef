export { items as review } from './storage/items.ts';
