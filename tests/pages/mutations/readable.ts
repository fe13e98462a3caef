import { plainText } from '../../../src/extract/compare-text.ts';
import type { MutatedPage } from './mutate.ts';

/** What a person can still read on a page: a reading may only be blamed for what it could have read. */
export interface Readable {
  readonly title: boolean;
  readonly company: boolean;
  /** Share of the words of the posting's text that stand on the page, 0 to 1. */
  readonly text: number;
}

const UNSEEN = /^(?:script|style|noscript|template|textarea|select|head|svg)$/i;
const HIDDEN = /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/i;

/** Judged by the markup alone, in other ways than the extractor goes: parts that a control unfolds count as shown. */
export function readableOn({ document, labels }: MutatedPage): Readable {
  const text = plain(shownText(document.documentElement));
  const names = [...document.querySelectorAll('title, body img[alt]')].map(
    (element) => element.getAttribute('alt') ?? element.textContent ?? '',
  );
  const shown = ` ${[text, ...names.map(plain)].join(' / ')} `;
  const has = (name: string) => shown.includes(` ${plain(name)} `);
  const words = plain(labels.text).split(' ').filter(Boolean);
  const onPage = new Set(text.split(' '));
  return {
    title: labels.title !== null && has(labels.title),
    company: labels.companies.some(has),
    text: words.length === 0 ? 1 : words.filter((word) => onPage.has(word)).length / words.length,
  };
}

/** Signs that take no space are no part of a word. */
const plain = (text: string): string =>
  plainText(text.normalize('NFKC').replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, ''));

/** Inline elements may part a word. */
const INLINE = /^(?:a|abbr|b|bdi|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|u)$/i;

function shownText(node: Node): string {
  if (node.nodeType === 3) return (node as Text).data;
  if (node.nodeType !== 1 || UNSEEN.test(node.nodeName)) return '';
  if (isHidden(node as Element)) return '';
  const own = [...node.childNodes].map(shownText).join('');
  const isInline =
    INLINE.test(node.nodeName) &&
    !/display\s{0,9}:\s{0,9}block/i.test((node as Element).getAttribute('style') ?? '');
  return isInline ? own : ` ${own} `;
}

/** A part that some control names can be unfolded. */
function isHidden(element: Element): boolean {
  if (!HIDDEN.test(element.getAttribute('style') ?? '')) return false;
  const { id, ownerDocument } = element;
  const controls = [
    ...ownerDocument.querySelectorAll('[aria-controls], [data-target], [data-bs-target], a[href^="#"]'),
  ];
  const names = (control: Element) =>
    ['aria-controls', 'data-target', 'data-bs-target', 'href'].some(
      (name) => control.getAttribute(name)?.replace(/^#/, '') === id,
    );
  return element.getAttribute('role') !== 'tabpanel' && !(id !== '' && controls.some(names));
}
