import { LONGEST_ROW } from '../row-size.ts';
import { BackupRefusal } from './problems.ts';

/** What stands around a row in its line, with much to spare. In UTF-16 code units. */
export const LONGEST_ENVELOPE = 1_000;
/** A code unit takes three bytes at most. In bytes. */
const LONGEST_LINE = 3 * (LONGEST_ROW + LONGEST_ENVELOPE);
/** A file whose first line is longer is no backup, however large it is. In bytes. */
const LONGEST_HEAD = 1_000;

const LINE_END = 10;
const CARRIAGE_RETURN = 13;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** A line without its end, and how many bytes were read with it. */
export interface ByteLine {
  readonly bytes: Uint8Array;
  /** Bytes of the file up to the last chunk that was needed for it. */
  readonly bytesRead: number;
}

/**
 * The lines of a file, one at a time, so that a file of any size takes the memory of its longest line. Empty lines are
 * left out, and so are the line ends of Windows. Throws `BackupRefusal` "line-too-long", or "not-a-backup" for a first
 * line that is.
 */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ByteLine> {
  let bytesRead = 0;
  let most = LONGEST_HEAD;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array) => {
    parts.push(part);
    length += part.length;
    if (length <= most) return;
    throw new BackupRefusal(most === LONGEST_HEAD ? 'not-a-backup' : 'line-too-long');
  };
  const finish = (): Uint8Array => {
    const line = joined(parts, length);
    parts = [];
    length = 0;
    return most === LONGEST_HEAD ? withoutMark(line) : line;
  };
  for await (const chunk of chunks) {
    bytesRead += chunk.length;
    let from = 0;
    for (let end = chunk.indexOf(LINE_END); end !== -1; end = chunk.indexOf(LINE_END, from)) {
      take(chunk.subarray(from, end));
      from = end + 1;
      const bytes = finish();
      if (bytes.length === 0) continue;
      yield { bytes, bytesRead };
      most = LONGEST_LINE;
    }
    // A chunk may be larger than the line that it cuts, and would be held until the rest comes.
    if (from < chunk.length) take(chunk.slice(from));
  }
  const bytes = finish();
  if (bytes.length > 0) yield { bytes, bytesRead };
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = parts;
  const line = parts.length === 1 && first !== undefined ? first : new Uint8Array(length);
  if (line !== first) {
    let at = 0;
    for (const part of parts) {
      line.set(part, at);
      at += part.length;
    }
  }
  return line.at(-1) === CARRIAGE_RETURN ? line.subarray(0, -1) : line;
}

/** Editors put it before the first line. */
const withoutMark = (line: Uint8Array): Uint8Array =>
  BYTE_ORDER_MARK.every((byte, at) => line[at] === byte) ? line.subarray(BYTE_ORDER_MARK.length) : line;
