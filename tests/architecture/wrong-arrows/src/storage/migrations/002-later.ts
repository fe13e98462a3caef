export { items as later } from '../items.ts';
