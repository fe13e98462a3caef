/** What a file is by its first bytes; its name can be wrong. */
export type FileKind = 'pdf' | 'zip' | 'old-office' | 'text' | 'other';

const PDF = '%PDF-';
/** Junk before the header that PDF readers are expected to skip. */
const PDF_WITHIN = 1024;
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The container of Word files before 2007, and of newer ones with a password. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
/** Bytes looked at for signs that no text has. */
const PROBE = 4096;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

const isMarked16 = (bytes: Uint8Array): boolean =>
  startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);

/** Tells the kind of a file. RTF and HTML are text to a computer and none to a reader: they are "other". */
export function fileKindOf(bytes: Uint8Array): FileKind {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PDF_WITHIN));
  if (head.includes(PDF)) return 'pdf';
  if (startsWith(bytes, ZIP)) return 'zip';
  if (startsWith(bytes, OLD_OFFICE)) return 'old-office';
  if (/^\s*(?:\{\\rtf|<!doctype html|<html|<\?xml)/i.test(head)) return 'other';
  const isBinary = !isMarked16(bytes) && bytes.subarray(0, PROBE).includes(0);
  return isBinary || /^(?:\x89PNG|GIF8|\xff\xd8\xff)/.test(head) ? 'other' : 'text';
}

/** The text of bytes: UTF-8 or UTF-16, else the code page of older Windows. */
export function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
