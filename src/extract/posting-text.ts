import type { Source } from '../model/posting.ts';
import { adapterBlocks } from './adapter-body.ts';
import type { ArticleReading } from './article.ts';
import { densestRange, locateText } from './body.ts';
import { plainText } from './compare-text.ts';
import { headingKindOf } from './headings.ts';
import { htmlToBlocks } from './html-text.ts';
import { isOtherJob, payLines } from './job-lines.ts';
import { isListName } from './list-names.ts';
import type { Page } from './page.ts';
import { PAY } from './tables/pay-facts.ts';
import { lengthOf, SHORTEST_POSTING, type TextBlock } from './text-block.ts';
import { trimFacts } from './trim-facts.ts';

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
 * The text by the first source that has one long enough; null when none has. `article` joins at the end, when it was asked. Pay
 * that the page states beside the text comes first, where neither the text nor structured data gives it.
 */
export function findText(page: Page, article: ArticleReading | null): PostingText | null {
  const text = findBody(page, article);
  return text && !page.structured?.statesPay ? withPay(page, text) : text;
}

function withPay(page: Page, text: PostingText): PostingText {
  if (text.blocks.some((block) => PAY.test(block.text))) return text;
  const { blocks } = page.outline;
  const own: ReadonlySet<TextBlock> = new Set(text.blocks);
  const inText = new Set(blocks.flatMap((block, index) => (own.has(block) ? [index] : [])));
  const lines = payLines(page, inText).map((index) => blocks[index]);
  return { ...text, blocks: [...lines.filter((line) => line !== undefined), ...text.blocks] };
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

/** More text than this between title and body is a part of its own. */
const LONGEST_INTRODUCTION = 1_500;

/** A text known from elsewhere: where the page shows it, the page's own blocks, so that they can be painted. */
function knownText(page: Page, blocks: readonly TextBlock[], source: Source): PostingText {
  const located = locateText(page.outline, page.outside, blocks);
  if (!located) return { blocks, source, end: page.outline.blocks.length };
  const { from, to } = located.range;
  const isOwn = (index: number) => located.known[index] || !page.outside[index];
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
  const { outline, outside } = page;
  const { from, to } = densestRange(outline, outside);
  const own = indexesOf(titleNear(page, from, to) + 1, to).filter((index) => !outside[index]);
  return fromPage(page, trimFacts(outline.blocks, own), 'article');
}

/**
 * The block that the text begins behind: the first heading that the page's title repeats, unless another part of the page lies
 * between it and the densest text; else a main heading that opens that text; else the block before it.
 */
function titleNear({ outline, outside, names, title, titled }: Page, from: number, to: number): number {
  const head = from + Math.ceil((to - from) / 4);
  const titles = names.titles.map(plainText);
  let between = 0;
  let found = -1;
  for (let index = head; index >= 0 && between <= LONGEST_INTRODUCTION; index--) {
    const block = outline.blocks[index];
    if (!block) continue;
    // Above the text stands a list, of which this job is one.
    if (index < from && block.level > 0 && isOtherJob(block.text, title)) break;
    if (
      block.level > 0 &&
      (index === titled?.at ||
        (!isListName(block.text) && titles.some((name) => name.startsWith(plainText(block.text)))))
    )
      found = index;
    if (index < from && !outside[index]) between += block.text.length;
  }
  if (found >= 0) return found;
  const opening = outline.blocks.slice(from, head).findLastIndex(({ level }) => level === 1);
  return from + opening;
}
