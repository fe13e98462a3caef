import { SENTENCE } from './body.ts';
import { plainText } from './compare-text.ts';
import { conceptOf, headingKindOf, PLACED_LEVEL } from './headings.ts';
import { isOtherMoney } from './job-lines.ts';
import { looksLikeJobTitle } from './job-title.ts';
import { isAsideHeading, isListName } from './list-names.ts';
import { PAY } from './tables/pay-facts.ts';
import type { TextBlock } from './text-block.ts';

/**
 * Of the numbers of blocks, those that are left without the short lines before the first sentence or heading, and after the last
 * sentence or item: place, date, labels. Pay stays, and at the end every section that a heading opens, and what asks for or
 * offers something. A short line that ends like a sentence still belongs to the text right before it.
 */
export function trimFacts(blocks: readonly TextBlock[], indexes: readonly number[]): number[] {
  const first = Math.max(
    0,
    indexes.findIndex((index) => isSentence(blocks[index]) || isHeading(blocks[index])),
  );
  let last = indexes.findLastIndex((index) => isSentence(blocks[index]) || blocks[index]?.item);
  while (endsSentence(blocks[indexes[last + 1] ?? -1])) last++;
  const pay = indexes.slice(0, first).filter((index) => PAY.test(blocks[index]?.text ?? ''));
  return [...pay, ...indexes.slice(first, last + 1), ...keptTail(blocks, indexes.slice(last + 1))];
}

const endsSentence = (block: TextBlock | undefined) =>
  block !== undefined && /[\p{L})][.!?]$/u.test(block.text) && !isOtherPay(block.text);

/** What a friend who is hired is worth, and the like: no pay, and no part of the posting. */
const isOtherPay = (text: string) => PAY.test(text) && isOtherMoney(text);

/** Of the short lines at the end, those that are part of the posting; a heading only with a line that it opens. */
function keptTail(blocks: readonly TextBlock[], tail: readonly number[]): number[] {
  const kept: number[] = [];
  let heading: number | null = null;
  let isOpen = false;
  for (const index of tail) {
    const block = blocks[index];
    if (!block) continue;
    if (isMarkedHeading(block)) {
      isOpen = opensSection(block);
      heading = isOpen ? index : null;
    } else if (isOpen || saysMore(block)) {
      if (heading !== null) kept.push(heading);
      heading = null;
      kept.push(index);
      isOpen ||= isKindHeading(block);
    }
  }
  return kept;
}

const isMarkedHeading = ({ level, text }: TextBlock) => level > 0 || text.endsWith(':');

const opensSection = ({ text }: TextBlock) =>
  !isAsideHeading(text) && !isListName(text) && !looksLikeJobTitle(text);

/** Pay, and what a candidate must have or gets: "5+ years in security", "OSCP preferred". */
const saysMore = ({ text }: TextBlock) =>
  (PAY.test(text) && !isOtherPay(text)) ||
  plainText(text)
    .split(' ')
    .some((word) => ['profile', 'offer'].includes(conceptOf(word)?.kind ?? ''));

const isSentence = (block: TextBlock | undefined) => block !== undefined && block.text.length >= SENTENCE;

const isHeading = (block: TextBlock | undefined) =>
  block !== undefined &&
  (block.level > 0 ||
    block.text.endsWith(':') ||
    ['duties', 'profile'].includes(headingKindOf({ ...block, level: PLACED_LEVEL }) ?? ''));

/** Without a mark of its own, a line is a heading if it is called like one. */
const isKindHeading = (block: TextBlock) =>
  headingKindOf({ ...block, level: PLACED_LEVEL }) !== null && !/\d/.test(block.text);
