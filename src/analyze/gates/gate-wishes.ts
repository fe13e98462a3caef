import type { SectionKind } from '../../model/review-record.ts';
import type { Sentence } from '../../text/sentence-tokens.ts';
import type { TokenRow } from '../../text/token-row.ts';
import type { Detail } from './gate-details.ts';
import type { GateLexicon } from './gate-lexicon.ts';

/** A sentence that is read for gates. */
export interface GateSentence extends Pick<Sentence, 'from' | 'to'> {
  readonly row: TokenRow;
  readonly section: SectionKind;
  readonly lexicon: GateLexicon;
}

/** Words of a row; the end is exclusive. */
export interface Words {
  readonly from: number;
  readonly to: number;
}

/** Words behind a demand in which "is required" speaks of it, whatever else the sentence wishes for. */
const FIRM_WITHIN = 3;
/** Words before a language in which a wish speaks of it, and as far as no sign stands between: "se valorará nivel alto de alemán". */
const WISH_BEFORE = 3;
const LED_BY_WISH = 6;

/** Whether some words stand among others. */
export const isInside = (some: Words, all: Words): boolean => all.from <= some.from && some.to <= all.to;

/**
 * Whether a passage only wishes for what it demands. A detail with words of its own, as each language has, is judged by
 * what stands beside these. What is wished for in brackets or behind a semicolon makes no wish of what stands before it.
 */
export function isWishedFor(demand: Words, own: Detail['own'], passage: GateSentence): boolean {
  if (passage.section === 'preferred') return true;
  const { row, lexicon } = passage;
  const { wishes, demands } = lexicon;
  if (own)
    return wishes.isIn(
      row,
      Math.max(passage.from, Math.min(own.from - WISH_BEFORE, unbrokenFrom(passage, own.from))),
      own.to,
    );
  if (demands.isIn(row, demand.to, Math.min(passage.to, demand.to + FIRM_WITHIN))) return false;
  const asides = [...bracketsIn(passage), ...clausesBehind(passage, demand.to)].filter(
    (aside) => !isInside(demand, aside),
  );
  // An aside that is nothing but the wish, "(preferred)", speaks of the demand.
  const isOfAside = (wish: Words) =>
    asides.some((aside) => isInside(wish, aside) && wish.to - wish.from < aside.to - aside.from);
  return wishes.findAll(row, passage.from, passage.to).some((wish) => !isOfAside(wish));
}

/** The first of the words before a language that no sign parts from it, at most so many. */
function unbrokenFrom({ row, from }: GateSentence, to: number): number {
  let first = to;
  while (
    first > from &&
    to - first < LED_BY_WISH &&
    !/[,;:()]/.test(row.text.slice(row.ends[first - 1], row.starts[first]))
  )
    first -= 1;
  return first;
}

/** What a passage goes on with behind a semicolon: "a bachelor's degree; an MBA is preferred" wishes for the MBA alone. */
function clausesBehind({ row, to }: GateSentence, from: number): Words[] {
  const starts: number[] = [];
  for (let at = from; at < to; at += 1)
    if (row.text.slice(row.ends[at - 1], row.starts[at]).includes(';')) starts.push(at);
  return starts.map((start, index) => ({ from: start, to: starts[index + 1] ?? to }));
}

/** Where a passage stands in brackets: "(California preferred)" wishes for California. */
function bracketsIn({ row, from, to }: GateSentence): Words[] {
  const found: Words[] = [];
  let open: number | null = null;
  for (let at = from; at < to; at += 1) {
    const before = row.text.slice(at === from ? row.starts[at] : row.ends[at - 1], row.starts[at]);
    if (open !== null && before.includes(')')) {
      found.push({ from: open, to: at });
      open = null;
    }
    if (before.lastIndexOf('(') > before.lastIndexOf(')')) open = at;
  }
  if (open !== null) found.push({ from: open, to });
  return found;
}
