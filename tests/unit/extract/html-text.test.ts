import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeEntities, htmlToBlocks } from '../../../src/extract/html-text.ts';
import { processorTime } from '../../support/processor-time.ts';

const lines = (html: string) => htmlToBlocks(html).map(({ text, item }) => (item ? `- ${text}` : text));

describe('htmlToBlocks', () => {
  test.each([
    [
      'paragraphs and list items',
      '<p>One</p><ul><li>Two</li><li><p>Three</p><p>more</p></li></ul>',
      ['One', '- Two', '- Three', 'more'],
    ],
    ['markup escaped twice', '&lt;p&gt;R&amp;amp;D&lt;/p&gt;&lt;p&gt;Go&lt;/p&gt;', ['R&D', 'Go']],
    ['markup escaped three times', '&amp;lt;p&amp;gt;Deep&amp;lt;/p&amp;gt;', ['Deep']],
    [
      'typed bullets and line breaks',
      'You:<br>• build<br>- break<br>* mend',
      ['You:', '- build', '- break', '- mend'],
    ],
    ['plain text', 'First line\n\n- second\nthird', ['First line', '- second', 'third']],
    ['a comparison sign that opens no tag', '<p>pay < 100k and > 50k</p>', ['pay < 100k and > 50k']],
    [
      'scripts and styles dropped',
      '<p>a<script>var b = "<p>no</p>";</script><style>p{}</style>c</p>',
      ['ac'],
    ],
    ['a comment, closed or not', '<p>a<!-- <p>no</p> -->b</p><p>c</p><!-- open', ['ab', 'c']],
    ['blocks that hold no letter dropped', '<p>***</p><p>ok</p>', ['ok']],
    ['a bullet in a block of its own with the next', '<div>•</div><div>ok</div><p>b</p>', ['- ok', 'b']],
    ['links side by side kept apart', '<p><a>Python</a><a>Go</a></p>', ['Python Go']],
    ['words split by markup kept whole', '<p><b>P</b>ython</p>', ['Python']],
    ['nothing', '', []],
  ])('reads %s', (_, html, expected) => {
    expect(lines(html)).toEqual(expected);
  });

  test('marks headings, bold lines and plain lines', () => {
    const blocks = htmlToBlocks(
      '<h3>Duties</h3><p><strong>Profile</strong></p><p>Some <b>bold</b> words</p>',
    );
    expect(blocks.map(({ level }) => level)).toEqual([3, 7, 0]);
  });

  test('gives clean lines for any input and never throws', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<p>',
            '</p>',
            '<li>',
            '</ul>',
            '<',
            '>',
            '&lt;',
            '&#x41;',
            'a',
            ' ',
            '\n',
            '<!--',
            '<script>',
            '•',
            '\u00ad',
          ),
        ),
        (parts) => {
          for (const { text } of htmlToBlocks(parts.join(''))) {
            expect(text).toBe(text.trim());
            expect(text).not.toMatch(/\n| {2}|\u00ad/);
          }
        },
      ),
    );
  });

  test('is linear on a text of lone signs', () => {
    expect(processorTime(() => htmlToBlocks('<a'.repeat(200_000)))).toBeLessThan(4_000);
  });
});

describe('decodeEntities', () => {
  test('replaces named, decimal and hexadecimal references and keeps unknown ones', () => {
    expect(decodeEntities('&eacute;&#233;&#xE9; &amp;amp; &unknown; &#0;|')).toBe('ééé &amp; &unknown; |');
  });
});
