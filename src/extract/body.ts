import { containsWords, plainWords } from './compare-text.ts';
import { type BlockRange, type PageBlock, type PageOutline, textLength } from './outline.ts';
import type { TextBlock } from './text-block.ts';

/** Shares of what counts that a child must hold for the search to go down into it: lower loses sections, higher keeps the page's frame. */
const TEXT_SHARE = 0.87;
const MATCH_SHARE = 0.97;
/** A block of at least this length is a sentence; shorter ones are facts, labels, headings. */
export const SENTENCE = 50;
/** Weight of one block is capped, so that a legal paragraph does not outweigh a list of requirements. */
const HEAVIEST = 700;
/** A known text counts as found in the page when this share of it stands there. */
const FOUND_SHARE = 0.7;
/** The element around a found text is taken whole while at least this share of it was known. */
const KNOWN_SHARE = 0.6;

/** Where the page's own text is densest: the blocks of the innermost element that holds nearly all text that is not foreign. */
export function densestRange(outline: PageOutline, foreign: readonly boolean[]): BlockRange {
  const weights = outline.blocks.map((block, index) => (foreign[index] ? 0 : weightOf(block)));
  return innermost(outline, weights, TEXT_SHARE).range;
}

function weightOf({ text, item, level }: PageBlock): number {
  if (level > 0) return 20;
  if (text.length < SENTENCE && !item) return 5;
  return Math.min(text.length, HEAVIEST);
}

/**
 * The blocks of the page that show a text known from elsewhere (structured data, script state, an article reader), so that its
 * offsets can be mapped; null when the page does not show it.
 */
export function locateText(outline: PageOutline, foreign: readonly boolean[], known: readonly TextBlock[]): BlockRange | null {
  const words = plainWords(known.map(({ text }) => text).join(' '));
  if (words === '') return null;
  const weights = outline.blocks.map(({ text }) => {
    const own = plainWords(text);
    return containsWords(words, own) ? own.length : 0;
  });
  const { range, weight } = innermost(outline, weights, MATCH_SHARE);
  if (weight < words.length * FOUND_SHARE) return null;
  let [first, last] = [-1, -1];
  for (let index = range.from; index < range.to; index++) {
    if ((weights[index] ?? 0) < 8) continue;
    if (first < 0) first = index;
    last = index;
  }
  const own = keptLength(outline.blocks, foreign, range);
  return weight >= own * KNOWN_SHARE ? range : { from: first, to: last + 1 };
}

function keptLength(blocks: readonly PageBlock[], foreign: readonly boolean[], range: BlockRange): number {
  let length = 0;
  for (let index = range.from; index < range.to; index++) if (!foreign[index]) length += textLength(blocks, { from: index, to: index + 1 });
  return length;
}

function innermost(outline: PageOutline, weights: readonly number[], share: number): { range: BlockRange; weight: number } {
  const sums = [0];
  for (const weight of weights) sums.push((sums.at(-1) ?? 0) + weight);
  const weightIn = ({ from, to }: BlockRange) => (sums[to] ?? 0) - (sums[from] ?? 0);
  let best: BlockRange = { from: 0, to: outline.blocks.length };
  const least = weightIn(best) * share;
  let holder: Element | null = null;
  // Elements come in page order, so that a child is met after its parent was chosen.
  for (const [element, range] of outline.ranges) {
    if (range.parent !== holder || least === 0 || weightIn(range) < least) continue;
    best = range;
    holder = element;
  }
  return { range: { from: best.from, to: best.to }, weight: weightIn(best) };
}
