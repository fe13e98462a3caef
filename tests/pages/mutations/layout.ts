import { oneLine, plainText } from '../../../src/extract/compare-text.ts';
import { all, build, elementOfLine, headOf, isLine, renameElement } from './elements.ts';
import type { MutablePage, Mutation } from './mutation.ts';

const SEMANTIC = 'main, article, section, header, footer, nav, aside, figure, address, hgroup';
/** A longer line between title and text belongs to the text. */
const LONGEST_FACT = 60;

/** The body's content, taken out of it. */
const contentOf = (document: Document): Node[] => [...document.body.childNodes];

/** The lines between the job's title and the posting's text: place, employer, contract, date. */
function factsOf({ document, labels }: MutablePage): Element[] {
  const title = elementOfLine(document, labels.title ?? '', 'h1, h2, h3, div, p, span');
  const lines = new Set(labels.text.split('\n').map(plainText));
  const first = labels.text
    .split('\n')
    .map((line) => elementOfLine(document, line))
    .find((element) => element !== null);
  if (!title || !first || !precedes(title, first)) return [];
  const between = all(document, 'body *').filter(
    (element) =>
      precedes(title, element) &&
      precedes(element, first) &&
      !title.contains(element) &&
      !element.contains(first) &&
      !element.contains(title) &&
      element.querySelector('h1, h2, h3, form, input, script') === null &&
      !/^h[1-6]$|^(?:script|style|form|input|br)$/.test(element.localName),
  );
  return between.filter((element) => {
    const text = oneLine(element.textContent ?? '');
    return (
      isLine(element) &&
      text !== '' &&
      text.length <= LONGEST_FACT &&
      !lines.has(plainText(text)) &&
      !between.some((other) => other !== element && other.contains(element) && isLine(other))
    );
  });
}

const precedes = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & 4) /* DOCUMENT_POSITION_FOLLOWING */ !== 0;

/** The facts as a part of their own; the employer's line says whose name it is. Null when the page has none. */
function factsPart(page: MutablePage): Element | null {
  const { document, labels } = page;
  const facts = factsOf(page);
  if (facts.length === 0) return null;
  const companies = labels.companies.map(plainText);
  const lines = facts.map((fact) => {
    const isCompany = companies.includes(plainText(fact.textContent ?? ''));
    return build(
      document,
      'div',
      {},
      ...(isCompany ? [build(document, 'span', {}, 'Company')] : []),
      build(document, 'div', {}, fact),
    );
  });
  return build(document, 'div', { class: 'col-4 summary' }, ...lines);
}

/** Mutations of what stands around and beside what. */
export const LAYOUT_MUTATIONS: readonly Mutation[] = [
  {
    name: 'wrapped',
    sentence: 'The page stands in five divs, and every block in two more.',
    document: ({ document }) => {
      for (const block of all(document, 'h1, h2, h3, h4, p, ul, ol')) {
        if (block.closest('nav, li, td, span, a, button') !== null) continue;
        const wrapper = build(document, 'div', {}, build(document, 'div'));
        block.replaceWith(wrapper);
        wrapper.firstElementChild?.append(block);
      }
      let content = contentOf(document);
      for (let depth = 0; depth < 5; depth++) content = [build(document, 'div', {}, ...content)];
      document.body.append(...content);
    },
  },
  {
    name: 'layout-table',
    sentence: 'The page stands in a cell of a table, beside a menu.',
    document: ({ document }) => {
      const menu = ['Start', 'Products', 'Services', 'References', 'Contact'].map((label) =>
        build(document, 'div', {}, build(document, 'a', { href: `/${label.toLowerCase()}.html` }, label)),
      );
      const cells = [
        build(document, 'td', { width: '160', valign: 'top' }, ...menu),
        build(document, 'td', { valign: 'top' }, ...contentOf(document)),
      ];
      document.body.append(
        build(
          document,
          'table',
          { border: '0' },
          build(document, 'tbody', {}, build(document, 'tr', {}, ...cells)),
        ),
      );
    },
  },
  {
    name: 'semantic-elements-gone',
    sentence: 'Header, main, section, nav and footer are divs.',
    document: ({ document }) => {
      for (const element of all(document, SEMANTIC)) renameElement(element, 'div');
    },
  },
  {
    name: 'custom-elements',
    sentence: 'Divs and sections are custom elements.',
    document: ({ document }) => {
      for (const element of all(document, 'div, section, article, main'))
        renameElement(element, 'app-part', 'display:block');
    },
  },
  {
    name: 'wrapped-in-main',
    sentence: 'The whole page, menu and footer with it, stands in main and article.',
    document: ({ document }) =>
      document.body.append(
        build(document, 'main', {}, build(document, 'article', {}, ...contentOf(document))),
      ),
  },
  {
    name: 'wrapped-in-form',
    sentence: 'The whole page stands in a form, as some servers write it.',
    document: ({ document }) =>
      document.body.append(
        build(
          document,
          'form',
          { method: 'post', action: './' },
          build(document, 'input', { type: 'hidden', name: '__VIEWSTATE', value: 'dDwtMTIzNDU2Nzg5Ozs' }),
          ...contentOf(document),
        ),
      ),
  },
  {
    name: 'sections-in-cards',
    sentence: 'Each heading stands with what follows it in a card of its own.',
    document: ({ document }) => {
      for (const heading of all(document, 'h2, h3, h4')) {
        const own = [];
        for (let next = heading.nextSibling; next && !/^H[1-6]$/.test(next.nodeName); next = next.nextSibling)
          own.push(next);
        if (own.every((node) => node.nodeType !== 1)) continue;
        const card = build(document, 'div');
        heading.replaceWith(card);
        card.append(build(document, 'div', {}, heading), build(document, 'div', {}, ...own));
      }
    },
  },
  {
    name: 'facts-in-a-sidebar',
    sentence: 'What stood between title and text stands in a column behind the text.',
    only: ['posting'],
    document: (page) => {
      const part = factsPart(page);
      if (part) page.document.body.append(part);
    },
  },
  {
    name: 'facts-first',
    sentence: 'What stood between title and text stands in a column before both.',
    only: ['posting'],
    document: (page) => {
      const part = factsPart(page);
      if (part) page.document.body.prepend(part);
    },
  },
  {
    name: 'facts-as-pairs',
    sentence: 'A list of terms behind the title adds a department and a reference number.',
    only: ['posting'],
    document: (page) => {
      const { document, dice } = page;
      const [department = '', reference = ''] = dice.pick([
        ['Department', 'Reference'],
        ['Abteilung', 'Kennziffer'],
        ['Équipe', 'Référence'],
      ]);
      const pairs = [department, 'Platform', reference, 'R-20417'].map((text, index) =>
        build(document, index % 2 === 0 ? 'dt' : 'dd', {}, text),
      );
      headOf(page)?.after(build(document, 'dl', {}, ...pairs));
    },
  },
];
