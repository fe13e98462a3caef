import { describe, expect, it } from 'vitest';
import { readSavedHtml } from '../../../src/extract/saved-html.ts';
import { givenFromSelection } from '../../../src/extract/selected-text.ts';
import { readSuppliedText } from '../../../src/extract/supplied-text.ts';
import { BARE_READING } from '../../../src/model/posting-limits.ts';

const given = (text: string, facts: Partial<Parameters<typeof readSuppliedText>[0]> = {}) =>
  readSuppliedText({ text, title: null, company: null, location: null, url: null, ...facts });

describe('a text that was handed over', () => {
  it('is kept as it is, and its first line is the title', () => {
    const text = '\n  AI Auditor \n\nYou know ISO/IEC 42001.\n';
    expect(given(text).posting).toMatchObject({
      title: 'AI Auditor',
      text,
      site: 'generic',
      sources: { title: 'input', text: 'input' },
    });
  });

  it('has no title when its first line is a paragraph', () => {
    expect(given(`${'We look for somebody who audits models. '.repeat(4)}\nPython`).posting?.title).toBe('');
  });

  it('is read up to the limit when it is too long, and says so', () => {
    const { verdict, reason, posting } = given('We audit models.\n'.repeat(5_000));
    expect({ verdict, reason }).toEqual({ verdict: 'posting', reason: 'too-long' });
    expect(posting?.text.length).toBeLessThanOrEqual(80_000);
    expect(posting?.text.endsWith('We audit models.')).toBe(true);
  });

  it('is a posting by its title alone', () => {
    expect(given('', { title: 'AI Auditor' }).verdict).toBe('posting');
  });

  it('is no posting when it is empty', () => {
    expect(given(' \n')).toEqual({
      verdict: 'unreadable',
      reason: 'no-text',
      posting: null,
      ...BARE_READING,
    });
  });

  it('stands under the address of its page, without what only tells where a visitor came from', () => {
    const url = 'https://jobs.example/ai-auditor?id=7&utm_source=mail';
    expect(given('AI Auditor', { url }).posting).toMatchObject({
      url,
      canonicalUrl: 'https://jobs.example/ai-auditor?id=7',
    });
  });
});

describe('a selected text', () => {
  const PAGE_TITLES = [
    ['Job Application for AI Auditor at Harbor Bank', 'AI Auditor', 'Harbor Bank'],
    ['Careers | Senior AI Auditor | Harbor Bank', 'Senior AI Auditor', null],
    ['Welcome to our world', null, null],
    [null, null, null],
  ] as const;

  it.each(PAGE_TITLES)('on a page titled %s', (pageTitle, title, company) => {
    const url = 'https://jobs.example/7';
    expect(givenFromSelection({ text: 'You audit models.\r\nYou report.', url, pageTitle })).toEqual({
      text: 'You audit models.\nYou report.',
      title,
      company,
      location: null,
      url,
      source: 'selection',
    });
  });
});

describe('a saved page', () => {
  const page = (comment = '') => `<!doctype html>${comment}<title>AI Auditor - Harbor Bank</title>
    <main><h1>AI Auditor</h1><h2>What you bring</h2><ul><li>Three years in model validation and audit</li>
    <li>ISO/IEC 42001 and the EU AI Act, read and applied in at least one company</li></ul>
    <h2>What you will do</h2><p>You audit the bank's models with their developers, write down what you find, and see
    that it is mended. You answer to the head of audit.</p><a href="/apply">Apply now</a></main>`;

  it('is read like a page in a browser', () => {
    const { verdict, posting } = readSavedHtml(page(), 'https://harbor.example/jobs/ai-auditor');
    expect(verdict).toBe('posting');
    expect(posting).toMatchObject({ title: 'AI Auditor', url: 'https://harbor.example/jobs/ai-auditor' });
    expect(posting?.text).toContain('- Three years in model validation and audit');
  });

  it('stands under the address that the browser noted in it', () => {
    const saved = page('<!-- saved from url=(0038)https://harbor.example/jobs/ai-auditor -->');
    expect(readSavedHtml(saved, null).posting?.url).toBe('https://harbor.example/jobs/ai-auditor');
  });
});
