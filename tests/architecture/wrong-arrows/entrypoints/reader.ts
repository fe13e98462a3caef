import { one } from '../src/extract/adapters/one.ts';
import { noun } from '../src/model/noun.ts';

export const reader = one + noun;
