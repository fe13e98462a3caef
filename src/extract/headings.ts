import { plainText } from './compare-text.ts';
import { CONCEPT_SIGNS, CONCEPTS, HEADING_OPENINGS, type HeadingKind } from './tables/concepts.ts';
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
  const words = plainText(text).split(' ');
  for (let length = Math.min(words.length, MOST_WORDS); length > 0; length--) {
    const kind = KIND_OF_OPENING.get(words.slice(0, length).join(' '));
    if (kind) return kind;
  }
  const sign = signIn(text);
  if (sign?.kind) return sign.kind;
  if (words.length > MOST_WORDS) return null;
  return words.map((word) => conceptOf(word)?.kind ?? null).find((kind) => kind !== null) ?? null;
}

/** Letters of scripts for which signs are looked for. */
const OTHER_SCRIPT = /[\u0600-\u06ff\u3041-\ud7a3]/;

function signIn(text: string): { concept: number; kind: HeadingKind | null } | null {
  if (!OTHER_SCRIPT.test(text)) return null;
  const concept = CONCEPT_SIGNS.findIndex(([, signs]) => signs.some((sign) => text.includes(sign)));
  return concept < 0 ? null : { concept, kind: CONCEPT_SIGNS[concept]?.[0] ?? null };
}

/** How many of the things that postings speak of these texts touch. */
export function conceptsIn(texts: readonly string[]): number {
  const found = new Set<number>();
  for (const text of texts) {
    if (found.size === CONCEPTS.length) break;
    const sign = signIn(text);
    if (sign) found.add(-1 - sign.concept);
    for (const word of plainText(text).split(' ')) {
      const concept = conceptOf(word)?.concept;
      if (concept !== undefined) found.add(concept);
    }
  }
  return found.size;
}
