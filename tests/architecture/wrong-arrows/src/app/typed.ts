import type { TOO } from './typed-too.ts';

export interface Typed {
  readonly value: typeof TOO;
}
