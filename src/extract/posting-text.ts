import type { Source } from '../model/posting.ts';
import { adapterBlocks } from './adapter-body.ts';
import type { ArticleReading } from './article.ts';
import { densestRange, locateText, SENTENCE } from './body.ts';
import { plainWords } from './compare-text.ts';
import { headingKindOf, PLACED_LEVEL } from './headings.ts';
import { htmlToBlocks } from './html-text.ts';
import { isListName } from './list-names.ts';
import type { Page } from './page.ts';
import { lengthOf, type TextBlock } from './text-block.ts';
import { SHORTEST_POSTING } from './verdict.ts';

/** The posting's text as found, before it is joined. */
export interface PostingText {
  blocks: readonly TextBlock[];
  source: Source;
  /** Index of the first block of the page behind the text; the page's number of blocks when the text is not in the page. */
  end: number;
  /** The employer, where the state that held the text names it. */
  company?: string | null;
}

/**
 * The text by the first rung that has one long enough; null when none has. `article` joins at the end, when it was asked. Pay
 * that the page states between title and text comes first, where no structured data gives it.
 */
export function findText(page: Page, article: ArticleReading | null): PostingText | null {
  const text = findBody(page, article);
  return text && !page.structured?.pay ? withPay(page, text) : text;
}

function withPay({ outline, foreign, title }: Page, text: PostingText): PostingText {
  const { blocks } = outline;
  const opening = text.blocks[0];
  const first = (blocks as readonly unknown[]).indexOf(opening);
  const head = blocks.findLastIndex((block, index) => index < first && block.text === title);
  const pay = blocks.filter(
    (block, index) =>
      head >= 0 &&
      index > head &&
      index < first &&
      !foreign[index] &&
      !isSentence(block) &&
      PAY.test(block.text),
  );
  return { ...text, blocks: [...pay.slice(0, MOST_PAY_LINES), ...text.blocks] };
}

function findBody(page: Page, article: ArticleReading | null): PostingText | null {
  const { outline, structured, adapter } = page;
  const own = adapter ? adapterBlocks(outline, adapter, SHORTEST_POSTING) : [];
  if (own.length > 0) return fromPage(page, own, 'adapter');
  const generic = densest(page);
  if (
    structured &&
    lengthOf(structured.blocks) >= SHORTEST_POSTING &&
    !isTeaserOf(structured.blocks, generic.blocks)
  ) {
    return knownText(page, structured.blocks, structured.source);
  }
  if (lengthOf(generic.blocks) >= SHORTEST_POSTING) return generic;
  const state = article?.state?.passages.flatMap(htmlToBlocks) ?? [];
  if (lengthOf(state) >= SHORTEST_POSTING)
    return { ...knownText(page, state, 'embedded-state'), company: article?.state?.company ?? null };
  const read = htmlToBlocks(article?.html ?? '');
  return lengthOf(read) >= SHORTEST_POSTING ? knownText(page, read, 'article') : null;
}

/** Pay stands in one line, or in one for each place. */
const MOST_PAY_LINES = 2;

/** More text than this between title and body is a part of its own. */
const LONGEST_INTRODUCTION = 1_500;

/** A text known from elsewhere: where the page shows it, the page's own blocks, so that they can be painted. */
function knownText(page: Page, blocks: readonly TextBlock[], source: Source): PostingText {
  const located = locateText(page.outline, page.foreign, blocks);
  if (!located) return { blocks, source, end: page.outline.blocks.length };
  const { from, to } = located.range;
  const isOwn = (index: number) => located.known[index] || !page.foreign[index];
  return fromPage(page, indexesOf(from, to).filter(isOwn), source);
}

const indexesOf = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);

function fromPage({ outline }: Page, indexes: readonly number[], source: Source): PostingText {
  return {
    blocks: indexes.map((index) => outline.blocks[index]).filter((block) => block !== undefined),
    source,
    end: (indexes.at(-1) ?? 0) + 1,
  };
}

/** Some sites give structured data only the opening of a text whose sections the page shows. */
function isTeaserOf(blocks: readonly TextBlock[], shown: readonly TextBlock[]): boolean {
  return lengthOf(blocks) * 2 < lengthOf(shown) && headings(blocks) < headings(shown);
}

const headings = (blocks: readonly TextBlock[]) => new Set(blocks.map(headingKindOf)).size;

/** The page's own text where it is densest, with what stands between it and the title, without the facts around it. */
function densest(page: Page): PostingText {
  const { outline, foreign } = page;
  const { from, to } = densestRange(outline, foreign);
  const own = indexesOf(titleNear(page, from, to) + 1, to).filter((index) => !foreign[index]);
  return fromPage(page, trimFacts(outline.blocks, own), 'article');
}

/**
 * The block that the text begins behind: the first heading that the page's title repeats, unless another part of the page lies
 * between it and the densest text; else a main heading that opens that text; else the block before it.
 */
function titleNear({ outline, foreign, names, title }: Page, from: number, to: number): number {
  const head = from + Math.ceil((to - from) / 4);
  const titles = names.titles.map(plainWords);
  let between = 0;
  let found = -1;
  for (let index = head; index >= 0 && between <= LONGEST_INTRODUCTION; index--) {
    const block = outline.blocks[index];
    if (!block) continue;
    if (
      block.level > 0 &&
      (block.text === title ||
        (!isListName(block.text) && titles.some((name) => name.startsWith(plainWords(block.text)))))
    )
      found = index;
    if (index < from && !foreign[index]) between += block.text.length;
  }
  if (found >= 0) return found;
  const opening = outline.blocks.slice(from, head).findLastIndex(({ level }) => level === 1);
  return from + opening;
}

/**
 * Leaves out the short lines before the first sentence or heading and after the last sentence or item: place, date, labels, but
 * not pay. A short line that ends like a sentence still belongs to the text right before it.
 */
function trimFacts(blocks: readonly TextBlock[], indexes: readonly number[]): number[] {
  const first = Math.max(
    0,
    indexes.findIndex((index) => isSentence(blocks[index]) || isHeading(blocks[index])),
  );
  let last = indexes.findLastIndex((index) => isSentence(blocks[index]) || blocks[index]?.item);
  while (/[\p{L})][.!?]$/u.test(blocks[indexes[last + 1] ?? -1]?.text ?? '')) last++;
  const pay = indexes.slice(0, first).filter((index) => PAY.test(blocks[index]?.text ?? ''));
  return [...pay, ...indexes.slice(first, last + 1)];
}

/** An amount of money as a line of facts states it. */
const PAY = /[$€£¥]\s?\d|\d\s?(?:[$€£]|(?:USD|EUR|GBP|CHF|CAD|AUD|PLN|CZK|Kč|zł)\b)/;
const isSentence = (block: TextBlock | undefined) => block !== undefined && block.text.length >= SENTENCE;
const isHeading = (block: TextBlock | undefined) =>
  block !== undefined &&
  (block.level > 0 ||
    block.text.endsWith(':') ||
    ['duties', 'profile'].includes(headingKindOf({ ...block, level: PLACED_LEVEL }) ?? ''));
