export { two as one } from './two.ts';
