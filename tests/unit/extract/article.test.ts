import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/extract/article.ts';
import { statedTitles } from '../../../src/extract/page-names.ts';
import { pageOf } from './parse.ts';

const PARAGRAPH =
  '<p>The harbor wakes at four, when the first trucks come down from the hills, and nobody who lives beside it has slept longer since the new quay was built.</p>';

describe('readArticle', () => {
  test('gives the main part as HTML and leaves the document alone', () => {
    const page = pageOf(
      `<nav><a href="/">Home</a></nav><article>${PARAGRAPH.repeat(4)}</article>`,
      '<title>Harbor</title>',
    );
    const before = page.toString();
    const { html, state } = readArticle(page, statedTitles(page));
    expect(html?.match(/The harbor wakes/g)).toHaveLength(4);
    expect(html).not.toContain('Home');
    expect(state).toBeNull();
    expect(page.toString()).toBe(before);
  });

  test('is empty where there is nothing to read', () => {
    expect(readArticle(pageOf('<p>Hello</p>'), [])).toEqual({ state: null, html: null });
  });
});
