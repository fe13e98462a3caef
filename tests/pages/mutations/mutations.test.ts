import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { MUTATIONS } from './all-mutations.ts';
import { diceOf } from './dice.ts';
import { goldenPages } from './golden-labels.ts';
import { type LabelledPage, mutatePage, mutationsFor, parsePage } from './mutate.ts';
import type { Mutation } from './mutation.ts';
import { readableOn } from './readable.ts';

const pages = goldenPages();
const postings = pages.filter(({ labels }) => labels.verdicts.includes('posting'));

const named = (name: string): Mutation => {
  const found = MUTATIONS.find((one) => one.name === name);
  if (!found) throw new Error(`no mutation is called ${name}`);
  return found;
};

/** A small posting, to see what a mutation does to it. */
const SMALL: LabelledPage = {
  id: 'small',
  url: 'https://lanternfield.example/jobs/7-night-keeper',
  html: `<!doctype html><html lang="en"><head><title>Night Keeper - Lanternfield</title></head><body>
<h1 class="big">Night Keeper</h1><p id="place">Hull</p><h2>Responsibilities</h2><ul><li>Light the lamps.</li><li>Count the ships.</li></ul></body></html>`,
  labels: {
    verdicts: ['posting'],
    title: 'Night Keeper',
    companies: ['Lanternfield'],
    text: 'Responsibilities\n- Light the lamps.\n- Count the ships.',
  },
};

const bodyOf = (name: string) => mutatePage(SMALL, [named(name)], 'a').document.body.innerHTML.trim();

describe('the mutations', () => {
  test('have names of their own, a sentence and one way to change a page', () => {
    expect(new Set(MUTATIONS.map(({ name }) => name)).size).toBe(MUTATIONS.length);
    for (const { name, sentence, document, html, address } of MUTATIONS) {
      expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(sentence).toMatch(/^\p{Lu}.+\.$/u);
      expect([document, html, address].filter(Boolean)).toHaveLength(1);
    }
  });

  test.each(MUTATIONS)('$name changes some page', (mutation) => {
    const changed = pages.some((page) => {
      if (!mutationsFor(page, [mutation]).length) return false;
      const { document, url } = mutatePage(page, [mutation], 'a');
      return url !== page.url || document.toString() !== parsePage(page).document.toString();
    });
    expect(changed).toBe(true);
  });

  test.each(MUTATIONS)('$name leaves readable what a person read', (mutation) => {
    for (const page of mutation.only?.includes('posting')
      ? postings
      : pages.filter((_, index) => index % 3 === 0)) {
      const [before, after] = [readableOn(parsePage(page)), readableOn(mutatePage(page, [mutation], 'a'))];
      expect(after.text, page.id).toBeGreaterThanOrEqual(before.text - 0.001);
      // Titles say whose page it is; some pages say so nowhere else.
      if (!mutation.name.startsWith('title-'))
        expect(after, page.id).toMatchObject({ title: before.title, company: before.company });
    }
  });

  test('give the same page for the same seed and leave the page handed in alone', () => {
    const [page] = postings as [LabelledPage];
    const html = page.html;
    const three = [named('classes-of-utilities'), named('host-unknown'), named('divs-unclosed')];
    const made = () => mutatePage(page, three, 'seed').document.toString();
    expect(made()).toBe(made());
    expect(page.html).toBe(html);
  });
});

describe('single mutations', () => {
  test.each([
    ['main-heading-a-div', '<div style="font-size:32px;line-height:1.2" class="big">Night Keeper</div>'],
    ['headings-lower', '<h2 class="big">Night Keeper</h2>'],
    ['headings-plain-divs', '<div>Responsibilities</div>'],
    ['headings-shouted', '<h2>RESPONSIBILITIES</h2>'],
    ['lists-of-divs', '<div><div>Light the lamps.</div><div>Count the ships.</div></div>'],
    ['lists-one-each', '<ul><li>Light the lamps.</li></ul><ul><li>Count the ships.</li></ul>'],
    ['classes-gone', '<h1>Night Keeper</h1>'],
    ['spans-as-blocks', '<span style="display:block" id="place">Hull</span>'],
    ['anchor-unclosed', '<a name="top">'],
  ])('%s writes %s', (name, expected) => {
    expect(bodyOf(name)).toContain(expected);
  });

  test('a reworded heading is reworded in the labels too', () => {
    const { document, labels } = mutatePage(SMALL, [named('headings-in-other-words')], 'a');
    const heading = document.querySelector('h2')?.textContent ?? '';
    expect(heading).not.toBe('Responsibilities');
    expect(labels.text).toBe(`${heading}\n- Light the lamps.\n- Count the ships.`);
  });

  test('an unknown host replaces the known one in address and markup', () => {
    const linked = {
      ...SMALL,
      html: SMALL.html.replace('<p id', '<a href="https://lanternfield.example/">Home</a><p id'),
    };
    const { url, document } = mutatePage(linked, [named('host-unknown')], 'a');
    expect(url).not.toContain('lanternfield');
    expect(document.querySelector('a')?.getAttribute('href')).toBe(url.replace('jobs/7-night-keeper', ''));
  });

  test('an id that the address names stays', () => {
    const anchored = { ...SMALL, url: `${SMALL.url}#place` };
    expect(mutatePage(anchored, [named('ids-made')], 'a').document.getElementById('place')).not.toBeNull();
    expect(mutatePage(SMALL, [named('ids-made')], 'a').document.getElementById('place')).toBeNull();
  });

  test('what a class hid stays hidden without it', () => {
    const hidden = { ...SMALL, html: SMALL.html.replace('<p id', '<div class="sr-only">Skip</div><p id') };
    const { document } = mutatePage(hidden, [named('classes-made')], 'a');
    expect(document.querySelector('div')?.getAttribute('style')).toBe('display:none');
  });
});

describe('dice', () => {
  test('roll every side, the same for the same seed', () => {
    const rolls = (seed: string) => {
      const dice = diceOf(seed);
      return Array.from({ length: 60 }, () => dice.roll(6));
    };
    expect(rolls('a')).toEqual(rolls('a'));
    expect(rolls('a')).not.toEqual(rolls('b'));
    expect(new Set(rolls('a'))).toEqual(new Set([0, 1, 2, 3, 4, 5]));
  });
});

test('readable is what stands on the page or unfolds, not what is hidden', () => {
  const readable = (body: string) =>
    readableOn({
      ...SMALL,
      document: parseHTML(`<html><head><title>Jobs</title></head><body>${body}</body></html>`).document,
    });
  expect(readable('<p>Night Keeper at <b>Lantern</b>field</p>')).toEqual({
    title: true,
    company: true,
    text: 0,
  });
  expect(readable('<p style="display:none">Night Keeper at Lanternfield</p>')).toMatchObject({
    title: false,
    company: false,
  });
  expect(readable('<a href="#a">More</a><p id="a" style="display:none">Night Keeper</p>')).toMatchObject({
    title: true,
  });
  expect(readable('<p>Responsibilities: Light the lamps. Count the ships.</p>').text).toBe(1);
});
