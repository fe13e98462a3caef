import { all, build, isLine, renameElement, textsBelow } from './elements.ts';
import type { Mutation } from './mutation.ts';

const NO_BREAK_SPACE = '\u00a0';
const SOFT_HYPHEN = '\u00ad';
const ZERO_WIDTH_SPACE = '\u200b';

const inBody = (document: Document): Text[] => textsBelow(document.body);

/** Mutations of how text stands in its elements. */
export const TEXT_MUTATIONS: readonly Mutation[] = [
  {
    name: 'text-in-parts',
    sentence: 'Texts are cut into spans between words.',
    document: ({ document, dice }) => {
      for (const text of inBody(document)) {
        const pieces = text.data.split(/(?<=\s)/);
        if (pieces.length < 2) continue;
        const cut = 1 + dice.roll(pieces.length - 1);
        text.replaceWith(
          build(document, 'span', {}, pieces.slice(0, cut).join('')),
          build(document, 'span', {}, pieces.slice(cut).join('')),
        );
      }
    },
  },
  {
    name: 'text-deep',
    sentence: 'Every text stands in three spans, one inside the other.',
    document: ({ document }) => {
      for (const text of inBody(document)) {
        const inner = build(document, 'span');
        text.replaceWith(build(document, 'span', {}, build(document, 'span', {}, inner)));
        inner.append(text);
      }
    },
  },
  {
    name: 'text-in-fonts',
    sentence: 'Every text stands in a font element.',
    document: ({ document }) => {
      for (const text of inBody(document)) {
        const font = build(document, 'font', { face: 'Arial', size: '2' });
        text.replaceWith(font);
        font.append(text);
      }
    },
  },
  {
    name: 'spans-as-blocks',
    sentence: 'Paragraphs, divs of one line and items are spans that a style shows as blocks.',
    document: ({ document }) => {
      for (const block of all(document, 'p, div')) {
        if (isLine(block) && block.textContent?.trim()) renameElement(block, 'span', 'display:block');
      }
    },
  },
  {
    name: 'spans-as-blocks-throughout',
    sentence: 'Headings of sections, paragraphs and items are spans that a style shows as blocks, in a div.',
    document: ({ document }) => {
      for (const list of all(document, 'ul, ol'))
        if (list.closest('nav') === null) renameElement(list, 'div');
      for (const block of all(document, 'p, h2, h3, h4, li')) {
        if (block.closest('nav') === null && isLine(block))
          renameElement(
            block,
            'span',
            block.localName.startsWith('h') ? 'display:block;font-weight:700' : 'display:block',
          );
      }
    },
  },
  {
    name: 'spaces-kept',
    sentence: 'Every third space is a no-break space.',
    document: ({ document }) => {
      let spaces = 0;
      for (const text of inBody(document))
        text.data = text.data.replace(/ /g, () => (++spaces % 3 === 0 ? NO_BREAK_SPACE : ' '));
    },
  },
  {
    name: 'hyphens-soft',
    sentence: 'Long words hold soft hyphens and zero-width signs.',
    document: ({ document }) => {
      for (const text of inBody(document))
        text.data = text.data
          .replace(/(\p{L}{5})(\p{L}{4,})/gu, `$1${SOFT_HYPHEN}$2`)
          .replace(/\/(?=\p{L})/gu, `/${ZERO_WIDTH_SPACE}`);
    },
  },
  {
    name: 'scripts-between',
    sentence: 'Scripts, styles, comments and hidden elements stand between the blocks.',
    document: ({ document }) => {
      for (const block of all(document, 'body h1, body h2, body h3, body p, body ul')) {
        if (block.closest('nav') !== null) continue;
        block.before(
          document.createComment(' ad slot 3 '),
          build(document, 'script', {}, 'window.slots = window.slots || []; slots.push("Responsibilities");'),
          build(document, 'style', {}, '.a1 { color: #123456 }'),
          build(document, 'noscript', {}, 'Please enable JavaScript to see the requirements of this page.'),
          build(
            document,
            'div',
            { style: 'display: none' },
            'Template text: your duties and benefits at {{company}}',
          ),
        );
      }
    },
  },
];
