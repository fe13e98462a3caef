import { headingKindOf, PLACED_LEVEL } from './headings.ts';
import type { HeadingKind } from './tables/concepts.ts';
import type { PlainBlock } from './text-block.ts';
import { latinLength } from './text-weight.ts';

/** A longer line over a list is a sentence that leads into it. */
const LONGEST_OPENING = 70;

/** Whether the block at this place is a short line with a list of at least two items right below. */
export const opensItems = (own: readonly PlainBlock[], index: number) =>
  !own[index]?.item &&
  (own[index]?.text.length ?? 0) <= LONGEST_OPENING &&
  own[index + 1]?.item === true &&
  own[index + 2]?.item === true;

/** A paragraph of a posting's opening. */
const OPENING_PARAGRAPH = 60;
/** Place and kind of contract may stand between a heading and its paragraph. */
const LINES_BEFORE_PARAGRAPH = 2;

/** How many parts each have a heading, a paragraph and two such lists, as postings shown whole under each other have. */
export function countParts(own: readonly PlainBlock[]): number {
  let [parts, lists] = [0, 0];
  for (const [index, block] of own.entries()) {
    if (opensItems(own, index)) lists++;
    const opening = own
      .slice(index + 1, index + 1 + LINES_BEFORE_PARAGRAPH)
      .find(({ text }) => latinLength(text) >= OPENING_PARAGRAPH);
    const opens =
      block.level > 0 &&
      !opensItems(own, index) &&
      opening?.level === 0 &&
      !opening.item &&
      headingKindOf(block) === null;
    if (!opens) continue;
    if (lists >= 2) parts++;
    lists = 0;
  }
  return lists >= 2 ? parts + 1 : parts;
}

/** How often each kind of posting heading stands in a page's own text. */
export function countHeadings(own: readonly PlainBlock[]): Map<HeadingKind, number> {
  const counts = new Map<HeadingKind, number>();
  for (const [index, block] of own.entries()) {
    // Some editors leave a heading no mark but its place before a list.
    const level = block.level || (opensItems(own, index) ? PLACED_LEVEL : 0);
    const kind = headingKindOf({ ...block, level });
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}
