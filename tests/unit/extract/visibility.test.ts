import { describe, expect, test } from 'vitest';
import { markupRendering } from '../../../src/extract/markup-rendering.ts';
import { scanPage } from '../../../src/extract/page-scan.ts';
import { computedRendering } from '../../../src/extract/visibility.ts';
import { pageOf } from './parse.ts';

const shown = (body: string) => scanPage(pageOf(body).body, markupRendering).blocks.map(({ text }) => text);

describe('markupRendering', () => {
  test.each([
    ['<p hidden>a</p><p>b</p>', ['b']],
    ['<p hidden="until-found">a</p>', ['a']],
    ['<p style="color: red; display : none">a</p>', []],
    ['<div style="visibility:hidden"><p>a</p></div>', []],
    ['<p class="hidden">a</p><p class="hidden md:block">b</p>', ['b']],
    ['<p>Apply<span class="sr-only"> opens in a new tab</span></p>', ['Apply']],
    ['<template><p>a</p></template><noscript>b</noscript><p>c</p>', ['c']],
    [`<code>{"a": "${'x '.repeat(300)}"}</code><p><code>npm</code> is known</p>`, ['npm is known']],
    ['<p style="white-space: pre-line">a\nb</p>', ['a', 'b']],
    [
      '<p><span style="display:block">a</span><span style="color:red;display: flex">b</span>c</p>',
      ['a', 'b', 'c'],
    ],
    ['<p><span class="block">a</span><span class="d-block">b</span></p>', ['a', 'b']],
    ['<p><span style="display:inline-block">a</span><span class="block__x">b</span></p>', ['ab']],
    ['<div aria-hidden="true"><p>behind a dialog</p></div>', ['behind a dialog']],
  ])('%s', (body, expected) => {
    expect(shown(body)).toEqual(expected);
  });
});

describe('computedRendering', () => {
  test('asks the browser for display, visibility and line breaks', () => {
    const styles: Record<string, object> = {
      a: { display: 'none', visibility: 'visible', whiteSpaceCollapse: 'collapse' },
      b: { display: 'block', visibility: 'hidden', whiteSpaceCollapse: 'collapse' },
      p: { display: 'block', visibility: 'visible', whiteSpaceCollapse: 'preserve-breaks' },
    };
    const rendering = computedRendering({
      getComputedStyle: (element: Element) => styles[element.localName] as CSSStyleDeclaration,
    });
    const page = pageOf('<a>x</a><b>y</b><p>z</p>');
    const answers = ['a', 'b', 'p'].map((name) => {
      const element = page.querySelector(name) as Element;
      return [rendering.visible(element), rendering.keepsLines(element), rendering.startsLine(element)];
    });
    expect(answers).toEqual([
      [false, false, false],
      [false, false, true],
      [true, true, true],
    ]);
  });
});
