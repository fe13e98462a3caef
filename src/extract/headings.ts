import { plainWords } from './compare-text.ts';
import { CONCEPTS, HEADING_OPENINGS, type HeadingKind } from './tables/concepts.ts';
import type { TextBlock } from './text-block.ts';

const LONGEST_HEADING = 70;
/** A longer heading is a sentence about something, not the name of a section. */
const MOST_WORDS = 6;

const KIND_OF_OPENING: ReadonlyMap<string, HeadingKind> = new Map(
  (Object.keys(HEADING_OPENINGS) as HeadingKind[]).flatMap((kind) =>
    HEADING_OPENINGS[kind].map((words): [string, HeadingKind] => [words, kind]),
  ),
);

/** Stems by their first three letters, so that a word is compared with a handful of them. */
const STEMS = Map.groupBy(
  CONCEPTS.flatMap(([kind, stems], concept) => stems.map((stem) => ({ kind, concept, stem }))),
  ({ stem }) => stem.slice(0, 3),
);

/** The concept that a plain word belongs to: its number in the table and the kind of heading it makes; null for other words. */
export function conceptOf(word: string): { concept: number; kind: HeadingKind | null } | null {
  // Of "salary" and "sala…", the longer stem is the surer one; stems of one concept never part.
  return STEMS.get(word.slice(0, 3))?.find(({ stem }) => word.startsWith(stem)) ?? null;
}

/** Level to ask about a block under that only its place or its words may make a heading: below those of `h1` to `h6`. */
export const PLACED_LEVEL = 7;

/** What a heading, a bold line or a line that ends in a colon announces; null for other blocks. */
export function headingKindOf({
  text,
  level,
  item,
}: Pick<TextBlock, 'text' | 'level' | 'item'>): HeadingKind | null {
  if (text.length > LONGEST_HEADING || (level === 0 && (item || !text.endsWith(':')))) return null;
  const words = plainWords(text).split(' ');
  for (let length = Math.min(words.length, MOST_WORDS); length > 0; length--) {
    const kind = KIND_OF_OPENING.get(words.slice(0, length).join(' '));
    if (kind) return kind;
  }
  if (words.length > MOST_WORDS) return null;
  return words.map((word) => conceptOf(word)?.kind ?? null).find((kind) => kind !== null) ?? null;
}
