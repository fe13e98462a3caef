export { browser as tabs } from 'wxt/browser';
