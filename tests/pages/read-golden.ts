import { globSync, readFileSync } from 'node:fs';
import { ADAPTERS } from '../../src/extract/adapters/registry.ts';
import { readArticle } from '../../src/extract/article.ts';
import { type PageRead, readPage } from '../../src/extract/extract.ts';
import { markupRendering } from '../../src/extract/markup-rendering.ts';
import { statedTitles } from '../../src/extract/page-names.ts';
import { parseSavedHtml } from '../../src/extract/saved-html.ts';
import type { PostingBlock } from '../../src/model/posting.ts';

/** Where the golden pages lie, with a slash at the end. */
export const PAGES = new URL('.', import.meta.url).pathname;

/** The folders of all golden pages, "site/slug", sorted. */
export const goldenFolders = (): string[] =>
  globSync('*/*/page.html', { cwd: PAGES })
    .map((path) => path.replace('/page.html', ''))
    .sort();

/** A golden page's document and what the extractor must make of it. */
export function loadGolden(folder: string) {
  const document = parseSavedHtml(readFileSync(`${PAGES}${folder}/page.html`, 'utf8'));
  const expected = JSON.parse(readFileSync(`${PAGES}${folder}/expected.json`, 'utf8'));
  return { document, expected };
}

/** As the extension and the command line climb the ladder: the article reader only when it is asked for. */
export function climb(document: Document, url: string): PageRead {
  const options = { url, rendering: markupRendering, sites: ADAPTERS };
  const first = readPage(document, options);
  return first.needsArticle
    ? readPage(document, { ...options, article: readArticle(document, statedTitles(document)) })
    : first;
}

/**
 * A reading in the form of `expected.json`: the address it is read under, whether the text stands in the page, the text as
 * lines, and of each line its kind with the depth of an item and the row and cell in a table ("item 2", "cell 0/1").
 */
export function goldenForm({ reading, map }: PageRead, url: string) {
  const posting = reading.posting && {
    ...reading.posting,
    text: reading.posting.text.split('\n'),
    blocks: reading.posting.blocks.map(placeOf),
  };
  return { url, mapped: map !== null, ...reading, posting };
}

const placeOf = ({ kind, depth, row, cell }: PostingBlock): string =>
  [kind, depth ?? [], row === null ? [] : `${row}/${cell}`].flat().join(' ');
