import { type ApplicationForm, findForm } from './application-form.ts';
import { markConsent } from './consent.ts';
import { looksLikeJobTitle } from './job-title.ts';
import { isAsideHeading, namesOtherJobs } from './list-names.ts';
import { elementNames } from './name-words.ts';
import { type ElementRange, type PageBlock, type PageOutline, textLength } from './outline.ts';
import { attributeOf, nameOfElement } from './own-nodes.ts';
import { markProfiles } from './profiles.ts';
import {
  ASIDE_ROLES,
  ASIDE_TAGS,
  ASIDE_WORDS,
  CARD_WORDS,
  OUTSIDE_ROLES,
  OUTSIDE_TAGS,
  OUTSIDE_WORDS,
  PART_WORDS,
} from './tables/outside-content.ts';

/** A class name marks a part as outside content only while the part is less than this share of the page: themes put "has-sidebar" on the page itself. */
const LARGEST_NAMED_SHARE = 0.4;
/** A block is a link, a menu entry or a card when this share of it is linked. */
const LINKED_SHARE = 0.8;
/** A linked text longer than this is a sentence someone linked. */
const LONGEST_LINK = 160;
const LONGEST_HEADING = 60;

/** For each block of the page, what it is beside the page's own content. */
export interface OutsideContent {
  /** Beside the posting: all of `frame`, further lists of jobs, links by themselves, the labels of buttons. */
  outside: boolean[];
  /** Of the page's frame, whatever the page is: navigation, footer, notices, similar jobs beside one, people. */
  frame: boolean[];
  /** The form to apply with, where the page holds one. */
  form: ApplicationForm | null;
}

/**
 * Judged by elements, roles, class names, forms, headings and links, in this order. `keepsAsides`: what is only put to the side, or
 * above, may be the posting's facts.
 */
export function findOutsideContent(outline: PageOutline, keepsAsides = false): OutsideContent {
  const { blocks, ranges } = outline;
  const frame = new Array<boolean>(blocks.length).fill(false);
  const total = textLength(outline, { from: 0, to: blocks.length });
  let filled = 0;
  for (const [element, range] of ranges) {
    // What stands in an element outside needs no look.
    if (range.to === range.from || range.to <= filled) continue;
    if ((keepsAsides && isAside(element)) || !isOutsideContent(element, range, outline, total)) continue;
    frame.fill(true, range.from, range.to);
    filled = range.to;
  }
  blocks.forEach((block, index) => {
    if (block.level > 0 && block.text.length <= LONGEST_HEADING && namesOtherJobs(block.text))
      markSection(outline, index, frame, total);
  });
  const form = findForm(outline, frame);
  const outside = [...frame];
  markForms(outline, outside, total);
  markConsent(outline, outside);
  markProfiles(outline, outside);
  if (form) outside.fill(true, form.from, form.to);
  blocks.forEach((block, index) => {
    if (isLink(block)) outside[index] = true;
    else if (opensOutsideContent(block)) markSection(outline, index, outside, total);
  });
  for (const control of outline.controls) markControl(outline, control.label, control.at, outside);
  return { outside, frame, form };
}

/** For each block of the page, whether it stands beside the posting. */
export const outsideBlocks = (outline: PageOutline, keepsAsides = false): boolean[] =>
  findOutsideContent(outline, keepsAsides).outside;

const isLink = ({ text, linkLength }: PageBlock) =>
  linkLength > text.length * LINKED_SHARE && text.length < LONGEST_LINK;

function isOutsideContent(
  element: Element,
  range: ElementRange,
  outline: PageOutline,
  total: number,
): boolean {
  const share = textLength(outline, range) / total;
  if (OUTSIDE_TAGS.has(nameOfElement(element)) || OUTSIDE_ROLES.has(attributeOf(element, 'role') ?? ''))
    return share < 0.7;
  if (nameOfElement(element) === 'header')
    return (
      share < LARGEST_NAMED_SHARE &&
      range.parent !== null &&
      nameOfElement(range.parent) === 'body' &&
      !bearsTitle(outline, range)
    );
  return share < LARGEST_NAMED_SHARE && elementNames(element).some(namesOutsideContent);
}

/** Whether an element that is outside is so by its place alone. */
function isAside(element: Element): boolean {
  const names = elementNames(element).filter(namesOutsideContent);
  if (names.some((words) => !words.some((word) => ASIDE_WORDS.has(word)))) return false;
  if (OUTSIDE_TAGS.has(nameOfElement(element))) return ASIDE_TAGS.has(nameOfElement(element));
  const role = attributeOf(element, 'role') ?? '';
  return !OUTSIDE_ROLES.has(role) || ASIDE_ROLES.has(role);
}

/** A page's header may open with the job itself. */
const bearsTitle = ({ blocks }: PageOutline, { from, to }: ElementRange) =>
  blocks.slice(from, to).some(({ text, level }) => level > 0 && looksLikeJobTitle(text));

/** In a compound name the last word is the thing: "share-bar" and "job-share" are for sharing, "nav-content" is content. */
function namesOutsideContent(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return (
    OUTSIDE_WORDS.has(last) ||
    (PART_WORDS.has(last) && words.some((word) => OUTSIDE_WORDS.has(word) || CARD_WORDS.has(word)))
  );
}

/** A form that someone fills in is outside; a form that wraps the page (as some servers write it) is not. */
function markForms(outline: PageOutline, outside: boolean[], total: number): void {
  for (const [element, range] of outline.ranges) {
    if (nameOfElement(element) !== 'form' || textLength(outline, range) > total * LARGEST_NAMED_SHARE)
      continue;
    if (outline.inputs.some((at) => at >= range.from && at <= range.to))
      outside.fill(true, range.from, range.to);
  }
}

function opensOutsideContent({ text, level }: PageBlock): boolean {
  return level > 0 && text.length <= LONGEST_HEADING && isAsideHeading(text);
}

/** The part that a heading opens: its container when it comes first there, else up to the next heading of its rank. */
function markSection(outline: PageOutline, index: number, outside: boolean[], total: number): void {
  const { blocks, ranges } = outline;
  const heading = blocks[index];
  if (!heading) return;
  let holder = ranges.get(heading.element);
  let section = { from: index, to: index + 1 };
  while (holder && holder.from === index && textLength(outline, holder) < total / 2) {
    section = { from: holder.from, to: holder.to };
    holder = holder.parent ? ranges.get(holder.parent) : undefined;
  }
  if (section.to === index + 1) section.to = endOfFlatSection(blocks, index, holder?.to ?? blocks.length);
  // Most of a page stands beside nothing: there the heading names the page.
  const isMost = textLength(outline, section) > total / 2;
  outside.fill(true, section.from, isMost ? index + 1 : section.to);
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
function markControl({ blocks }: PageOutline, label: string, at: number, outside: boolean[]): void {
  for (const index of [at, at - 1]) {
    const block = blocks[index];
    if (block && label !== '' && block.text === label && label.length < LONGEST_LINK && block.level === 0)
      outside[index] = true;
  }
}
