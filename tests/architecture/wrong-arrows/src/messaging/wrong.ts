export { items as messaging } from '../storage/items.ts';
