import { describe, expect, test } from 'vitest';
import { readLabelRows } from '../../../src/extract/label-rows.ts';
import { markupRendering } from '../../../src/extract/markup-rendering.ts';
import { scanPage } from '../../../src/extract/page-scan.ts';
import { pageOf } from './parse.ts';

function rowsOf(html: string) {
  const { blocks } = scanPage(pageOf(html).body, markupRendering);
  return readLabelRows(blocks, []).map(({ kind, value }) => [kind, value]);
}

describe('readLabelRows', () => {
  test.each([
    ['a line with a colon', '<p>Position: Tide Keeper</p>'],
    ['a bold label', '<p><b>Position:</b> Tide Keeper</p>'],
    ['a bold label without a colon', '<p><b>Position</b> <span>Tide Keeper</span></p>'],
    ['a definition list', '<dl><dt>Job title</dt><dd>Tide Keeper</dd></dl>'],
    ['two cells', '<table><tr><td>Vacancy:</td><td>Tide Keeper</td></tr></table>'],
    ['German', '<p>Stellenbezeichnung: Tide Keeper</p>'],
    ['French', '<p><strong>Intitulé du poste :</strong> Tide Keeper</p>'],
    ['Japanese', '<p>募集職種：Tide Keeper</p>'],
  ])('%s names the job', (_, html) => {
    expect(rowsOf(html)).toEqual([['title', 'Tide Keeper']]);
  });

  test('labels in a row have their values in the row below', () => {
    const head = '<tr><th>Position</th><th>Employer</th><th>Location</th></tr>';
    const row = '<tr><td>Tide Keeper</td><td>Harbor Board</td><td>Whitby</td></tr>';
    expect(rowsOf(`<table>${head}${row}</table>`)).toEqual([
      ['title', 'Tide Keeper'],
      ['company', 'Harbor Board'],
      ['fact', 'Whitby'],
    ]);
  });

  test.each([
    'Position yourself as an expert: read widely.',
    'Our position: nobody asks for a degree here.',
    'Position',
  ])('%s is no row', (line) => {
    expect(rowsOf(`<p>${line}</p>`)).toEqual([]);
  });
});
