import { describe, expect, test } from 'vitest';
import { markupRendering } from '../../../src/extract/markup-rendering.ts';
import { skeletonOf } from '../../../src/extract/page-skeleton.ts';
import { goldenFolders, loadGolden } from '../../pages/read-golden.ts';
import { pageOf } from './parse.ts';

const skeleton = (body: string) => skeletonOf(pageOf(body), markupRendering);

describe('a skeleton', () => {
  test('keeps elements, lengths and signs, and no letter, digit or value', () => {
    expect(skeleton('<div class="card lane" id="j7"><h3 class="card">Über uns, 2026!</h3></div>')).toBe(
      '\n<body>\n<div class="1 2" id="3">\n<h3 class="1">Xxxx xxx, 0000!</h3></div></body>',
    );
  });

  test('gives one value one number wherever it stands', () => {
    expect(skeleton('<a href="#part">x</a><p id="part">x</p>')).toBe(
      '\n<body><a href="1">x</a>\n<p id="1">x</p></body>',
    );
  });

  test('names no custom element and leaves scripts, styles and comments out', () => {
    expect(
      skeleton('<acme-card><script>secret()</script><!-- secret -->Hi</acme-card><acme-card></acme-card>'),
    ).toBe('\n<body>\n<x-1>Xx</x-1>\n<x-1></x-1></body>');
  });

  test('says of a line what Milepost takes it for, and of a part that it is hidden', () => {
    expect(skeleton('<h2>Responsibilities</h2><h1>Security Engineer</h1><p hidden>Later</p>')).toBe(
      '\n<body>\n<h2 k="d">Xxxxxxxxxxxxxxxx</h2>\n<h1 k="t">Xxxxxxxx Xxxxxxxx</h1>\n<p hidden>Xxxxx</p></body>',
    );
  });

  test('writes other scripts and signs as such', () => {
    expect(skeleton('<p>仕事 🚀 <b>&lt;R&amp;D&gt;</b></p>')).toBe(
      '\n<body>\n<p>xx ? <b>+X+X+</b></p></body>',
    );
  });

  test('is cut before it outgrows an issue', () => {
    expect(skeleton('<p>word</p>'.repeat(20_000)).length).toBeLessThan(65_536);
  });

  test.each(goldenFolders())('of %s holds no word of the page', (folder) => {
    const { document } = loadGolden(folder);
    const words = new Set(document.toString().match(/\p{L}{4,}|\d{3,}/gu));
    const own = skeletonOf(document, markupRendering).replace(
      /<\/?[a-z0-9-]+|[a-z-]+=|\bhidden\b|\bx+\b/g,
      '',
    );
    expect(
      (own.match(/\p{L}{4,}|\d{3,}/gu) ?? []).filter(
        (word) => words.has(word) && !/^(?:[Xx]+|0+)$/.test(word),
      ),
    ).toEqual([]);
  });
});
