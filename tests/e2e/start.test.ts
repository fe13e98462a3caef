import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, it } from 'vitest';
import { findBrowser } from '../../src/cli/find-browser.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SCREENSHOTS = new URL('../../.output/screenshots/', import.meta.url);

let printed: string;
beforeAll(async () => {
  await rm(SCREENSHOTS, { recursive: true, force: true });
  const browser = findBrowser('chromium');
  if (!browser) throw new Error('No Chromium or Chrome on this machine.');
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['src/cli/open-listing.ts', browser.name, browser.path],
    { cwd: ROOT, env },
  );
  printed = stdout;
});

it.each([
  'AI Security Engineer, LLM Platform',
  'Northwind Cloud',
  'Technical',
  'Senior',
  'starts below the US band',
  'Start with',
])('prints the summary of the bundled listing: %s', (words) => {
  expect(printed).toContain(words);
});

it.each(['popup', 'page'])('leaves a picture of the %s', async (name) => {
  const png = await readFile(new URL(`${name}.png`, SCREENSHOTS));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect({ width: png.readUInt32BE(16) >= 400, height: png.readUInt32BE(20) >= 500 }).toEqual({
    width: true,
    height: true,
  });
  expect(printed).toContain('.output/screenshots');
});
