import type { Sentence } from '../../text/sentence-tokens.ts';
import type { TokenRow } from '../../text/token-row.ts';
import type { Reading } from '../reading.ts';
import { readJoint } from '../skills/list-runs.ts';
import type { Chunk } from './chunks.ts';
import type { TokenSpan } from './sources.ts';
import type { CompiledPhraseWords } from './words.ts';

/** The list that a phrase stands in; a phrase that stands alone is a list of one. */
export interface PhrasePlace {
  /** The list opens behind "experience with", "such as" and the like. */
  readonly isExpected: boolean;
  /** Known skills and names in the list. */
  readonly told: number;
}

/** The tokens of a sentence at which a skill is expected, for the words before them. */
export function findExpected(
  tokens: TokenRow,
  sentence: Sentence,
  reading: Reading,
  { openers }: CompiledPhraseWords,
): ReadonlySet<number> {
  const expected = new Set<number>();
  for (let at = sentence.from; at < sentence.to; at += 1) {
    for (const { to } of openers.hitsAt(tokens, at, sentence.to)) expected.add(to);
    const cue = reading.cues.longestAt(tokens, at, sentence.to);
    if (cue?.value?.rules === 'behind') expected.add(cue.to);
    const list = reading.listWords.longestAt(tokens, at, sentence.to);
    if (list?.value === 'examples') expected.add(list.to);
  }
  return expected;
}

/** The place of each phrase among the others and the known skills and names of its sentence, `told`. */
export function findPlaces(
  tokens: TokenRow,
  told: readonly TokenSpan[],
  chunks: readonly Chunk[],
  expected: ReadonlySet<number>,
  reading: Reading,
): ReadonlyMap<Chunk, PhrasePlace> {
  const places = new Map<Chunk, PhrasePlace>();
  for (const list of cutLists(tokens, told, chunks, reading)) {
    const own = list.flatMap(({ chunk }) => chunk ?? []);
    const opening = list[0];
    const isExpected = opening !== undefined && isExpectedAt(opening, expected);
    for (const chunk of own) places.set(chunk, { isExpected, told: list.length - own.length });
  }
  return places;
}

/** A phrase, or a known skill or name. */
interface Item {
  readonly whole: TokenSpan;
  readonly chunk: Chunk | null;
}

function cutLists(
  tokens: TokenRow,
  told: readonly TokenSpan[],
  chunks: readonly Chunk[],
  reading: Reading,
): Item[][] {
  const items: Item[] = [
    ...told.map((whole) => ({ whole, chunk: null })),
    ...chunks.map((chunk) => ({ whole: chunk.whole, chunk })),
  ].sort((a, b) => a.whole.from - b.whole.from);
  const lists: Item[][] = [];
  for (const item of items) {
    const list = lists.at(-1);
    const end = list?.at(-1)?.whole.to ?? Number.POSITIVE_INFINITY;
    const isNext = end <= item.whole.from && readJoint(tokens, end, item.whole.from, reading) !== null;
    if (list && isNext) list.push(item);
    else lists.push([item]);
  }
  return lists;
}

/** "Experience with modern log analysis": the skill may begin some words behind the place. */
function isExpectedAt({ whole, chunk }: Item, expected: ReadonlySet<number>): boolean {
  const last = chunk?.from ?? whole.from;
  for (let at = whole.from; at <= last; at += 1) if (expected.has(at)) return true;
  return false;
}
