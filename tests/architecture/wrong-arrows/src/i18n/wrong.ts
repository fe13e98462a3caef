export { items as i18n } from '../storage/items.ts';
