export { items as extract } from '../storage/items.ts';
