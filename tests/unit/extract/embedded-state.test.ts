import { describe, expect, test } from 'vitest';
import { findStatePosting } from '../../../src/extract/embedded-state.ts';
import { parseLeniently } from '../../../src/extract/lenient-json.ts';
import { pageOf } from './parse.ts';

const TEXT = `<p>${'You test models before others do, and write down what you find. '.repeat(4)}</p>`;
const find = (script: string) => findStatePosting(pageOf('', script), ['AI Auditor'], parseLeniently);
const job = { title: 'AI Auditor', company: { name: 'Acme' }, description: TEXT };

describe('findStatePosting', () => {
  test.each([
    ['a JSON script', `<script type="application/json">${JSON.stringify({ props: { job } })}</script>`],
    ['an assignment', `<script>window.__STATE__ = ${JSON.stringify({ job })}; start();</script>`],
    [
      'a list of jobs',
      `<script type="application/json">${JSON.stringify([{ title: 'Cook', description: `${TEXT}${TEXT}` }, job])}</script>`,
    ],
    [
      'a flat state of pointers',
      `<script type="application/json">${JSON.stringify([{ data: 1 }, { name: 2, description: 4, company: 6 }, { en: 3 }, 'AI Auditor', { en: 5 }, TEXT, { name: 7 }, 'Acme'])}</script>`,
    ],
  ])('finds the job that bears the title in %s', (_, script) => {
    expect(find(script)).toEqual({ passages: [TEXT], company: 'Acme' });
  });

  test('leaves out what tells of the employer and copies without markup', () => {
    const copy = TEXT.replace(/<[^>]*>/g, '');
    const script = `<script type="application/json">${JSON.stringify({ ...job, companyText: TEXT, descriptionPlain: copy, text: copy })}</script>`;
    expect(find(script)?.passages).toEqual([TEXT]);
  });

  test.each([
    '<script>var a = {</script>',
    '<script>go()</script>',
    '<script type="application/json">[[[[1]]]]</script>',
  ])('is null for %s', (script) => {
    expect(find(script)).toBeNull();
  });

  test('follows pointers in a circle once', () => {
    expect(
      find(
        `<script type="application/json">${JSON.stringify([{ a: 1 }, { b: 0, title: 2 }, 'AI Auditor', { c: 3 }, 'x'.repeat(200)])}</script>`,
      ),
    ).not.toBeUndefined();
  });
});
