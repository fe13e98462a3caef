export { items as highlight } from '../storage/items.ts';
