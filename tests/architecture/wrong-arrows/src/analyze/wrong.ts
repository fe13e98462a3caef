export { items as analyze } from '../storage/items.ts';
