import type { SiteAdapter } from './adapters/site-adapter.ts';
import { type BlockRange, type PageOutline, textLength } from './outline.ts';
import { shortText } from './short-text.ts';
import { lengthOf } from './text-block.ts';

/** A selector of a site finds no more elements on its pages; each costs a look at the whole page. */
const MOST_FOUND = 100;

const selectAll = ({ roots }: PageOutline, selector: string): Element[] =>
  roots.flatMap((root) => [...root.querySelectorAll(selector)]).slice(0, MOST_FOUND);

/** The text of the first of the selectors that is shown on the page and has text; null when none is. */
export function selectText(
  outline: PageOutline,
  selectors: readonly string[],
  longest: number,
): string | null {
  for (const selector of selectors) {
    for (const element of selectAll(outline, selector)) {
      const range = rangeOf(outline, element);
      const text = range && range.to > range.from ? shortText(element, longest + 1) : '';
      if (text !== '' && text.length <= longest) return text;
    }
  }
  return null;
}

/** The blocks that the adapter's selectors give for the body, in page order; empty when the page shows none of them. */
export function adapterBlocks(outline: PageOutline, adapter: SiteAdapter, shortest: number): number[] {
  for (const selector of adapter.body ?? []) {
    const ranges = selectAll(outline, selector)
      .map((element) => rangeOf(outline, element))
      .filter((range) => range !== null);
    const shown = ranges.filter(({ from, to }) => to > from);
    const parts = adapter.bodyIs === 'parts' ? shown : longestFirst(outline, shown).slice(0, 1);
    const outside = new Array<boolean>(outline.blocks.length).fill(true);
    for (const { from, to } of parts) outside.fill(false, from, to);
    markDropped(outline, adapter, outside);
    const kept = outline.blocks.filter((_, index) => !outside[index]);
    if (lengthOf(kept) >= shortest) return [...outside.keys()].filter((index) => !outside[index]);
  }
  return [];
}

function longestFirst(outline: PageOutline, ranges: BlockRange[]): BlockRange[] {
  return [...ranges].sort((a, b) => textLength(outline, b) - textLength(outline, a));
}

/** Marks what the adapter knows to stand beside the posting, in `outside`. */
export function markDropped(outline: PageOutline, adapter: SiteAdapter, outside: boolean[]): void {
  for (const selector of adapter.drop ?? []) {
    for (const element of selectAll(outline, selector)) {
      const range = rangeOf(outline, element);
      if (range) outside.fill(true, range.from, range.to);
    }
  }
}

/** The blocks of an element; an inline element has those of the block it stands in. */
export function rangeOf(outline: PageOutline, element: Element): BlockRange | null {
  const own = outline.ranges.get(element);
  if (own) return own;
  const index = outline.blocks.findIndex((block) =>
    block.segments.some(({ node }) => element.contains(node)),
  );
  return index < 0 ? null : { from: index, to: index + 1 };
}
