import type { LineWords } from '../../text/line-words.ts';
import type { WrittenYears } from './amount.ts';
import type { ExperienceLexicon } from './lexicon.ts';

/** A text with its tokens and the words to read it by. */
export interface ExperienceReader {
  readonly text: string;
  readonly tokens: LineWords;
  readonly lexicon: ExperienceLexicon;
  /** The word that the employer is known by, as tokens are compared; null when unknown. */
  readonly company: string | null;
}

/** "within" and the like stand before words such as "at least" too; at most two of them. */
const MAX_BOUND_WORDS = 3;

/** The token index at which years begin, with words like "at least" before them. */
export function boundStart({ tokens, lexicon }: ExperienceReader, { first }: WrittenYears): number {
  let at = first;
  while (at > first - MAX_BOUND_WORDS && lexicon.bounds.has(tokens[at - 1]?.text ?? '')) at -= 1;
  return at;
}

/** Most words from a number to its unit: "3 or more full". */
const NUMBER_REACH = 4;

/** Whether a token is the unit of some years. French "an" is an English article too, so a number must stand before it. */
export function isUnit({ tokens, lexicon }: ExperienceReader, at: number): boolean {
  if (!lexicon.units.has(tokens[at]?.text ?? '')) return false;
  const before = tokens.slice(Math.max(0, at - NUMBER_REACH), at);
  return before.some(({ kind, text }) => kind === 'number' || lexicon.numbers.has(text));
}
