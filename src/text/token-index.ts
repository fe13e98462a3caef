import type { Tokens } from './name-words.ts';

/** The index of the first token that begins at or behind a UTF-16 offset; the number of tokens when none does. */
export function indexAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
