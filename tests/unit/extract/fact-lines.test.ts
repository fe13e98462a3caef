import { describe, expect, test } from 'vitest';
import { payLines } from '../../../src/extract/job-lines.ts';
import { markupRendering } from '../../../src/extract/markup-rendering.ts';
import { outsideBlocks } from '../../../src/extract/outside-content.ts';
import { scanPage } from '../../../src/extract/page-scan.ts';
import { pageOf } from './parse.ts';

const TEXT = `<p>${'You break our models before others do, and you tell us how. '.repeat(8)}</p>`;

/** The lines of pay beside the text of a page about an AI Auditor. */
function payBeside(before: string, after = ''): string[] {
  const outline = scanPage(
    pageOf(`<main>${before}<h1>AI Auditor</h1><div>${TEXT}</div>${after}</main>`).body,
    markupRendering,
  );
  const clues = { outline, outside: outsideBlocks(outline), title: 'AI Auditor' };
  return payLines(clues, new Set()).map((index) => outline.blocks[index]?.text ?? '');
}

describe('payLines', () => {
  test.each([
    [
      'a sidebar',
      '',
      '<div class="sidebar"><p>Salary</p><p>£60,000 a year</p></div>',
      ['Salary', '£60,000 a year'],
    ],
    ['an aside', '', '<aside><dl><dt>Gehalt</dt><dd>60.000 €</dd></dl></aside>', ['Gehalt', '60.000 €']],
    ['a box above the title', '<div><p>Graz</p><p>60.000 EUR</p></div>', '', ['60.000 EUR']],
    ['a list behind the text', '', '<ul><li>Full-time</li><li>USD 90k</li></ul>', ['USD 90k']],
    [
      'a table behind the text',
      '',
      '<table><tr><td>Pay</td><td>$90,000</td></tr></table>',
      ['Pay', '$90,000'],
    ],
    ['a header', '<header><p>$90k - $95k</p></header>', '', ['$90k - $95k']],
  ])('finds pay in %s', (_, before, after, expected) => {
    expect(payBeside(before, after)).toEqual(expected);
  });

  test.each([
    ['the card of another job', '<div class="card"><h3>Data Engineer</h3><p>$90,000</p></div>'],
    ['a card without headings', '<div><p>Data Engineer</p><p>Acme</p><p>$90,000</p></div>'],
    ['similar jobs', '<h2>Similar jobs</h2><p>$90,000</p>'],
    ['related jobs at the side', '<aside class="related-jobs"><p>Cook</p><p>$90,000</p></aside>'],
    ['an average', '<aside><p>Average salary</p><p>$90,000</p></aside>'],
    ['an estimate', '<aside><p>$90,000 (market estimate)</p></aside>'],
    ['a reward', '<aside><p>Refer a friend, earn $500</p></aside>'],
    ['what the company raised', '<aside><p>Total funding</p><p>$40M</p></aside>'],
    ['the foot of the page', '<footer><p>From $9 a month</p></footer>'],
    ['a link', '<aside><a href="/x">$90,000</a></aside>'],
  ])('leaves out %s', (_, after) => {
    expect(payBeside('', after)).toEqual([]);
  });
});
