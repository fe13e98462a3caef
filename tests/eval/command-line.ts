import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../src/cli/analyze.ts', import.meta.url));

/** One line of the command's output: a record or an error. Read loosely, as a stranger's check would. */
export type Line = Record<string, unknown> & { id: string };

/** Runs the command line over records as a Unix filter and gives its lines in order. */
export async function analyzeAll(records: Iterable<object>): Promise<Line[]> {
  const child = spawn(process.execPath, [COMMAND, '--ndjson'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines: Line[] = [];
  const reading = (async () => {
    for await (const line of createInterface({ input: child.stdout })) lines.push(JSON.parse(line));
  })();
  for (const record of records) {
    if (!child.stdin.write(`${JSON.stringify(record)}\n`)) {
      await new Promise((resolve) => child.stdin.once('drain', resolve));
    }
  }
  child.stdin.end();
  await reading;
  return lines;
}
