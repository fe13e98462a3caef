export { pack as data } from '../../../data/pack.ts';
