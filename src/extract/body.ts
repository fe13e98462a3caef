import { KnownText, shownLengths } from './known-text.ts';
import type { BlockRange, PageBlock, PageOutline } from './outline.ts';
import type { TextBlock } from './text-block.ts';

/** Share of the text that a child must hold for the search to go down into it: lower loses sections, higher keeps the page's frame. */
const TEXT_SHARE = 0.87;
/** What a character beside a known text costs: lower runs on into what the page repeats, higher stops at a section that only the page has. */
const UNKNOWN_COST = 0.7;
/** What a character of a part beside the posting costs: it may stand inside of the text, but not lead far away from it. */
const OUTSIDE_COST = 0.3;
/** A block of at least this length is a sentence; shorter ones are facts, labels, headings. */
export const SENTENCE = 50;
/** Weight of one block is capped, so that a legal paragraph does not outweigh a list of requirements. */
const HEAVIEST = 700;
/** A known text counts as found in the page when this share of it stands there. */
const FOUND_SHARE = 0.7;

/** Where the page's own text is densest: the blocks of the innermost element that holds nearly all text that is not outside. */
export function densestRange(outline: PageOutline, outside: readonly boolean[]): BlockRange {
  const sums = [0];
  for (const [index, block] of outline.blocks.entries())
    sums.push((sums[index] ?? 0) + (outside[index] ? 0 : weightOf(block)));
  const weightIn = ({ from, to }: BlockRange) => (sums[to] ?? 0) - (sums[from] ?? 0);
  let best: BlockRange = { from: 0, to: outline.blocks.length };
  let holder: Element | null = null;
  // Elements come in page order, so that a child is met after its parent was chosen.
  for (const [element, range] of outline.ranges) {
    if (range.parent !== holder || weightIn(range) < weightIn(best) * TEXT_SHARE) continue;
    best = range;
    holder = element;
  }
  return { from: best.from, to: best.to };
}

function weightOf({ text, item, level }: PageBlock): number {
  if (level > 0) return 20;
  if (text.length < SENTENCE && !item) return 5;
  return Math.min(text.length, HEAVIEST);
}

/**
 * The blocks of the page that show a text known from elsewhere (structured data, script state, an article reader), so that its
 * offsets can be mapped; null when the page does not show it. `known` says of each block of the page whether it is part of it.
 */
export function locateText(
  outline: PageOutline,
  outside: readonly boolean[],
  text: readonly TextBlock[],
): { range: BlockRange; known: boolean[] } | null {
  const known = new KnownText(text);
  const weights = shownLengths(outline.blocks, known);
  const gains = outline.blocks.map(
    (block, index) => weights[index] || -block.text.length * (outside[index] ? OUTSIDE_COST : UNKNOWN_COST),
  );
  const range = heaviestRun(gains);
  const found = weights.slice(range.from, range.to).reduce((sum, own) => sum + own, 0);
  if (known.length === 0 || found < known.length * FOUND_SHARE) return null;
  return { range, known: weights.map((own) => own > 0) };
}

/** The run of numbers with the largest sum, from a positive to a positive one. */
function heaviestRun(gains: readonly number[]): BlockRange {
  let best = { from: 0, to: 0, sum: 0 };
  let run = { from: 0, sum: 0 };
  gains.forEach((gain, index) => {
    run = run.sum > 0 ? { from: run.from, sum: run.sum + gain } : { from: index, sum: gain };
    if (run.sum > best.sum) best = { from: run.from, to: index + 1, sum: run.sum };
  });
  return { from: best.from, to: best.to };
}
