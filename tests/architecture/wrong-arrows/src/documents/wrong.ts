export { items as documents } from '../storage/items.ts';
