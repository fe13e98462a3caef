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
  const { reading, clues, needsArticle } = draftPage(pageOf(body, head), OPTIONS, parseLeniently);
  return { reading, clues, wantsArticle: needsArticle };
};

describe('a reading that is finished outside of its page', () => {
  test('has no employer before, and the same as one read at once behind', () => {
    const head = '<title>AI Security Engineer at Harlow Instruments Ltd</title>';
    const sent = JSON.parse(JSON.stringify(draftOf(POSTING, head)));
    const { reading, clues } = v.parse(PageDraftReplySchema, sent);
    expect(reading.posting?.company).toBeNull();
    const finished = finishReading(reading, clues);
    expect(finished).toEqual(readPage(pageOf(POSTING, head), OPTIONS).reading);
    expect(finished.posting).toMatchObject({
      company: 'Harlow Instruments Ltd',
      sources: { company: 'article' },
    });
  });

  test('stays as it is where there is no posting', () => {
    const { reading, clues } = draftOf('<h1>Bread from a cold oven</h1>', '');
    expect(clues).toBeNull();
    expect(finishReading(reading, clues)).toBe(reading);
  });

  test('is sent within its limits however much a page holds', () => {
    const flood = (markup: (number: number) => string) =>
      Array.from({ length: 1_200 }, (_, at) => markup(at)).join('');
    const body = `${POSTING}${flood((at) => `<h3>At Brand${at} Works</h3><dl><dt>Company</dt><dd>Brand${at}</dd></dl>`)}
<p>${flood((at) => `me@host${at}.example `)}</p><footer>${flood((at) => `<p>© 2026 Owner${at}</p>`)}</footer>`;
    const names = Array.from({ length: 300 }, (_, at) => ({
      '@type': 'Organization',
      name: `Org${at} `.repeat(at),
    }));
    const head = `<script type="application/ld+json">${JSON.stringify(names)}</script>`;
    const draft = draftOf(body, head);
    expect(draft.clues?.company.publishers.length).toBeGreaterThan(0);
    expect(v.is(PageDraftReplySchema, JSON.parse(JSON.stringify(draft)))).toBe(true);
  });
});
