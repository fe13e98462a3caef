export { items as text } from '../storage/items.ts';
