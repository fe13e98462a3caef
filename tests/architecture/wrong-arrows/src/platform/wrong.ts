export { items as platform } from '../storage/items.ts';
