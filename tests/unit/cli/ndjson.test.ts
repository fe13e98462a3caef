import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text as readAll } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';

// Each run starts Node and loads the career pack: half a second alone, several on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The command, waiting for lines, with its answers one at a time. */
function startLines() {
  const child = spawn(process.execPath, ['src/cli/analyze.ts', '--ndjson'], { cwd: ROOT });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    write: (...lines: readonly string[]) => child.stdin.write(lines.map((line) => `${line}\n`).join('')),
    next: async () => JSON.parse((await answers.next()).value ?? 'null') as Record<string, unknown> | null,
    end: async () => {
      const closed = once(child, 'close');
      child.stdin.end();
      const [status] = await closed;
      return status as number;
    },
  };
}

const posting = (id: string | number) =>
  JSON.stringify({
    id,
    title: 'AI Security Engineer',
    company: 'Halden Bank',
    text: 'Requirements\n- Python',
  });

it('answers each line before the next one comes, in order', async () => {
  const { write, next, end } = startLines();
  for (const id of ['b', 'a', 'c']) {
    write(posting(id));
    expect(await next()).toMatchObject({
      id,
      posting: { company: 'Halden Bank' },
      skills: [{ id: 'python' }],
    });
  }
  expect(await end()).toBe(0);
});

it('lists the unknown skills of a record, phrases too', async () => {
  const { write, next, end } = startLines();
  write(
    JSON.stringify({ id: 1, text: 'Requirements\n- Python, KettleDB\n- Experience with kelp forecasting' }),
  );
  expect(await next()).toMatchObject({ unknownSkills: [{ name: 'KettleDB' }, { name: 'kelp forecasting' }] });
  await end();
});

it('goes on behind a line that it cannot read, and ends with status 1', async () => {
  const { write, next, end } = startLines();
  write(
    '{"id": "cut off',
    '{"id": "empty"}',
    '{"id": "odd", "text": 7}',
    '',
    '{"text": "no id"}',
    posting(5),
  );
  expect(await next()).toEqual({ id: null, error: { code: 'bad-json', message: 'The line is not JSON.' } });
  expect(await next()).toMatchObject({ id: 'empty', error: { code: 'no-input' } });
  expect(await next()).toMatchObject({ id: 'odd', error: { code: 'bad-input' } });
  expect(await next()).toMatchObject({ id: null, error: { code: 'bad-input' } });
  expect(await next()).toMatchObject({ id: 5, verdict: 'posting' });
  expect(await end()).toBe(1);
});

it('reads a page as well as text', async () => {
  const { write, next, end } = startLines();
  write(JSON.stringify({ id: 'page', html: '<title>Soup</title><p>Boil the water first.</p>' }));
  expect(await next()).toMatchObject({ id: 'page', verdict: 'none' });
  expect(await end()).toBe(0);
});

it('ends a line at a line feed alone, skips a byte-order mark, and escapes what others take for an end', async () => {
  const child = spawn(process.execPath, ['src/cli/analyze.ts', '--ndjson'], { cwd: ROOT });
  const text = 'Requirements\u2028- Python\u2029- Go\u0085- Rust';
  child.stdin.end(`\uFEFF${JSON.stringify({ id: 'a\u2028b', text })}\r\n${JSON.stringify({ id: 2, text })}`);
  const printed = await readAll(child.stdout);
  expect(printed).not.toMatch(/[\u2028\u2029]/);
  const lines = printed.split('\n');
  expect(lines).toHaveLength(3);
  expect(lines.slice(0, 2).map((line) => JSON.parse(line))).toMatchObject([
    { id: 'a\u2028b', posting: { text } },
    { id: 2, posting: { text } },
  ]);
});

it('refuses what would take more memory than a run may have, and goes on', async () => {
  const { write, next, end } = startLines();
  write(
    JSON.stringify({ id: 'long', text: 'a'.repeat(40_000_000) }),
    JSON.stringify({ id: 'many', html: '<b>'.repeat(400_001) }),
    posting('after'),
  );
  const tooLarge = (message: string) => ({ error: { code: 'too-large', message } });
  expect(await next()).toEqual({ id: null, ...tooLarge('The line is longer than 40,000,000 characters.') });
  expect(await next()).toEqual({ id: 'many', ...tooLarge('The page has more than 400,000 tags.') });
  expect(await next()).toMatchObject({ id: 'after', verdict: 'posting' });
  expect(await end()).toBe(1);
});
