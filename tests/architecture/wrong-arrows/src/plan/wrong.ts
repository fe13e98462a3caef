export { items as plan } from '../storage/items.ts';
