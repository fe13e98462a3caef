import { failure, type Result, success } from '../model/result.ts';

/** A file's text, and whether it is a page or plain text. */
export interface FileText {
  readonly kind: 'html' | 'text';
  readonly text: string;
}

/** Why a file gave no text. */
export type FileTextCode =
  | 'file-too-large'
  | 'file-empty'
  | 'file-pdf'
  | 'file-archive'
  | 'file-web-archive'
  | 'file-binary';

/** A saved page of this size is all scripts and pictures; parsing it would hold the page up for seconds. In bytes. */
export const LARGEST_FILE = 20_000_000;

/** How files begin that hold no plain text, in the order in which they are tried. */
const BEGINNINGS: readonly (readonly [beginning: RegExp, code: FileTextCode])[] = [
  [/^%PDF-/, 'file-pdf'],
  [/^PK/, 'file-archive'],
  [/^(?:From: <Saved by|MIME-Version:|From:[^\n]{0,200}\n)/i, 'file-web-archive'],
];

const HTML = /<(?:!doctype html|html|head|body|div|p|section|article|main|h1|table|ul)[\s>]/i;
/** A character that no text holds, and nearly every other file does. */
const NUL = String.fromCharCode(0);
const CHARSET = /<meta[^>]{0,200}charset\s{0,9}=\s{0,9}["']?([\w-]{2,40})/i;
/** What tells page, encoding and kind stands at a file's start. */
const START = 4_096;

/**
 * The text of an opened file: UTF-8, UTF-16 with its mark, or the encoding that a page declares; what is not valid in
 * it is read as Windows-1252, which has a letter for every byte. A file without text is a failure that says what it is instead.
 */
export function readFileText(bytes: Uint8Array): Result<FileText, FileTextCode> {
  if (bytes.length > LARGEST_FILE) return failure('file-too-large');
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, START));
  const known = BEGINNINGS.find(([beginning]) => beginning.test(start));
  if (known) return failure(known[1]);
  const text = decode(bytes, start);
  if (text.trim() === '') return failure('file-empty');
  if (text.slice(0, START).includes(NUL)) return failure('file-binary');
  return success({ kind: HTML.test(text.slice(0, START)) ? 'html' : 'text', text });
}

function decode(bytes: Uint8Array, start: string): string {
  const mark = start.startsWith('ÿþ') ? 'utf-16le' : start.startsWith('þÿ') ? 'utf-16be' : null;
  for (const encoding of [mark, CHARSET.exec(start)?.[1], 'utf-8']) {
    const text = encoding && decodeAs(encoding, bytes);
    if (text) return text;
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // An encoding that no one knows, or bytes that are not valid in it.
    return null;
  }
}
