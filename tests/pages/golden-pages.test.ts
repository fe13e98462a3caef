import { globSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { ADAPTERS } from '../../src/extract/adapters/registry.ts';
import { readArticle } from '../../src/extract/article.ts';
import { type PageRead, readPage } from '../../src/extract/extract.ts';
import { markupRendering } from '../../src/extract/markup-rendering.ts';

const HERE = new URL('.', import.meta.url).pathname;
const folders = globSync('*/*/page.html', { cwd: HERE })
  .map((path) => path.replace('/page.html', ''))
  .sort();

function load(folder: string) {
  const { document } = parseHTML(readFileSync(`${HERE}${folder}/page.html`, 'utf8'));
  const expected = JSON.parse(readFileSync(`${HERE}${folder}/expected.json`, 'utf8'));
  return { document, expected };
}

/** As the extension and the command line climb the ladder: the article reader only when it is asked for. */
function climb(document: Document, url: string): PageRead {
  const first = readPage(document, { url, rendering: markupRendering, sites: ADAPTERS });
  return first.needsArticle
    ? readPage(document, { url, rendering: markupRendering, sites: ADAPTERS, article: readArticle(document) })
    : first;
}

describe('golden pages', () => {
  test('there are pages of every verdict', () => {
    const verdicts = new Set(folders.map((folder) => load(folder).expected.verdict));
    expect(verdicts).toEqual(new Set(['posting', 'list', 'expired', 'unreadable', 'none']));
  });

  test.each(folders)('%s reads as a person reads it', (folder) => {
    const { document, expected } = load(folder);
    const { reading, map } = climb(document, expected.url);
    const posting = reading.posting && { ...reading.posting, text: reading.posting.text.split('\n') };
    expect({ url: expected.url, mapped: map !== null, ...reading, posting }).toEqual(expected);
  });

  test.each(folders)('%s is left as it was', (folder) => {
    const { document, expected } = load(folder);
    const before = document.toString();
    climb(document, expected.url);
    expect(document.toString()).toBe(before);
  });

  test.each(folders)('%s maps every character of its text to that character in the page', (folder) => {
    const { document, expected } = load(folder);
    const { reading, map } = climb(document, expected.url);
    const text = reading.posting?.text ?? '';
    const wrong: number[] = [];
    for (let offset = 0; map && offset < text.length; offset++) {
      const place = map.positionOf(offset);
      if (!place) continue;
      const shown = place.node.data.charAt(place.offset).replace(/\s/u, ' ');
      if (shown !== text[offset] || map.offsetOf(place.node, place.offset) !== offset) wrong.push(offset);
    }
    expect(wrong).toEqual([]);
  });
});
