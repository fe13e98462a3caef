import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { climb, loadGolden, PAGES } from './read-golden.ts';
import { makeSkeleton, replaceText } from './skeleton.ts';

const skeletonOf = (folder: string) => makeSkeleton(readFileSync(`${PAGES}${folder}/page.html`, 'utf8'));
const words = (text: string) => new Set(text.match(/\p{L}{5,}/gu));

test.each(['vuorilampi/generated-site', 'kranzler/ki-compliance', 'heron-labs/page-builder'])(
  'a skeleton of %s reads as the page does',
  (folder) => {
    const { expected } = loadGolden(folder);
    const { reading } = climb(parseHTML(skeletonOf(folder)).document, expected.url);
    expect(reading).toMatchObject({ verdict: 'posting', posting: { site: expected.posting.site } });
    expect(reading.posting?.text.split('\n').length).toBe(expected.posting.text.length);
  },
);

test('keeps how the page is built and the words that tell a posting, and nothing of whose it is', () => {
  const skeleton = makeSkeleton(
    `<html><head><title>Security Engineer at Marigold</title><script>var secret = 1</script>
<script type="application/ld+json">{"@type":"JobPosting","title":"Security Engineer","identifier":4711}</script></head>
<body><h1 class="job-title" data-owner="Marigold" onclick="x()">Security Engineer</h1><!-- Ask Wilhelmina -->
<a href="https://marigold.example/jobs/4711">Responsibilities</a><p>Call Wilhelmina Marigold, +49 30 1234.</p></body></html>`,
  );
  for (const gone of ['4711', 'Marigold', 'Wilhelmina', 'secret', 'onclick', 'data-owner', '1234', '+49 30'])
    expect(skeleton).not.toContain(gone);
  for (const kept of ['class="job-title"', 'Engineer', 'Responsibilities', '"@type": "JobPosting"', '/jobs/'])
    expect(skeleton).toContain(kept);
});

test('one word has one stand-in, however it is written', () => {
  const [lower, capital, upper] = replaceText('marigold Marigold MARIGOLD').split(' ');
  expect([capital?.toLowerCase(), upper?.toLowerCase()]).toEqual([lower, lower]);
  expect(words(replaceText('Marigold keeps meadows')).has('Marigold')).toBe(false);
});
