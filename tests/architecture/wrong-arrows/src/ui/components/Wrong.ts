export { review as component } from '../../review.ts';
