import { describe, expect, test } from 'vitest';
import { htmlToBlocks } from '../../../src/extract/html-text.ts';
import type { JsonLd, SchemaNode } from '../../../src/extract/json-ld.ts';
import { parseUrl } from '../../../src/extract/page-url.ts';
import { type PageIdentity, postingAbout } from '../../../src/extract/posting-about.ts';
import { textBlock } from './text-block.ts';

const dataOf = (...postings: SchemaNode[]): JsonLd => ({
  postings,
  declaresList: false,
  declaresArticle: false,
  publishers: [],
  broken: false,
});
const aboutPage = (page: Partial<PageIdentity>, ...postings: SchemaNode[]) =>
  postingAbout(
    { url: null, adapter: null, titles: [], headings: [], blocks: [], ...page },
    dataOf(...postings),
    [],
  );
const about = (url: string, titles: string[], ...postings: SchemaNode[]) =>
  aboutPage({ url: parseUrl(url), titles, headings: titles }, ...postings)?.title ?? null;

const first = { title: 'Backend Engineer', url: 'https://a.example/jobs/100001' };
const second = { title: 'AI Red Teamer', url: 'https://a.example/jobs/100002' };

describe('postingAbout', () => {
  test('takes the posting whose address is the page, not the first', () => {
    expect(about('https://a.example/jobs/100002', ['Jobs'], first, second)).toBe('AI Red Teamer');
  });

  test('takes the posting whose title the page bears', () => {
    expect(about('https://a.example/x', ['AI Red Teamer | Acme'], first, second)).toBe('AI Red Teamer');
  });

  test('takes none on a list, which states its first job', () => {
    expect(about('https://a.example/jobs', ['Open positions'], first)).toBeNull();
  });

  test('takes none after a client-side navigation to another job', () => {
    expect(about('https://a.example/jobs/100003', ['ML Engineer - Acme'], first)).toBeNull();
  });

  test('takes none after a navigation that left the old title behind too', () => {
    const page = { url: parseUrl('https://a.example/jobs/100003'), titles: ['Backend Engineer'] };
    expect(aboutPage({ ...page, headings: ['ML Engineer'] }, first)).toBeNull();
    expect(aboutPage({ ...page, headings: ['Backend Engineer'] }, first)?.title).toBe('Backend Engineer');
  });

  test('takes the posting that bears the id of a pattern of the site', () => {
    const adapter = {
      id: 'a',
      hosts: ['a.example'],
      checked: 'published hints',
      jobId: '/j/([A-Z]+)',
    } as const;
    const [one, other] = ['KZPW', 'QRST'].map((id) => ({ title: id, url: `https://a.example/j/${id}` }));
    const page = { url: parseUrl('https://a.example/j/QRST/apply'), adapter };
    expect(aboutPage(page, one ?? {}, other ?? {})?.title).toBe('QRST');
  });

  test('takes a single posting by its title when the employer numbers its jobs otherwise', () => {
    expect(about('https://a.example/jobs/777777', ['Backend Engineer'], first)).toBe('Backend Engineer');
  });
});

describe('a posting alone in the markup', () => {
  const text =
    'You break our models before others do: prompt injection, data leaks, poisoned retrieval. You write down what you found so that it can be mended. '.repeat(
      3,
    );
  const node = { title: 'Sr. AI Security Engineer', description: `<p>${text}</p>` };
  const isTaken = (page: Partial<PageIdentity>, more: SchemaNode = {}) =>
    aboutPage(page, { ...node, ...more }) !== null;

  test.each([
    'Senior AI Security Engineer',
    'Senior AI Security Engineer (m/f/d)',
    'Sr. AI Security Engineer, Vienna',
    'Senior AI-Security Engineer - Remote',
  ])('is taken where the page is called %s', (name) => {
    expect(isTaken({ titles: [`${name} | Acme`] })).toBe(true);
  });

  test('is taken where joints and short forms of its title differ', () => {
    const titled = { title: 'Assoc. Manager, AI Risk & Trust' };
    expect(isTaken({ headings: ['Associate Manager, Artificial Intelligence Risk and Trust'] }, titled)).toBe(
      true,
    );
  });

  test.each([
    ['https://a.example/jobs/88', 'http://www.a.example/jobs/88/?utm_source=x'],
    ['https://a.example/careers/ai-security', 'https://a.example/careers/ai-security#content'],
  ])('is taken by its address, however short its id (%s)', (shown, stated) => {
    expect(isTaken({ url: parseUrl(shown), titles: ['Careers'] }, { url: stated })).toBe(true);
  });

  test('is taken by a short id that is all of the last part of the address', () => {
    const url = parseUrl('https://a.example/jobs/7x');
    expect(isTaken({ url }, { identifier: { '@type': 'PropertyValue', value: '7x' } })).toBe(true);
    expect(isTaken({ url }, { identifier: '7' })).toBe(false);
  });

  test('is taken by a line that is its title, where no heading is another job', () => {
    const line = textBlock('Senior AI Security Engineer');
    expect(isTaken({ blocks: [textBlock('Join us', { level: 1 }), line] })).toBe(true);
    expect(isTaken({ blocks: [textBlock('Data Engineer', { level: 2 }), line] })).toBe(false);
  });

  test('is taken by its text, whatever the page calls it', () => {
    expect(isTaken({ titles: ['Welcome'], blocks: htmlToBlocks(`<p>${text}</p><p>Other text.</p>`) })).toBe(
      true,
    );
    expect(isTaken({ titles: ['Welcome'], blocks: htmlToBlocks('<p>Other text.</p>') })).toBe(false);
  });

  test('is not taken on the address of an overview that states its first job', () => {
    const url = 'https://a.example/open-positions';
    expect(isTaken({ url: parseUrl(url), titles: ['Open positions'] }, { url })).toBe(false);
  });
});

describe('several postings in the markup', () => {
  const [one, other] = [
    'ledgers that balance every night. ',
    'models that nobody can talk into mischief. ',
  ].map((words) => `You build ${words}`.repeat(9));
  const nodes = [
    { title: 'Backend Engineer', description: one },
    { title: 'AI Red Teamer', description: other },
  ];

  test('are told apart by the text that the page shows', () => {
    expect(aboutPage({ blocks: htmlToBlocks(`<p>${other}</p>`) }, ...nodes)?.title).toBe('AI Red Teamer');
  });

  test('are an overview where it shows the text of both', () => {
    expect(aboutPage({ blocks: htmlToBlocks(`<p>${one}</p><p>${other}</p>`) }, ...nodes)).toBeNull();
  });
});
