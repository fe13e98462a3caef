import type { Source } from '../model/posting.ts';
import { adapterBlocks } from './adapter-body.ts';
import type { ArticleReading } from './article.ts';
import { densestRange, locateText, SENTENCE } from './body.ts';
import { plainWords } from './compare-text.ts';
import { stateBlocks } from './embedded-state.ts';
import { htmlToBlocks } from './html-text.ts';
import type { Page } from './page.ts';
import { headingKindOf } from './signals.ts';
import type { TextBlock } from './text-block.ts';
import { SHORTEST_POSTING } from './verdict.ts';

/** The posting's text as found, before it is joined. */
export interface PostingText {
  blocks: readonly TextBlock[];
  source: Source;
  /** Index of the first block of the page behind the text; the page's number of blocks when the text is not in the page. */
  end: number;
}

/** The text by the first rung that has one long enough; null when none has. `article` joins at the end, when it was asked. */
export function findText(page: Page, article: ArticleReading | null): PostingText | null {
  const { document, outline, structured, adapter } = page;
  const own = adapter ? adapterBlocks(document, outline, adapter, SHORTEST_POSTING) : [];
  if (own.length > 0) return fromPage(page, own, 'adapter');
  const generic = densest(page);
  if (structured && lengthOf(structured.blocks) >= SHORTEST_POSTING && !isTeaserOf(structured.blocks, generic.blocks)) {
    return knownText(page, structured.blocks, structured.source);
  }
  if (lengthOf(generic.blocks) >= SHORTEST_POSTING) return generic;
  const state = stateBlocks(document, [...page.names.titles, structured?.title ?? ''].flatMap(partsOfName));
  if (lengthOf(state) >= SHORTEST_POSTING) return knownText(page, state, 'embedded-state');
  const read = article ? htmlToBlocks(article.text) : [];
  return lengthOf(read) >= SHORTEST_POSTING ? knownText(page, read, 'article') : null;
}

const lengthOf = (blocks: readonly TextBlock[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);

const partsOfName = (name: string) => [name, ...name.split(/\s[|–—-]\s/)];

/** A text known from elsewhere: where the page shows it, the page's own blocks, so that they can be painted. */
function knownText(page: Page, blocks: readonly TextBlock[], source: Source): PostingText {
  const located = locateText(page.outline, page.foreign, blocks);
  if (!located) return { blocks, source, end: page.outline.blocks.length };
  const indexes: number[] = [];
  for (let index = located.range.from; index < located.range.to; index++) if (located.known[index] || !page.foreign[index]) indexes.push(index);
  return fromPage(page, indexes, source);
}

function fromPage({ outline }: Page, indexes: readonly number[], source: Source): PostingText {
  return { blocks: indexes.map((index) => outline.blocks[index]).filter((block) => block !== undefined), source, end: (indexes.at(-1) ?? 0) + 1 };
}

/** Some sites give structured data only the opening of a text whose sections the page shows. */
function isTeaserOf(blocks: readonly TextBlock[], shown: readonly TextBlock[]): boolean {
  return lengthOf(blocks) * 2 < lengthOf(shown) && headings(blocks) < headings(shown);
}

const headings = (blocks: readonly TextBlock[]) => new Set(blocks.map(headingKindOf)).size;

/** The page's own text where it is densest, without the title and the facts around it. */
function densest(page: Page): PostingText {
  const { from, to } = densestRange(page.outline, page.foreign);
  const indexes: number[] = [];
  for (let index = from; index < to; index++) if (!page.foreign[index]) indexes.push(index);
  return fromPage(page, trimFrame(page, indexes), 'article');
}

/** Leaves out the title and what stands before it, and the short lines before the first and after the last sentence, heading or item. */
function trimFrame({ outline, names }: Page, indexes: readonly number[]): number[] {
  const blockAt = (index: number) => outline.blocks[index];
  const titles = names.titles.map(plainWords);
  const isTitle = (index: number) => {
    const block = blockAt(index);
    return block !== undefined && (block.level === 1 || (block.level > 0 && titles.some((title) => title.startsWith(plainWords(block.text)))));
  };
  const isText = (index: number) => {
    const block = blockAt(index);
    return block !== undefined && (block.item || block.level > 0 || block.text.length >= SENTENCE || block.text.endsWith(':'));
  };
  const firstHeading = indexes.slice(0, Math.ceil(indexes.length / 4)).findLastIndex(isTitle);
  const rest = indexes.slice(firstHeading + 1);
  return rest.slice(Math.max(0, rest.findIndex(isText)), rest.findLastIndex(isText) + 1);
}
