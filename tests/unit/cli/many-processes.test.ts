import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 120_000 });

const COMMAND = fileURLToPath(new URL('../../../src/cli/milepost.mjs', import.meta.url));
const ARGUMENTS = ['--ndjson', '--today', '2026-11-26'];
const hasParallel = spawnSync('parallel', ['--version']).status === 0;

const LINES = Array.from({ length: 24 }, (_, at) =>
  at === 13
    ? '{"id": "cut off'
    : JSON.stringify({
        id: at,
        title: 'AI Security Engineer',
        text: `Requirements\n- ${at}+ years of Python`,
      }),
);
const input = `${LINES.join('\n')}\n`;

function run(command: string, args: readonly string[]) {
  const { status, stdout } = spawnSync(command, args, { input, cwd: '/', encoding: 'utf8' });
  return { status, printed: stdout };
}

it('answers from any folder by its own name', () => {
  const { status, printed } = run(COMMAND, ARGUMENTS);
  const ids = printed
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).id);
  expect(ids).toEqual(LINES.map((_, at) => (at === 13 ? null : at)));
  expect(status).toBe(1);
});

it.runIf(hasParallel)('gives under GNU parallel what one process gives, in order', () => {
  const alone = run(COMMAND, ARGUMENTS);
  const args = ['--pipe', '--keep-order', '-N', '6', '--jobs', '2', COMMAND, ...ARGUMENTS];
  const many = run('parallel', args);
  expect(many.printed).toBe(alone.printed);
  // One of the four blocks holds the line that cannot be read.
  expect(many.status).toBe(1);
});

it.each([
  ['every line is answered', 'grep -v "cut off"', 0],
  ['a line cannot be read', 'cat', 0],
])('ends with 0 in the form for Spark where %s', (_, before, expected) => {
  const piped = `${before} | { "${COMMAND}" ${ARGUMENTS.join(' ')} || [ $? -eq 1 ]; }`;
  expect(run('sh', ['-c', piped]).status).toBe(expected);
});
