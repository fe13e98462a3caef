import { all, build, isLine, renameElement } from './elements.ts';
import type { MutablePage, Mutation } from './mutation.ts';

const BULLETS = ['•', '-', '–', '*', '·', '✓', '▪'];

/** Lists whose items are single lines, outside menus. */
const plainLists = (document: Document): Element[] =>
  all(document, 'ul, ol').filter(
    (list) =>
      list.closest('nav, header, footer, [role="tablist"]') === null &&
      list.children.length > 0 &&
      [...list.children].every(
        (item) => item.localName === 'li' && item.querySelector('ul, ol, table, h1, h2, h3, h4') === null,
      ),
  );

/** The content of an item as one line: blocks in it opened. */
function lineOf(item: Element): Node[] {
  for (const block of item.querySelectorAll('p, div')) block.replaceWith(...block.childNodes, ' ');
  return [...item.childNodes];
}

function replaceLists({ document }: MutablePage, replacementOf: (items: Element[]) => Element): void {
  for (const list of plainLists(document)) list.replaceWith(replacementOf([...list.children]));
}

/** Mutations of lists and paragraphs. */
export const LIST_MUTATIONS: readonly Mutation[] = [
  {
    name: 'lists-of-broken-lines',
    sentence: 'Lists are lines with bullets, broken by br.',
    document: (page) => {
      const bullet = page.dice.pick(BULLETS);
      replaceLists(page, (items) => {
        const lines = items.flatMap((item) => [`${bullet} `, ...lineOf(item), build(page.document, 'br')]);
        return build(page.document, 'p', {}, ...lines.slice(0, -1));
      });
    },
  },
  {
    name: 'lists-of-divs',
    sentence: 'Lists are divs whose bullets a style sheet draws.',
    document: (page) =>
      replaceLists(page, (items) =>
        build(page.document, 'div', {}, ...items.map((item) => renameElement(item, 'div'))),
      ),
  },
  {
    name: 'lists-of-paragraphs',
    sentence: 'Lists are paragraphs, each with a typed bullet.',
    document: (page) => {
      const bullet = page.dice.pick(BULLETS);
      replaceLists(page, (items) =>
        build(
          page.document,
          'div',
          {},
          ...items.map((item) => build(page.document, 'p', {}, `${bullet} `, ...lineOf(item))),
        ),
      );
    },
  },
  {
    name: 'lists-of-rows',
    sentence: 'Lists are tables with a bullet in the first cell.',
    document: (page) =>
      replaceLists(page, (items) => {
        const rows = items.map((item) =>
          build(
            page.document,
            'tr',
            {},
            build(page.document, 'td', {}, '•'),
            build(page.document, 'td', {}, ...item.childNodes),
          ),
        );
        return build(page.document, 'table', {}, build(page.document, 'tbody', {}, ...rows));
      }),
  },
  {
    name: 'lists-nested',
    sentence: "Each item's text stands in a paragraph inside a span or a div of its own.",
    document: ({ document }) => {
      for (const item of all(document, 'li')) {
        if (isLine(item) && item.closest('nav') === null)
          item.append(build(document, 'div', {}, build(document, 'p', {}, ...item.childNodes)));
      }
    },
  },
  {
    name: 'lists-one-each',
    sentence: 'Each item is a list of its own.',
    document: (page) => {
      for (const list of plainLists(page.document)) {
        list.replaceWith(...[...list.children].map((item) => build(page.document, list.localName, {}, item)));
      }
    },
  },
  {
    name: 'paragraphs-broken-lines',
    sentence: 'Paragraphs are runs of text with two br between them.',
    document: ({ document }) => {
      for (const paragraph of all(document, 'p')) {
        if (paragraph.closest('li, td, nav') === null)
          paragraph.replaceWith(...paragraph.childNodes, build(document, 'br'), build(document, 'br'));
      }
    },
  },
  {
    name: 'paragraphs-divs',
    sentence: 'Paragraphs are divs.',
    document: ({ document }) => {
      for (const paragraph of all(document, 'p')) renameElement(paragraph, 'div');
    },
  },
];
