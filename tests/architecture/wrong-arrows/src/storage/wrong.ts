export { i18n as storage } from '../i18n/wrong.ts';
