import { BlockWriter, plainLook } from './block-writer.ts';
import { SILENT_TAGS } from './tables/elements.ts';
import { ACCENTS, ENTITIES } from './tables/entities.ts';
import type { TextBlock } from './text-block.ts';

// Ours, because this runs in the injected reader, which a parser and its table of entities would make larger; only
// the text and its blocks are wanted, and nothing of it is ever put into a page.

/** Longest HTML read from one string; postings stay under 50 kB, so more is hostile or not a posting. */
const LONGEST_HTML = 500_000;

const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,31}));?/g;
/** Marks and tags, else text. A tag longer than 400 signs is none: unclosed ones are not searched to the end. */
const TOKEN =
  /<!\[CDATA\[|<(\/?)([a-zA-Z][a-zA-Z0-9-]{0,63})(?:[\s/][^>]{0,400})?>|<[!?/][^>]{0,400}>|<?[^<]+|</g;
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
function unescapeMarkup(html: string): string {
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
  if (plain) writer.open(plainLook('pre'));
  let silentUntil = '';
  for (const [text, slash, name] of withoutComments(html).matchAll(TOKEN)) {
    const tag = (name ?? '').toLowerCase();
    if (silentUntil !== '') {
      if (tag === silentUntil && slash) silentUntil = '';
    } else if (tag === '') {
      if (!/^<[!?/]/.test(text)) writer.write(decodeEntities(text), null);
    } else if (SILENT_TAGS.has(tag) && !slash) silentUntil = tag;
    else if (slash) writer.close(plainLook(tag));
    else writer.open(plainLook(tag));
  }
  writer.endBlock();
  return blocks;
}

/** A comment that is not closed hides the rest. */
function withoutComments(html: string): string {
  const [head = '', ...rest] = html.split('<!--');
  return head + rest.map((part) => part.split('-->').slice(1).join('-->')).join('');
}
