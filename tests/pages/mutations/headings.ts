import { oneLine } from '../../../src/extract/compare-text.ts';
import { headingKindOf } from '../../../src/extract/headings.ts';
import type { HeadingKind } from '../../../src/extract/tables/concepts.ts';
import { all, build, renameElement } from './elements.ts';
import { SYNONYMS, TRANSLATIONS } from './heading-words.ts';
import type { MutablePage, Mutation } from './mutation.ts';

const rankOf = (heading: Element): number => Number(heading.localName.charAt(1));

/** Headings below the page's main one. */
const SECTION_HEADINGS = 'h2, h3, h4, h5, h6';
const LOOKS_LIKE_A_TITLE = 'font-size:32px;line-height:1.2';

function eachSectionHeading(page: MutablePage, change: (heading: Element) => void): void {
  for (const heading of all(page.document, SECTION_HEADINGS)) {
    // A title or an employer's name is no heading of a section.
    if (![page.labels.title, ...page.labels.companies].includes(oneLine(heading.textContent ?? '')))
      change(heading);
  }
}

/** A line that holds nothing but bold text, and is short: a heading that an editor wrote. */
const boldLines = (document: Document): Element[] =>
  all(document, 'p, div').filter(
    (line) =>
      line.children.length === 1 &&
      /^(?:strong|b)$/.test(line.children[0]?.localName ?? '') &&
      oneLine(line.textContent ?? '') === oneLine(line.children[0]?.textContent ?? ''),
  );

/** The innermost element's text changed, and the labels with it. */
function setWords({ reword }: MutablePage, heading: Element, words: string): void {
  let holder: Element = heading;
  while (
    holder.children.length === 1 &&
    oneLine(holder.children[0]?.textContent ?? '') === oneLine(holder.textContent ?? '')
  )
    holder = holder.children[0] as Element;
  reword(oneLine(holder.textContent ?? ''), words);
  holder.textContent = words;
}

function swapWords(page: MutablePage, words: Readonly<Record<HeadingKind, readonly string[]>>): void {
  const headings = new Set([...all(page.document, SECTION_HEADINGS), ...boldLines(page.document)]);
  for (const heading of headings) {
    const text = oneLine(heading.textContent ?? '');
    const kind = headingKindOf({ text, level: 2, item: false });
    // A title may hold the word of a section ("Compensation Analyst"); swapped, it would be another job.
    if (kind && text !== page.labels.title && heading.querySelector('a, button') === null)
      setWords(page, heading, page.dice.pick(words[kind]));
  }
}

/** Mutations of headings: their rank, their markup, their words. */
export const HEADING_MUTATIONS: readonly Mutation[] = [
  {
    name: 'headings-lower',
    sentence: 'Every heading is one rank lower.',
    document: ({ document }) => {
      for (const heading of all(document, 'h1, h2, h3, h4, h5'))
        renameElement(heading, `h${rankOf(heading) + 1}`);
    },
  },
  {
    name: 'headings-higher',
    sentence: 'Every heading is one rank higher.',
    document: ({ document }) => {
      for (const heading of all(document, SECTION_HEADINGS))
        renameElement(heading, `h${rankOf(heading) - 1}`);
    },
  },
  {
    name: 'headings-of-one-rank',
    sentence: 'Every heading is a main heading.',
    document: ({ document }) => {
      for (const heading of all(document, SECTION_HEADINGS)) renameElement(heading, 'h1');
    },
  },
  {
    name: 'main-heading-a-div',
    sentence: 'The main heading is a div in large type.',
    document: ({ document }) => {
      for (const heading of all(document, 'h1')) renameElement(heading, 'div', LOOKS_LIKE_A_TITLE);
    },
  },
  {
    name: 'main-heading-a-paragraph-of-spans',
    sentence: 'The main heading is a paragraph with a span in large type.',
    document: ({ document }) => {
      for (const heading of all(document, 'h1')) {
        const span = build(document, 'span', { style: LOOKS_LIKE_A_TITLE }, ...heading.childNodes);
        heading.replaceWith(build(document, 'p', {}, span));
      }
    },
  },
  {
    name: 'headings-bold-paragraphs',
    sentence: 'Headings of sections are bold paragraphs.',
    document: (page) =>
      eachSectionHeading(page, (heading) => {
        const bold = build(page.document, page.dice.pick(['strong', 'b']), {}, ...heading.childNodes);
        heading.replaceWith(build(page.document, 'p', {}, bold));
      }),
  },
  {
    name: 'headings-bold-by-style',
    sentence: 'Headings of sections are divs that a style makes bold.',
    document: (page) =>
      eachSectionHeading(page, (heading) => renameElement(heading, 'div', 'font-weight:700;font-size:20px')),
  },
  {
    name: 'headings-plain-divs',
    sentence: 'Headings of sections are divs that only a style sheet tells from text.',
    document: (page) => eachSectionHeading(page, (heading) => renameElement(heading, 'div')),
  },
  {
    name: 'headings-underlined',
    sentence: 'Headings of sections are underlined lines that end in a colon.',
    document: (page) =>
      eachSectionHeading(page, (heading) => {
        if (heading.querySelector('a, button')) return;
        const words = oneLine(heading.textContent ?? '').replace(/[:?!.]?$/, ':');
        page.reword(oneLine(heading.textContent ?? ''), words);
        heading.replaceWith(build(page.document, 'p', {}, build(page.document, 'u', {}, words)));
      }),
  },
  {
    name: 'headings-decorated',
    sentence: 'Headings of sections open with a picture sign or a number.',
    document: (page) => {
      let number = 0;
      eachSectionHeading(page, (heading) => {
        heading.prepend(page.dice.pick(['🚀 ', '➡️ ', '✨ ', `${++number}. `]));
      });
    },
  },
  {
    name: 'headings-shouted',
    sentence: 'Headings of sections are written in capitals.',
    document: (page) =>
      eachSectionHeading(page, (heading) => {
        if (heading.querySelector('a, button') === null)
          setWords(page, heading, oneLine(heading.textContent ?? '').toUpperCase());
      }),
  },
  {
    name: 'headings-in-other-words',
    sentence: 'Headings of sections use other words of the same language.',
    document: (page) => swapWords(page, SYNONYMS),
  },
  {
    name: 'headings-translated',
    sentence: 'Headings of sections are written in another language.',
    document: (page) => swapWords(page, TRANSLATIONS),
  },
];
