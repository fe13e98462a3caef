import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { EMPTY_PROFILE } from '../../../src/model/profile.ts';

// Each run starts Node and loads the career pack: half a second alone, several on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SAMPLE = join(ROOT, 'src/cli/sample-listing.html');
const POSTING = `AI Security Engineer

Requirements
- 5+ years in application security
- Python and prompt injection testing`;

const folder = mkdtempSync(join(tmpdir(), 'milepost-command-line-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const start = (args: readonly string[]) =>
  spawn(process.execPath, ['src/cli/analyze.ts', ...args], { cwd: ROOT });

interface Ran {
  readonly status: number | null;
  readonly lines: readonly Record<string, unknown>[];
  readonly complaint: string;
}

/** Runs the command to its end. */
async function run(args: readonly string[], input = ''): Promise<Ran> {
  const child = start(args);
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [printed, complaint] = await Promise.all([readAll(child.stdout), readAll(child.stderr)]);
  const lines = printed.split('\n').filter(Boolean);
  return { status: await ended, lines: lines.map((line) => JSON.parse(line)), complaint };
}

describe('one record per file', () => {
  it('reads saved pages, in the order in which they are named', async () => {
    const other = fileWith('other.html', '<title>Soup</title><p>Boil the water first.</p>');
    const { status, lines } = await run([SAMPLE, other]);
    expect(status).toBe(0);
    expect(lines).toMatchObject([
      {
        schema: 'milepost.review/2',
        posting: { company: 'Northwind Cloud' },
        role: { id: 'ai-security-engineer' },
      },
      { schema: 'milepost.review/2', verdict: 'none', posting: null },
    ]);
  });

  it('takes the address that is given beside a page', async () => {
    const { lines } = await run(['--url', 'https://jobs.example/42', SAMPLE]);
    expect(lines).toMatchObject([{ posting: { url: 'https://jobs.example/42' } }]);
  });

  it('keeps plain text as it is', async () => {
    const { lines } = await run(['--text', fileWith('posting.txt', POSTING)]);
    expect(lines).toMatchObject([{ verdict: 'posting', posting: { text: POSTING }, years: { min: 5 } }]);
  });

  it.each([[['--text']], [['--text', '-']]])('reads standard input: %j', async (args) => {
    const { lines } = await run(args, POSTING);
    expect(lines).toMatchObject([{ posting: { title: 'AI Security Engineer', text: POSTING } }]);
  });

  it('goes on behind a file that is not there, and says so in its place', async () => {
    const { status, lines } = await run(['missing.html', SAMPLE]);
    expect(status).toBe(1);
    expect(lines).toMatchObject([
      { id: 'missing.html', error: { code: 'unreadable-file' } },
      { verdict: 'posting' },
    ]);
  });
});

describe('--today', () => {
  const page = fileWith(
    'dated.html',
    `<title>AI Security Engineer</title><h1>AI Security Engineer</h1><script type="application/ld+json">${JSON.stringify(
      {
        '@context': 'https://schema.org',
        '@type': 'JobPosting',
        title: 'AI Security Engineer',
        description: POSTING.repeat(4),
        datePosted: '2026-01-10',
        validThrough: '2026-08-01',
      },
    )}</script>`,
  );

  it.each([
    ['2026-07-01', []],
    ['2026-07-20', ['posted-long-ago']],
    ['2026-08-02', ['closing-date-passed', 'posted-long-ago']],
  ])('%s judges the dates of a posting', async (today, codes) => {
    const { lines } = await run(['--today', today, page]);
    const warnings = lines[0]?.warnings as { code: string }[];
    expect(warnings.map(({ code }) => code).filter((code) => code !== 'no-pay-stated')).toEqual(codes);
  });

  it.each(['2026-02-30', 'soon'])('is refused when it is no day: %s', async (today) => {
    expect(await run(['--today', today, page])).toMatchObject({ status: 2, lines: [] });
  });
});

describe('a profile', () => {
  it('enters the plan', async () => {
    const profile = { ...EMPTY_PROFILE, skills: { python: 'working' } };
    const file = fileWith('profile.json', JSON.stringify(profile));
    const { lines } = await run(['--profile', file, SAMPLE]);
    expect(lines).toMatchObject([{ plan: { have: ['python'] } }]);
  });

  it.each(['{"skills": 3}', 'no JSON'])('that cannot be read ends the run: %s', async (content) => {
    const file = fileWith('bad-profile.json', content);
    const { status, lines, complaint } = await run(['--profile', file, SAMPLE]);
    expect({ status, lines }).toEqual({ status: 2, lines: [] });
    expect(complaint).toContain('bad-profile.json');
  });
});

it('explains a call that it does not understand', async () => {
  const { status, complaint } = await run(['--loud']);
  expect(status).toBe(2);
  expect(complaint).toContain('usage: npm run -s analyze');
});
