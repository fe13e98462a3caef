export { items as ui } from '../storage/items.ts';
