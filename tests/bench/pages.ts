import { existsSync, readFileSync } from 'node:fs';
import { BuiltReader } from '../support/built-reader.ts';
import { launchChromium } from '../support/module-page.ts';
import { hostilePage } from './hostile-page.ts';
import { print, summarize } from './timing.ts';

/** Saved pages of other people's sites; they are no part of the project, so they may be missing. */
const SAVED = new URL('../../../shared/eval/pages/', import.meta.url);
const LARGE = 300_000;
const HUGE = 1_000_000;
const ROUNDS = 3;

/** How long the built reader takes for a page in Chromium, from the request to the answer, and whether it changes the page. */
export async function benchPages(): Promise<void> {
  const browser = await launchChromium();
  try {
    const reader = await BuiltReader.start(browser);
    const hostile = await reader.read('https://hostile.example/jobs/1', hostilePage());
    print('extract: hostile page', summarize([hostile.ms]), 1_000);
    console.log(`  its reading: ${hostile.reading.verdict}, ${JSON.stringify(hostile.reading).length} bytes`);
    if (existsSync(SAVED)) await benchSaved(reader);
  } finally {
    await browser.close();
  }
}

async function benchSaved(reader: BuiltReader): Promise<void> {
  const pages = readFileSync(new URL('gold.jsonl', SAVED), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { url: string | null; file: string });
  const times: { size: number; ms: number }[] = [];
  let touched = 0;
  for (const { url, file } of pages) {
    const html = readFileSync(new URL(file, SAVED), 'utf8');
    const runs: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const { ms, untouched } = await reader.read(url ?? 'https://saved.invalid/', html);
      runs.push(ms);
      if (!untouched) touched += 1;
    }
    times.push({ size: html.length, ms: Math.min(...runs) });
  }
  const of = (from: number, to: number) =>
    summarize(times.filter(({ size }) => size > from && size <= to).map(({ ms }) => ms));
  print('extract: pages up to 300 kB', of(0, LARGE), 25);
  print('extract: pages of 300 kB to 1 MB', of(LARGE, HUGE));
  print('extract: pages of 1 MB and more', of(HUGE, Number.POSITIVE_INFINITY), 150);
  console.log(`  pages changed by the reading: ${touched} of ${pages.length}`);
}
