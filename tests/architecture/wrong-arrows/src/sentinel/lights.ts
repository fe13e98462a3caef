export { items as lights } from '../storage/items.ts';
