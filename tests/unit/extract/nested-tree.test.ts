import { describe, expect, test } from 'vitest';
import { ADAPTERS } from '../../../src/extract/adapters/registry.ts';
import { readPage } from '../../../src/extract/extract.ts';
import { markupRendering } from '../../../src/extract/markup-rendering.ts';
import { hostOf, nestedTree } from '../../../src/extract/nested-tree.ts';
import { scanPage } from '../../../src/extract/page-scan.ts';
import { pageOf } from './parse.ts';

const textOf = (document: Document) =>
  scanPage(document.body, markupRendering).blocks.map(({ text }) => text);

/** A page with a card whose text hangs in a shadow root. */
function pageWithCard(card = '<job-card><p>own</p></job-card>') {
  const page = pageOf(`<p>before</p>${card}<p>behind</p>`);
  const host = page.querySelector('job-card');
  const root = host?.attachShadow({ mode: 'open' });
  const inner = page.createElement('p');
  inner.textContent = 'shadow';
  root?.appendChild(inner);
  return { page, host, root, inner };
}

/** A frame that gives this body as its page's; linkedom loads none. */
function pageWithFrame(source: string) {
  const page = pageOf(`<p>before</p><iframe src="${source}"></iframe><p>behind</p>`);
  const frame = page.querySelector('iframe');
  const inner = pageOf('<p>framed</p>');
  Object.defineProperty(frame, 'contentDocument', { value: inner });
  Object.defineProperty(inner, 'defaultView', { value: { frameElement: frame } });
  return { page, frame };
}

describe('a shadow root', () => {
  test('is read before the children of its element, and both in their place', () => {
    expect(textOf(pageWithCard().page)).toEqual(['before', 'shadow', 'own', 'behind']);
    expect(textOf(pageWithCard('<job-card></job-card>').page)).toEqual(['before', 'shadow', 'behind']);
  });

  test('is known from both sides', () => {
    const { host, root } = pageWithCard();
    expect(host && nestedTree(host)).toBe(root);
    expect(root && hostOf(root)).toBe(host);
  });
});

test('a site’s selectors find what stands in a frame of the same site', () => {
  const page = pageOf('<nav><a href="/">Home</a></nav><iframe src="/preload/jobs"></iframe>');
  const inner =
    pageOf(`<h1 class="job-details-jobs-unified-top-card__job-title">AI Auditor</h1><p>Jobs you may like</p>
<div class="jobs-description__content"><p>${'You check what models decide about people. '.repeat(8)}</p></div>`);
  const frame = page.querySelector('iframe');
  Object.defineProperty(frame, 'contentDocument', { value: inner });
  Object.defineProperty(inner, 'defaultView', { value: { frameElement: frame } });
  const url = 'https://www.linkedin.com/jobs/collections/recommended/?currentJobId=4012345678';
  const { posting } = readPage(page, { url, rendering: markupRendering, sites: ADAPTERS }).reading;
  expect(posting).toMatchObject({
    site: 'linkedin',
    title: 'AI Auditor',
    canonicalUrl: 'https://www.linkedin.com/jobs/view/4012345678',
    text: 'You check what models decide about people. '.repeat(8).trim(),
  });
});

describe('a frame', () => {
  test('of the same site is read in its place', () => {
    expect(textOf(pageWithFrame('/preload').page)).toEqual(['before', 'framed', 'behind']);
  });

  test.each(['', 'about:blank', 'javascript:0'])('with the address %j is left out', (source) => {
    expect(textOf(pageWithFrame(source).page)).toEqual(['before', 'behind']);
  });
});

test('a link has an address, not a tree of its own', () => {
  const link = pageOf('<a href="https://acme.example/">Acme</a>').querySelector('a');
  expect(link && [hostOf(link), nestedTree(link)]).toEqual([null, null]);
});
