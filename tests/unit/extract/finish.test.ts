import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { draftPage, readPage } from '../../../src/extract/extract.ts';
import { finishReading } from '../../../src/extract/finish.ts';
import { parseLeniently } from '../../../src/extract/lenient-json.ts';
import { markupRendering } from '../../../src/extract/markup-rendering.ts';
import { PageDraftReplySchema } from '../../../src/messaging/payloads.ts';
import { pageOf } from './parse.ts';

const OPTIONS = { url: 'https://harlow.example/jobs/71823', rendering: markupRendering, sites: [] };
const POSTING = `<h1>AI Security Engineer</h1><p>Harlow Instruments Ltd · Leeds</p>
<h2>What you will do</h2><ul><li>Test language models for prompt injection, week by week.</li>
<li>Write up what you found for the teams that build them.</li></ul>
<h2>Your profile</h2><p>At Harlow Instruments you need three years of experience in security testing.</p>
<footer>© 2026 Harlow Instruments Ltd</footer>`;

const draftOf = (body: string, head: string) => {
  const { clues, needsParser } = draftPage(pageOf(body, head), OPTIONS, parseLeniently);
  return { clues, needsParser };
};

describe('a page that is decided on outside of it', () => {
  test('comes to the same as one that is read at once', () => {
    const head = '<title>AI Security Engineer at Harlow Instruments Ltd</title>';
    const sent = JSON.parse(JSON.stringify(draftOf(POSTING, head)));
    const { reading } = finishReading(v.parse(PageDraftReplySchema, sent).clues);
    expect(reading).toEqual(readPage(pageOf(POSTING, head), OPTIONS).reading);
    expect(reading.posting).toMatchObject({
      company: 'Harlow Instruments Ltd',
      sources: { company: 'article' },
    });
  });

  test('is loading while the site shows another job than its address means', () => {
    expect(finishReading(null)).toMatchObject({
      reading: { verdict: 'unreadable', reason: 'loading' },
      needsArticle: false,
    });
  });

  test('needs an article reader where a posting is expected and none was asked', () => {
    const { clues } = draftOf('<div id="root"></div><script></script>', '');
    expect(finishReading(clues)).toMatchObject({
      reading: { verdict: 'unreadable', reason: 'loading' },
      needsArticle: true,
    });
    expect(finishReading(clues && { ...clues, hasArticle: true }).needsArticle).toBe(false);
  });

  test('is sent within its limits however much a page holds', () => {
    const flood = (markup: (number: number) => string) =>
      Array.from({ length: 1_200 }, (_, at) => markup(at)).join('');
    const body = `${POSTING}${flood((at) => `<h3>At Brand${at} Works</h3><dl><dt>Company</dt><dd>Brand${at}</dd></dl>`)}
<p>${flood((at) => `me@host${at}.example `)}</p><footer>${flood((at) => `<p>© 2026 Owner${at}</p>`)}</footer>
${[8_000, 8_001].map((length) => `<a href="/${'a'.repeat(length - 1)}">Job</a>`)}
<button aria-label="${'a'.repeat(301)}"></button><a href="/x" title="${'a'.repeat(301)}"></a>
<input type="submit" value="${'a'.repeat(301)}">
${flood((at) => `<a href="/jobs/${'a'.repeat(at * 7)}">Job ${at}</a>`)}`;
    const names = Array.from({ length: 300 }, (_, at) => ({
      '@type': 'Organization',
      name: `Org${at} `.repeat(at),
    }));
    const head = `<script type="application/ld+json">${JSON.stringify(names)}</script>`;
    const draft = draftOf(body, head);
    expect(draft.clues?.text?.company.publishers.length).toBeGreaterThan(0);
    const addresses = draft.clues?.controls.map(({ href }) => href?.length ?? 0) ?? [];
    expect(addresses.slice(0, 2)).toEqual([8_000, 0]);
    const sum = addresses.reduce((one, length) => one + length, 0);
    expect([sum > 990_000, sum <= 1_000_000]).toEqual([true, true]);
    expect(v.is(PageDraftReplySchema, JSON.parse(JSON.stringify(draft)))).toBe(true);
  });

  test('is no longer than a posting may be, with the map of its beginning', () => {
    const long = `${POSTING}<p>${'We test models every day of the week. '.repeat(3_000)}</p>`;
    const { reading } = readPage(pageOf(long, ''), OPTIONS);
    const { text } = draftPage(pageOf(long, ''), OPTIONS, parseLeniently);
    expect(reading).toMatchObject({ verdict: 'posting', reason: 'too-long' });
    expect(reading.posting?.text).toBe(text);
  });
});
