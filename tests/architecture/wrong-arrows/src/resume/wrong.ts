export { items as resume } from '../storage/items.ts';
