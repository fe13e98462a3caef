import { crc32, hexOf } from './checksum.ts';

/** A line of a backup with its checksum in it, and its line end. */
export interface SealedLine {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly checksum: string;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const FIELD = ',"crc":"';
/** `FIELD`, eight digits, and what closes the line. */
const SEAL = 18;
const SEAL_PATTERN = /^,"crc":"([0-9a-f]{8})"\}$/;

/** Closes the JSON text of an object, given without its last brace, with a checksum of all that stands before it. */
export function sealLine(open: string): SealedLine {
  const body = encoder.encode(open);
  const checksum = hexOf(crc32(body));
  const bytes = new Uint8Array(body.length + SEAL + 1);
  bytes.set(body);
  bytes.set(encoder.encode(`${FIELD}${checksum}"}\n`), body.length);
  return { bytes, checksum };
}

/** The checksum that a line bears, given without its line end; null where it bears none or not its own. */
export function checksumOf(line: Uint8Array): string | null {
  const body = line.subarray(0, Math.max(0, line.length - SEAL));
  const found = SEAL_PATTERN.exec(decoder.decode(line.subarray(body.length)))?.[1];
  return found === hexOf(crc32(body)) ? found : null;
}

/** The checksum of a whole file from those of its lines in their order, each with the result before it. */
export const addChecksum = (before: number, checksum: string): number =>
  crc32(encoder.encode(checksum), before);
