import type { PhraseHit } from '../../text/phrase-trie.ts';
import type { TokenRow } from '../../text/token-row.ts';
import type { DetailTable, GateLexicon } from './gate-lexicon.ts';

/** A demand's words in a sentence, as indices of the row; ends are exclusive. */
export interface DemandPlace {
  readonly row: TokenRow;
  readonly from: number;
  readonly to: number;
  readonly sentenceFrom: number;
  readonly sentenceTo: number;
}

/** Words before a demand in which its detail is looked for: "U.S. citizenship". */
export const WORDS_BEFORE = 5;
/** Words behind it: "citizenship of an EU country". */
export const WORDS_BEHIND = 8;

/** What a table of details holds around a demand, in the order of the text. */
export function hitsAround(
  table: DetailTable,
  place: DemandPlace,
  lexicon: GateLexicon,
): PhraseHit<string>[] {
  const { row, from, to, sentenceFrom, sentenceTo } = place;
  const first = Math.max(sentenceFrom, from - WORDS_BEFORE);
  return lexicon.details[table].findAll(row, first, Math.min(sentenceTo, to + WORDS_BEHIND));
}

/** The one inside the demand, else the nearest; of those at one place the longest. */
export function nearestIn(table: DetailTable, place: DemandPlace, lexicon: GateLexicon): PhraseHit<string>[] {
  const distance = ({ from, to }: PhraseHit<string>): number =>
    Math.max(0, from - place.to + 1, place.from - to + 1);
  const [nearest] = hitsAround(table, place, lexicon).sort(
    (a, b) => distance(a) - distance(b) || b.to - b.from - (a.to - a.from),
  );
  return nearest ? [nearest] : [];
}

/** Without those that are words of another: "juris doctorate" is no doctorate. */
export function widest(hits: readonly PhraseHit<string>[]): PhraseHit<string>[] {
  const kept: PhraseHit<string>[] = [];
  for (const hit of hits.toSorted((a, b) => a.from - b.from || b.to - a.to))
    if (hit.to > (kept.at(-1)?.to ?? -1)) kept.push(hit);
  return kept;
}

/** What joins the words of one name. */
const JOINT = /^[ -]$/;

/** Whether a word stands right behind the one before it, with nothing but a space or a hyphen between. */
export const standsRightBehind = ({ text, starts, ends }: TokenRow, at: number): boolean =>
  JOINT.test(text.slice(ends[at - 1], starts[at]));
