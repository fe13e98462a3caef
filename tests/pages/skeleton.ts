import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { plainText } from '../../src/extract/compare-text.ts';
import { conceptOf } from '../../src/extract/headings.ts';
import { HEADING_OPENINGS } from '../../src/extract/tables/concepts.ts';
import { EMPLOYMENT_FACTS, PLACE_LABELS, STATED_WORK_MODES } from '../../src/extract/tables/facts.ts';
import { JOB_NOUNS } from '../../src/extract/tables/job-nouns.ts';
import * as jobWords from '../../src/extract/tables/job-words.ts';
import * as pageWords from '../../src/extract/tables/page-words.ts';
import { TITLE_FORMS } from '../../src/extract/tables/title-words.ts';

/** Words of no one, by length, that stand in for a page's own. */
const STAND_INS =
  `a of to an up oak elm fir tin fog reed moss fern clay sand wind rain slate cedar river stone amber
heath willow meadow copper timber harbor pebble lantern orchard thicket bramble granite hillside woodland driftwood
riverbank sandstone lighthouse waterwheel birchbark greenfield underbrush stonemasonry`.split(/\s+/);

/** Words that the extractor goes by: a skeleton without them would not show what went wrong. */
const KEPT: ReadonlySet<string> = new Set(
  [
    ...Object.values(HEADING_OPENINGS).flat(),
    ...EMPLOYMENT_FACTS.keys(),
    ...STATED_WORK_MODES.keys(),
    ...PLACE_LABELS,
    ...JOB_NOUNS,
    ...TITLE_FORMS.keys(),
    ...[...Object.values(jobWords), ...Object.values(pageWords)].flatMap((table) =>
      table instanceof RegExp ? [] : [...table],
    ),
  ].flatMap((phrase) => phrase.split(' ')),
);

const DROPPED = 'style, noscript, iframe[srcdoc], link[rel="stylesheet"], script:not([type*="json"])';
/** Attributes that say how a page is built; what others say is its owner's. */
const STRUCTURAL =
  /^(?:class|id|role|type|name|property|itemprop|itemscope|itemtype|rel|for|lang|hidden|open|style|aria-(?:controls|hidden|expanded|labelledby|selected|busy)|data-(?:testid|test|qa|automation(?:-id)?|ui|ph-at-id|careersite-propertyid|sdui-component|at|id|bs-toggle|bs-target))$/i;
const ADDRESSES = /^(?:href|src|action)$/i;
const TEXTS = /^(?:content|alt|title|value|placeholder|aria-label|datetime)$/i;

/**
 * A saved page with its structure kept and its words replaced: same lengths, same word same stand-in, no name, number, address
 * or script of the page left. Words that tell a posting from other pages stay.
 */
export function makeSkeleton(html: string): string {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll(DROPPED)) element.remove();
  for (const script of document.querySelectorAll('script'))
    script.textContent = replaceJson(script.textContent ?? '');
  for (const element of document.querySelectorAll('*')) replaceAttributes(element);
  replaceTexts(document.documentElement);
  return document.toString();
}

function replaceAttributes(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    if (STRUCTURAL.test(name)) continue;
    if (ADDRESSES.test(name)) element.setAttribute(name, replaceAddress(value));
    else if (TEXTS.test(name)) element.setAttribute(name, replaceText(value));
    else element.removeAttribute(name);
  }
}

function replaceTexts(root: Node): void {
  for (const node of [...root.childNodes]) {
    if (node.nodeType === 8) (node as Comment).remove();
    else if (node.nodeType === 3) (node as Text).data = replaceText((node as Text).data);
    else if (node.nodeName !== 'SCRIPT') replaceTexts(node);
  }
}

/** The words and digits of a text replaced, its signs and spaces kept. */
export const replaceText = (text: string): string =>
  text.replace(/\p{L}[\p{L}\p{M}]*|\d/gu, (piece) =>
    /\d/.test(piece) ? digitFor(piece) : standInFor(piece),
  );

/** "/company/jobs/4711-analyst" keeps what it says of jobs; its host and the rest are replaced. */
function replaceAddress(address: string): string {
  if (/^(?:data|javascript|blob):/i.test(address)) return '';
  return replaceText(address.replace(/^(https?:)?\/\/[^/?#]*/i, 'https://site.example')).replace(
    /^[^:/?#]+:\/\/[^/]*/,
    'https://site.example',
  );
}

function replaceJson(source: string): string {
  try {
    return JSON.stringify(replaceValue(JSON.parse(source), ''), null, 1);
  } catch {
    return '';
  }
}

function replaceValue(value: unknown, key: string): unknown {
  if (typeof value === 'string') return /^@(?:type|context)$/.test(key) ? value : replaceText(value);
  if (typeof value === 'number') return Number(replaceText(String(value)));
  if (Array.isArray(value)) return value.map((one) => replaceValue(one, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, replaceValue(one, name)]));
}

const hashOf = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE(0);

/** A figure must stay one: a digit other than zero becomes another such digit. */
const digitFor = (digit: string): string => (digit === '0' ? '0' : String((hashOf(digit) % 9) + 1));

function standInFor(word: string): string {
  const plain = plainText(word);
  if (KEPT.has(plain) || conceptOf(plain) !== null) return word;
  const near = STAND_INS.filter(({ length }) => Math.abs(length - word.length) <= 1);
  const choice = near[hashOf(plain) % Math.max(1, near.length)] ?? 'stonemasonry';
  if (word === word.toUpperCase() && word.length > 1) return choice.toUpperCase();
  return /^\p{Lu}/u.test(word) ? choice.charAt(0).toUpperCase() + choice.slice(1) : choice;
}
