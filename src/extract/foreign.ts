import { plainWords } from './compare-text.ts';
import { type ElementRange, type PageBlock, type PageOutline, textLength } from './outline.ts';
import { FOREIGN_ROLES, FOREIGN_TAGS, FOREIGN_WORDS, PART_WORDS } from './tables/foreign.ts';
import { FOREIGN_HEADINGS } from './tables/headings.ts';

/** A class name marks a part as foreign only while the part is less than this share of the page: themes put "has-sidebar" on the page itself. */
const LARGEST_NAMED_SHARE = 0.4;
/** A block is a link, a menu entry or a card when this share of it is linked. */
const LINKED_SHARE = 0.8;
/** A linked text longer than this is a sentence someone linked. */
const LONGEST_LINK = 160;
const LONGEST_HEADING = 60;

/**
 * For each block of the page, whether it stands beside the posting: navigation, footer, cookie notices, similar jobs, people,
 * forms, the labels of buttons. Judged by elements, roles, class names, headings and links, in this order.
 */
export function foreignBlocks(outline: PageOutline): boolean[] {
  const { blocks, ranges } = outline;
  const foreign = new Array<boolean>(blocks.length).fill(false);
  const total = textLength(blocks, { from: 0, to: blocks.length });
  for (const [element, range] of ranges) {
    if (range.to > range.from && isForeign(element, range, outline, total))
      foreign.fill(true, range.from, range.to);
  }
  markForms(outline, foreign, total);
  blocks.forEach((block, index) => {
    if (isLink(block)) foreign[index] = true;
    else if (isForeignHeading(block)) markSection(outline, index, foreign, total);
  });
  for (const control of outline.controls) markControl(outline, control.label, control.at, foreign);
  return foreign;
}

const isLink = ({ text, linkLength }: PageBlock) =>
  linkLength > text.length * LINKED_SHARE && text.length < LONGEST_LINK;

function isForeign(element: Element, range: ElementRange, { blocks }: PageOutline, total: number): boolean {
  const share = textLength(blocks, range) / total;
  if (FOREIGN_TAGS.has(element.localName) || FOREIGN_ROLES.has(element.getAttribute('role') ?? ''))
    return share < 0.7;
  if (element.localName === 'header')
    return share < LARGEST_NAMED_SHARE && range.parent?.localName === 'body';
  return share < LARGEST_NAMED_SHARE && nameTokens(element).some(namesForeignPart);
}

/** The single names in id and class, at most 500 characters of them. */
function nameTokens(element: Element): string[] {
  return `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`
    .slice(0, 500)
    .split(/\s+/);
}

/** In a compound name the last word is the thing: "share-bar" and "job-share" are for sharing, "nav-content" is content. */
function namesForeignPart(token: string): boolean {
  const words = token
    .replace(/([a-z])(?=[A-Z])/g, '$1-')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const last = words.at(-1) ?? '';
  if (FOREIGN_WORDS.has(last)) return true;
  return PART_WORDS.has(last) && words.some((word) => FOREIGN_WORDS.has(word));
}

/** A form that someone fills in is foreign; a form that wraps the page (as some servers write it) is not. */
function markForms({ blocks, ranges, inputs }: PageOutline, foreign: boolean[], total: number): void {
  for (const [element, range] of ranges) {
    if (element.localName !== 'form' || textLength(blocks, range) > total * LARGEST_NAMED_SHARE) continue;
    if (inputs.some(({ at }) => at >= range.from && at <= range.to)) foreign.fill(true, range.from, range.to);
  }
}

function isForeignHeading({ text, level }: PageBlock): boolean {
  return level > 0 && text.length <= LONGEST_HEADING && FOREIGN_HEADINGS.has(plainWords(text));
}

/** The part that a heading opens: its container when it comes first there, else up to the next heading of its rank. */
function markSection(
  { blocks, ranges }: PageOutline,
  index: number,
  foreign: boolean[],
  total: number,
): void {
  const heading = blocks[index];
  if (!heading) return;
  let holder = ranges.get(heading.element);
  let section = { from: index, to: index + 1 };
  while (holder && holder.from === index && textLength(blocks, holder) < total / 2) {
    section = { from: holder.from, to: holder.to };
    holder = holder.parent ? ranges.get(holder.parent) : undefined;
  }
  if (section.to === index + 1) section.to = endOfFlatSection(blocks, index, holder?.to ?? blocks.length);
  foreign.fill(true, section.from, section.to);
}

function endOfFlatSection(blocks: readonly PageBlock[], index: number, limit: number): number {
  const rank = blocks[index]?.level ?? 0;
  let end = index + 1;
  while (end < limit && !isHeadingOfRank(blocks[end], rank)) end++;
  return end;
}

const isHeadingOfRank = (block: PageBlock | undefined, rank: number) =>
  block !== undefined && block.level > 0 && block.level <= rank && block.linkLength === 0;

/** The label of a button is no text of the posting when it makes up the whole block. */
function markControl({ blocks }: PageOutline, label: string, at: number, foreign: boolean[]): void {
  for (const index of [at, at - 1]) {
    const block = blocks[index];
    if (block && label !== '' && block.text === label && label.length < LONGEST_LINK && block.level === 0)
      foreign[index] = true;
  }
}
