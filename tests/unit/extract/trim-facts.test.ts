import { describe, expect, test } from 'vitest';
import { htmlToBlocks } from '../../../src/extract/html-text.ts';
import { trimFacts } from '../../../src/extract/trim-facts.ts';

const BODY =
  '<p>You break our models before others do, and you tell us how you did it.</p><ul><li>Python</li></ul>';

/** What stays of lines around a text. */
function kept(before: string, after: string): string[] {
  const blocks = htmlToBlocks(before + BODY + after);
  const lines = trimFacts(blocks, [...blocks.keys()]).map((index) => blocks[index]?.text ?? '');
  return lines.filter((line) => !BODY.includes(line));
}

describe('trimFacts', () => {
  test.each([
    ['pay alone', '<p>$165,000 - $190,000</p>', ['$165,000 - $190,000']],
    [
      'pay behind its label',
      '<dl><dt>Salary</dt><dd>75 000 € par an</dd></dl>',
      ['Salary', '75 000 € par an'],
    ],
    ['pay in one line with its label', '<p><b>Base pay:</b> 165k - 190k</p>', ['Base pay: 165k - 190k']],
    [
      'a short list without marks',
      '<p><b>Nice to have</b></p><p>Rust</p><p>Go</p>',
      ['Nice to have', 'Rust', 'Go'],
    ],
    [
      'a section of one line',
      '<h3>Certifications</h3><p>OSCP or CISSP</p>',
      ['Certifications', 'OSCP or CISSP'],
    ],
    ['a section of one line, in German', '<h3>Zertifikate</h3><p>OSCP</p>', ['Zertifikate', 'OSCP']],
    ['what is asked without a heading', '<p>5+ years of experience</p>', ['5+ years of experience']],
    ['a short sentence right behind', '<p>Come and join us!</p>', ['Come and join us!']],
  ])('keeps %s at the end', (_, after, expected) => {
    expect(kept('', after)).toEqual(expected);
  });

  test.each([
    ['facts', '<p>Graz</p><p>R-10482</p>'],
    ['a heading that opens nothing', '<h3>Certifications</h3>'],
    ['other jobs', '<h3>Similar jobs</h3><p>Cook</p>'],
    ['a reward', '<p>Refer a friend and earn $500.</p>'],
    ['a call to share', '<h3>Share this job</h3><p>Print</p>'],
  ])('leaves out %s at the end', (_, after) => {
    expect(kept('', after)).toEqual([]);
  });

  test('leaves out facts before the text, but not pay', () => {
    expect(kept('<p>Graz</p><p>€ 55.000</p>', '')).toEqual(['€ 55.000']);
  });
});
