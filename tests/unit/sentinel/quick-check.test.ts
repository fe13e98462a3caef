import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { mayHoldPosting } from '../../../src/sentinel/quick-check.ts';

const PLAIN = 'https://site.example/about';
const look = (html: string, url = PLAIN) =>
  mayHoldPosting(
    parseHTML(`<!doctype html><html><body>${html}</body></html>`).document as unknown as Document,
    url,
  );

describe('a page that may hold a posting', () => {
  it.each([
    'https://site.example/jobs/security-engineer-ai-93017',
    'https://site.example/careers/84412',
    'https://site.example/company/positions/1c9d44aa-0000-4000-8000-22ab3f0e7c11',
    'https://site.example/search?currentJobId=4512',
    'https://site.example/stellenangebote/ki-sicherheit-in-leipzig-33120',
    'https://site.example/about?gh_jid=99',
  ])('is told by its address: %s', (url) => {
    expect(look('', url)).toBe(true);
  });

  it.each([
    ['structured data', '<script type="application/ld+json">{"@type":"JobPosting"}</script>'],
    ['microdata', '<div itemscope itemtype="https://schema.org/JobPosting"></div>'],
    ['two headings', '<h2>Your responsibilities</h2><p><strong>Who you are</strong></p>'],
    ['two German headings', '<h3>Deine Aufgaben</h3><h3>Dein Profil</h3>'],
  ])('is told by %s', (_, html) => {
    expect(look(html)).toBe(true);
  });
});

describe('a page that holds none', () => {
  it.each([
    'https://site.example/jobs',
    'https://site.example/careers/search?q=ai',
    'https://site.example/blog/2026',
  ])('is not taken for one by %s', (url) => {
    expect(look('', url)).toBe(false);
  });

  it.each([
    ['one heading', '<h2>Requirements</h2>'],
    ['the same heading twice', '<h2>Requirements</h2><h2>Requirements</h2>'],
    ['long lines in bold', `<b>${'what you see here, who you are '.repeat(4)}</b>`],
    ['other structured data', '<script type="application/ld+json">{"@type":"Organization"}</script>'],
  ])('is not taken for one by %s', (_, html) => {
    expect(look(html)).toBe(false);
  });

  it('may have an address of any length', () => {
    expect(look('', `https://site.example/${'jobs/'.repeat(20_000)}`)).toBe(false);
  });
});
