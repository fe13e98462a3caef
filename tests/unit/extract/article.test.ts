import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/extract/article.ts';
import { pageOf } from './parse.ts';

const PARAGRAPH =
  '<p>The harbor wakes at four, when the first trucks come down from the hills, and nobody who lives beside it has slept longer since the new quay was built.</p>';

describe('readArticle', () => {
  test('gives the main text as lines and leaves the document alone', () => {
    const page = pageOf(
      `<nav><a href="/">Home</a></nav><article>${PARAGRAPH.repeat(4)}<ul><li>One thing that matters, said at some length.</li></ul></article>`,
      '<title>Harbor</title>',
    );
    const before = page.toString();
    const article = readArticle(page);
    expect(article?.text.split('\n')).toHaveLength(5);
    expect(article?.text).toContain('\n- One thing that matters');
    expect(page.toString()).toBe(before);
  });

  test('is null where there is nothing to read', () => {
    expect(readArticle(pageOf('<p>Hello</p>'))).toBeNull();
  });
});
