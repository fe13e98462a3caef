import { describe, expect, test } from 'vitest';
import { htmlToBlocks } from '../../../src/extract/html-text.ts';
import { joinText } from '../../../src/extract/joined-text.ts';
import { markupRendering } from '../../../src/extract/markup-rendering.ts';
import { scanPage } from '../../../src/extract/page-scan.ts';
import { postingBlocks } from '../../../src/extract/posting-blocks.ts';
import type { TextBlock } from '../../../src/extract/text-block.ts';
import { pageOf } from './parse.ts';

/** Each block as its kind, its place and its words: "item 2 Go", "cell 0/1 Berlin". */
function structureOf(html: string, read: (html: string) => readonly TextBlock[] = fromPage): string[] {
  const blocks = read(html);
  const { text, spans } = joinText(blocks);
  return postingBlocks(blocks, spans).map(({ start, end, kind, depth, row, cell }) => {
    const place = row === null ? '' : ` ${row}/${cell}`;
    return `${kind}${depth === null ? '' : ` ${depth}`}${place} ${text.slice(start, end)}`;
  });
}

const fromPage = (html: string) => scanPage(pageOf(html).body, markupRendering).blocks;

const ROWS = '<tr><th>Level</th><th>From</th></tr><tr><td>Senior</td><td><b>90k</b></td></tr>';
const GRID =
  '<div role="row"><span role="columnheader">Level</span><span role="columnheader">From</span></div><div role="row"><span role="cell">Senior</span><span role="cell">90k</span></div>';
const CELLS = ['cell 0/0 Level', 'cell 0/1 From', 'cell 1/0 Senior', 'cell 1/1 90k'];

describe('postingBlocks', () => {
  test.each([
    [
      'headings, paragraphs and items',
      '<h2>You</h2><p>Some text.</p><ul><li>Go</li></ul><p><b>We</b></p>',
      ['heading You', 'paragraph Some text.', 'item 1 Go', 'heading We'],
    ],
    [
      'lists in items',
      '<ul><li>Must<ul><li>Go<ol><li>1.20</li></ol></li><li>Rust</li></ul></li><li>May</li></ul>',
      ['item 1 Must', 'item 2 Go', 'item 3 1.20', 'item 2 Rust', 'item 1 May'],
    ],
    [
      'lists set in by lists without items',
      '<ul><ul><li>Go</li><ul><li>1.20</li></ul></ul></ul>',
      ['item 1 Go', 'item 2 1.20'],
    ],
    [
      'a list in a list right beside its item',
      '<ul><li>Must</li><ul><li>Go</li></ul><li>May</li></ul>',
      ['item 1 Must', 'item 2 Go', 'item 1 May'],
    ],
    [
      'what follows in an item',
      '<ul><li>Go<br><small>Required</small></li><li><p>Rust</p><p>Optional</p></li></ul><p>End</p>',
      ['item 1 Go', 'paragraph 1 Required', 'item 1 Rust', 'paragraph 1 Optional', 'paragraph End'],
    ],
    [
      'sections in items of a list, and items that are headings',
      '<ul><li><h3>You</h3><ul><li>Go</li></ul></li><li><h3>We</h3><p>pay</p></li></ul><ul><li><h4>Fun</h4></li><li><h4>Fair</h4></li></ul>',
      ['heading You', 'item 1 Go', 'heading We', 'paragraph pay', 'item 1 Fun', 'item 1 Fair'],
    ],
    ['typed bullets', 'Must:<br>• Go<br>• Rust', ['paragraph Must:', 'item 1 Go', 'item 1 Rust']],
    ['lists by role', '<div role="list"><span role="listitem">Go</span></div>', ['item 1 Go']],
    ['a table', `<table>${ROWS}</table>`, CELLS],
    ['a table with parts', `<table><tbody>${ROWS}</tbody></table>`, CELLS],
    ['a table by roles', `<div role="table">${GRID}</div>`, CELLS],
    [
      'labels and values',
      '<dl><div><dt>Place</dt><dd>Graz</dd></div><dt>Pay</dt><dd>90k</dd><dd>a year</dd></dl>',
      ['cell 0/0 Place', 'cell 0/1 Graz', 'cell 1/0 Pay', 'cell 1/1 90k', 'cell 1/2 a year'],
    ],
    [
      'a list in a cell',
      '<table><tr><td>Must</td><td><ul><li>Go</li></ul></td></tr><tr><td>May</td><td>Rust</td></tr></table>',
      ['cell 0/0 Must', 'item 1 0/1 Go', 'cell 1/0 May', 'cell 1/1 Rust'],
    ],
    [
      'a table that only lays out',
      `<table><tr><td>Menu</td><td><h2>You</h2><p>${'Much text. '.repeat(40)}</p></td></tr></table>`,
      ['paragraph Menu', 'heading You', `paragraph ${'Much text. '.repeat(40).trim()}`],
    ],
    [
      'a table of one column',
      '<table><tr><td>One</td></tr><tr><td>Two</td></tr></table>',
      ['paragraph One', 'paragraph Two'],
    ],
    [
      'a table that says that it lays out',
      `<table role="presentation">${ROWS}</table>`,
      ['paragraph Level', 'paragraph From', 'paragraph Senior', 'heading 90k'],
    ],
  ])('tells %s', (_, html, expected) => {
    expect(structureOf(html)).toEqual(expected);
  });

  test('reads HTML in a string as it reads the page', () => {
    const html = `<ul><li>Must<ul><li>Go</li></ul></li></ul><table>${ROWS}</table><dl><dt>Pay</dt><dd>90k</dd></dl>`;
    expect(structureOf(html, htmlToBlocks)).toEqual(structureOf(html));
  });

  test('follows lists into each other no further than a reader would', () => {
    const deep = `${'<ul><li>x'.repeat(3_000)}`;
    expect(structureOf(deep, htmlToBlocks).at(-1)).toBe('item 100 x');
  });
});
