import fc from 'fast-check';
import { PIECES } from '../bench/hostile-texts.ts';

/** Text that breaks readers of text: the pieces known to do so, any characters, and halves of them. */
export const hostileText = (maxPieces: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
        { weight: 1, arbitrary: fc.string({ maxLength: 8, unit: 'binary' }) },
        { weight: 1, arbitrary: fc.nat(0xffff).map((code) => String.fromCharCode(code)) },
      ),
      { maxLength: maxPieces },
    )
    .map((pieces) => pieces.join(''));

/** Any of these strings, as text of its own between others. */
export const textOfPieces = (pieces: readonly string[], maxPieces: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...pieces) },
        { weight: 1, arbitrary: fc.constantFrom(...PIECES) },
        { weight: 1, arbitrary: fc.string({ maxLength: 6, unit: 'binary' }) },
      ),
      { maxLength: maxPieces },
    )
    .map((parts) => parts.join(''));
