import { one } from '../extract/adapters/one.ts';

export const words = one;
