import { looksLikeJobTitle } from './job-title.ts';
import type { ElementRange, PageBlock, PageOutline } from './outline.ts';

/** A part shorter than this is a line of an overview, not the posting that the address means. */
const SHORTEST_PART = 200;

/**
 * The part of the page that its address points at ("/jobs#analyst"), where the page holds several postings, as an outline of
 * its own; null when the address means the whole page.
 */
export function anchoredPart(document: Document, outline: PageOutline, url: URL | null): PageOutline | null {
  const target = anchorOf(document, url);
  const own = target && outline.ranges.get(target);
  if (!own) return null;
  const { blocks } = outline;
  const from = blocks.findIndex(
    ({ level, text }, index) => index >= own.from && level > 0 && looksLikeJobTitle(text),
  );
  const heading = blocks[from];
  // The anchor stands on the heading, before it, or on the part that it opens.
  if (!heading || from > own.from + 1) return null;
  const others = blocks.filter(
    ({ level, text }) => level === heading.level && text !== heading.text && looksLikeJobTitle(text),
  );
  const next = blocks.findIndex(({ level }, index) => index > from && level > 0 && level <= heading.level);
  const end = next < 0 ? blocks.length : next;
  const part = cutOutline(outline, from, own.to > from + 1 ? Math.min(own.to, end) : end);
  return others.length > 0 && (part.sums.at(-1) ?? 0) >= SHORTEST_PART ? part : null;
}

function anchorOf(document: Document, url: URL | null): Element | null {
  const name = url?.hash.slice(1) ?? '';
  // An address behind the sign is a route; so is one with parameters.
  if (name === '' || /[/!=]/.test(name)) return null;
  const named = [...document.querySelectorAll('a[name]')].find((link) => link.getAttribute('name') === name);
  const target = document.getElementById(name) ?? named;
  return target?.firstChild ? target : (target?.nextElementSibling ?? null);
}

/** The blocks from `from` up to `to` with what belongs to them, counted anew. */
function cutOutline(outline: PageOutline, from: number, to: number): PageOutline {
  const ranges = new Map<Element, ElementRange>();
  for (const [element, range] of outline.ranges) {
    if (range.from >= from && range.to <= to)
      ranges.set(element, { ...range, from: range.from - from, to: range.to - from });
  }
  for (const range of ranges.values()) if (range.parent && !ranges.has(range.parent)) range.parent = null;
  const blocks: PageBlock[] = outline.blocks.slice(from, to);
  const sums = outline.sums.slice(from, to + 1).map((sum) => sum - (outline.sums[from] ?? 0));
  const isInside = (at: number) => at >= from && at <= to;
  return {
    blocks,
    sums,
    ranges,
    controls: outline.controls
      .filter(({ at }) => isInside(at))
      .map((control) => ({ ...control, at: control.at - from })),
    roots: outline.roots,
    frames: [],
    inputs: outline.inputs.filter(isInside).map((at) => at - from),
  };
}
