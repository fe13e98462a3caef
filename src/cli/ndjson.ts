import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Failure } from '../model/result.ts';
import { parseInputLine } from './input.ts';
import type { Review } from './review-input.ts';

/**
 * Reads one JSON object a line and writes one record a line, in order. Only the line at hand is held in memory, and
 * writing waits for the reader behind the pipe. A line that cannot be read gives an error line and the run goes on.
 * @returns The exit status: 1 when any line failed, else 0.
 */
export async function reviewLines(input: Readable, output: Writable, review: Review): Promise<number> {
  let status = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const answer = await answerTo(line, review);
    if ('error' in answer) status = 1;
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  }
  return status;
}

async function answerTo(
  line: string,
  review: Review,
): Promise<object | { id: string | null; error: Failure }> {
  const input = parseInputLine(line);
  if (!input.ok) return { id: input.id, error: input.error };
  try {
    return await review(input.value);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { id: input.id, error: { code: 'review-failed', message } };
  }
}
