import { BlockWriter } from './block-writer.ts';
import { SILENT_TAGS } from './tables/elements.ts';
import { ACCENTS, ENTITIES } from './tables/entities.ts';
import type { TextBlock } from './text-block.ts';

/** Longest HTML read from one string; postings stay under 50 kB, so more is hostile or not a posting. */
const LONGEST_HTML = 500_000;

const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,31}));?/g;
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9-]{0,63})(?=[\s/>])/y;
const ESCAPED_TAG = /&(?:amp;)?lt;\/?(?:p|div|ul|ol|li|br|strong|b|span|h[1-6]|em)\b/i;

const LAST_CODE_POINT = 0x10ffff;
const fromCode = (code: number) => (code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : '');

/** Text with its character references replaced, once; unknown ones stay as they are. */
export function decodeEntities(text: string): string {
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal) return fromCode(Number.parseInt(decimal, 10));
    if (hex) return fromCode(Number.parseInt(hex, 16));
    return ENTITIES.get(name ?? '') ?? accented(name ?? '') ?? whole;
  });
}

function accented(name: string): string | null {
  const mark = ACCENTS[name.slice(1)];
  return mark ? `${name.charAt(0)}${mark}`.normalize('NFC') : null;
}

/** HTML whose own tags were escaped (Greenhouse and Eightfold escape twice) brought back to HTML; at most three layers. */
export function unescapeMarkup(html: string): string {
  let text = html.slice(0, LONGEST_HTML);
  for (let layer = 0; layer < 3 && ESCAPED_TAG.test(text) && !/<(?:p|div|li|br)\b/i.test(text); layer++)
    text = decodeEntities(text);
  return text;
}

/**
 * The blocks of HTML kept in a string, as a page would show them. Takes plain text too, whose line breaks then count.
 * Never throws; markup that is cut off or unbalanced gives what text there is.
 */
export function htmlToBlocks(source: string): TextBlock[] {
  const html = unescapeMarkup(source);
  const blocks: TextBlock[] = [];
  const writer = new BlockWriter((block) => blocks.push(block));
  const plain = !/<[a-zA-Z/!]/.test(html);
  if (plain) writer.open('pre', true);
  let silentUntil = '';
  for (const token of tokens(html)) {
    if (silentUntil !== '') {
      if (token.tag === silentUntil && token.closing) silentUntil = '';
    } else if (token.tag === '') writer.write(decodeEntities(token.text), null);
    else if (SILENT_TAGS.has(token.tag) && !token.closing) silentUntil = token.tag;
    else if (token.closing) writer.close(token.tag, token.tag === 'pre');
    else writer.open(token.tag, token.tag === 'pre');
  }
  writer.endBlock();
  return blocks;
}

interface Token {
  /** Lower-case name of a tag, or '' for text. */
  tag: string;
  closing: boolean;
  text: string;
}

function* tokens(html: string): Generator<Token> {
  // Known beforehand, so that a text full of lone "<" is not searched to its end for each.
  const lastClose = html.lastIndexOf('>');
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    const end = tagEnd(html, open, lastClose);
    if (end < 0) {
      yield { tag: '', closing: false, text: html.slice(at, open + 1) };
      at = open + 1;
      continue;
    }
    if (open > at) yield { tag: '', closing: false, text: html.slice(at, open) };
    TAG.lastIndex = open;
    const match = TAG.exec(html);
    if (match) yield { tag: (match[2] ?? '').toLowerCase(), closing: match[1] === '/', text: '' };
    at = end;
  }
  if (at < html.length) yield { tag: '', closing: false, text: html.slice(at) };
}

/** Where the tag, comment or CDATA mark at `open` ends, or -1 when `<` is only a sign in the text. */
function tagEnd(html: string, open: number, lastClose: number): number {
  if (html.startsWith('<!--', open)) {
    const end = html.indexOf('-->', open);
    return end < 0 ? html.length : end + 3;
  }
  if (html.startsWith('<![CDATA[', open)) return open + 9;
  if (!/[a-zA-Z/!?]/.test(html[open + 1] ?? '')) return -1;
  return open > lastClose ? -1 : html.indexOf('>', open) + 1;
}
