import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { Failure } from '../model/result.ts';
import { LINE_TOO_LONG, LONGEST_LINE, parseInputLine } from './input.ts';
import type { Review } from './review-input.ts';

/**
 * Reads one JSON object a line and writes one record a line, in order, with the id as it was given. Only the line at hand
 * is held in memory, and writing waits for the reader behind the pipe. A line that cannot be read gives an error line and
 * the run goes on.
 * @returns The exit status: 1 when any line failed, else 0.
 */
export async function reviewLines(input: Readable, output: Writable, review: Review): Promise<number> {
  let status = 0;
  for await (const line of linesOf(input)) {
    if (line?.trim() === '') continue;
    const answer = line === null ? { id: null, error: LINE_TOO_LONG.error } : await answerTo(line, review);
    if ('error' in answer) status = 1;
    if (!output.write(`${asLine(answer)}\n`)) await once(output, 'drain');
  }
  return status;
}

/** A value as JSON in one line, also for readers that take U+2028 and U+2029 for the end of one. */
export const asLine = (value: unknown): string =>
  JSON.stringify(value).replace(/[\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);

/**
 * The lines of UTF-8 bytes: each ends at "\n" or "\r\n" and nowhere else; a byte-order mark at the start is no part of them.
 * Null stands for a line that is too long.
 */
async function* linesOf(input: Readable): AsyncGenerator<string | null> {
  const decoder = new TextDecoder();
  let line = createLine();
  for await (const chunk of input) {
    const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n');
    line.add(first);
    for (const next of others) {
      yield line.end();
      line = createLine();
      line.add(next);
    }
  }
  line.add(decoder.decode());
  const last = line.end();
  if (last !== '') yield last;
}

/** A line that comes in pieces: joining them as they come would copy a long line once for each chunk. */
function createLine() {
  let pieces: string[] = [];
  let length = 0;
  return {
    add(piece: string): void {
      length += piece.length;
      if (length > LONGEST_LINE) pieces = [];
      else pieces.push(piece);
    },
    /** Null for a line that is too long. */
    end: (): string | null => (length > LONGEST_LINE ? null : withoutReturn(pieces.join(''))),
  };
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);

type ErrorLine = { readonly id: string | number | null; readonly error: Failure };

async function answerTo(line: string, review: Review): Promise<object | ErrorLine> {
  const input = parseInputLine(line);
  if (!input.ok) return { id: input.id, error: input.error };
  const { id } = input;
  try {
    const record = await review(input.value);
    return id === '' ? record : { ...record, id };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { id, error: { code: 'review-failed', message } };
  }
}
