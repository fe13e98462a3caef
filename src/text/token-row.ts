import { GAP, type Gap } from './gaps.ts';

/** A text as the words that phrases are looked for in. Parallel arrays, because a posting has thousands of words. */
export interface TokenRow {
  readonly text: string;
  /** The form in which words are compared. */
  readonly words: readonly string[];
  /** UTF-16 offsets into `text`; ends are exclusive. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** What stands before each word. */
  readonly gaps: readonly Gap[];
}

/** A row while it is being built. */
export class RowBuilder implements TokenRow {
  readonly text: string;
  readonly words: string[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly gaps: Gap[] = [];

  constructor(text: string) {
    this.text = text;
  }

  /** Appends a word. */
  add(word: string, start: number, end: number, gap: Gap): void {
    this.words.push(word);
    this.starts.push(start);
    this.ends.push(end);
    this.gaps.push(gap);
  }

  /** Takes the last word back. */
  dropLast(): void {
    for (const list of [this.words, this.starts, this.ends, this.gaps]) list.pop();
  }
}

/** The index of the first word that begins at or behind a UTF-16 offset; the number of words when none does. */
export function indexAt({ starts }: Pick<TokenRow, 'starts'>, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The row with all its words alike apart: a phrase is found in it over punctuation, and its words as parts of others ("SOC2"). */
export const withoutGaps = (row: TokenRow): TokenRow => ({ ...row, gaps: row.gaps.map(() => GAP.joint) });

/** The words of a row that are wanted, as a row of their own. */
export function pickWords(row: TokenRow, isWanted: (index: number) => boolean): TokenRow {
  const kept = <Item>(list: readonly Item[]): Item[] => list.filter((_, index) => isWanted(index));
  return {
    text: row.text,
    words: kept(row.words),
    starts: kept(row.starts),
    ends: kept(row.ends),
    gaps: kept(row.gaps),
  };
}

/** The words of two rows in a row; offsets stay those of their own texts. */
export const joinRows = (one: TokenRow, other: TokenRow): TokenRow => ({
  text: one.text,
  words: [...one.words, ...other.words],
  starts: [...one.starts, ...other.starts],
  ends: [...one.ends, ...other.ends],
  gaps: [...one.gaps, ...other.gaps],
});
