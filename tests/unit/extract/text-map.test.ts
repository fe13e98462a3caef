import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinText } from '../../../src/extract/joined-text.ts';
import { markupRendering } from '../../../src/extract/markup-rendering.ts';
import { scanPage } from '../../../src/extract/page-scan.ts';
import { mapOf } from '../../../src/extract/text-map.ts';
import { pageOf } from './parse.ts';
import { textBlock } from './text-block.ts';

const read = (body: string) => {
  const { blocks } = scanPage(pageOf(body).body, markupRendering);
  return { text: joinText(blocks).text, map: mapOf(blocks) };
};

const word = fc.constantFrom(
  'Python',
  'red  team',
  ' ',
  '\n',
  'ö😀',
  'a\u00adb',
  '\u00a0x',
  '• y',
  '&amp;',
  'C++',
);
const tag = fc.constantFrom('p', 'li', 'b', 'span', 'h2', 'div', 'pre', 'a', 'code', 'td');
const tree: fc.Memo<string> = fc.memo((depth) =>
  depth <= 1
    ? word
    : fc.oneof(
        word,
        fc.constant('<br>'),
        fc
          .tuple(tag, fc.array(tree(depth - 1), { maxLength: 4 }))
          .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
      ),
);

describe('TextMap', () => {
  test('leads from every character that the page holds to that character, and back', () => {
    fc.assert(
      fc.property(fc.array(tree(4), { maxLength: 8 }), (parts) => {
        const { text, map } = read(parts.join(''));
        for (let offset = 0; map && offset < text.length; offset++) {
          const place = map.positionOf(offset);
          if (!place) continue;
          expect(place.node.data.charAt(place.offset).replace(/\s/u, ' ')).toBe(text.charAt(offset));
          expect(map.offsetOf(place.node, place.offset)).toBe(offset);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('covers any passage with spans that spell it, but for what the page does not hold', () => {
    fc.assert(
      fc.property(
        fc.array(tree(4), { minLength: 1, maxLength: 8 }),
        fc.nat(200),
        fc.nat(60),
        (parts, at, length) => {
          const { text, map } = read(parts.join(''));
          if (!map) return;
          const letters = (value: string) => value.match(/[\p{L}\p{N}]/gu)?.join('') ?? '';
          const spelled = map
            .spansOf(at, at + length)
            .map(({ node, start, end }) => node.data.slice(start, end));
          expect(letters(spelled.join(''))).toBe(letters(text.slice(at, at + length)));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('has no place for line breaks, bullets and what lies outside', () => {
    const { text, map } = read('<ul><li>one</li><li>two</li></ul>');
    expect(text).toBe('- one\n- two');
    const places = [-1, 0, 1, 5, 6, 7, 11].map((offset) => map?.positionOf(offset) ?? null);
    expect(places).toEqual([null, null, null, null, null, null, null]);
    expect(map?.positionOf(2)?.node.data).toBe('one');
  });

  test('joins a passage across inline elements, one span a text node', () => {
    const { text, map } = read('<p>prompt <b>injec</b>tion</p>');
    const start = text.indexOf('prompt');
    const spans = map?.spansOf(start, start + 'prompt injection'.length) ?? [];
    expect(spans.map(({ node, start: from, end }) => node.data.slice(from, end))).toEqual([
      'prompt ',
      'injec',
      'tion',
    ]);
  });

  test('is null for a text that does not stand in a page', () => {
    const blocks = [textBlock('a', { item: true, lists: 1 })];
    expect([joinText(blocks).text, mapOf(blocks)]).toEqual(['- a', null]);
  });
});
