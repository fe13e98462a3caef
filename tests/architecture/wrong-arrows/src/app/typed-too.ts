import type { Typed } from './typed.ts';

export const TOO = 1;
export type Too = Typed['value'];
