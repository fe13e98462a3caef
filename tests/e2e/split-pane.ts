import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import type { ChromiumWithExtension } from '../support/chromium.ts';

const ORIGIN = 'https://tarn.example';
const fileAt = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The skills and years that each job of the split pane names, in alphabetical order. */
export const NAMED: readonly (readonly string[])[] = [
  ['Five years', 'Kubernetes', 'Python', 'Rust', 'prompt injection', 'threat modeling'],
  ['Golang', 'Python', 'SIEM', 'Terraform', 'Three years', 'incident response', 'model endpoints'],
  ['EU AI Act', 'ISO/IEC 42001', 'NIST AI RMF', 'Seven years', 'risk management'],
];

/** Opens a page that draws its jobs beside a list with a virtual DOM, and draws them anew every second. */
export async function openSplitPane({ context }: ChromiumWithExtension, path = '/jobs/41001'): Promise<Page> {
  const page = await context.newPage();
  const [html, preact] = await Promise.all([
    fileAt('tests/e2e/fixtures/split-pane.html'),
    fileAt('node_modules/preact/dist/preact.mjs'),
  ]);
  await page.route(`${ORIGIN}/**`, (route) =>
    route.request().url().endsWith('/preact.js')
      ? route.fulfill({ contentType: 'text/javascript', body: preact })
      : route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto(`${ORIGIN}${path}`);
  await page.locator('#pane').waitFor();
  return page;
}

/** Shows another job in the pane, as a click in the list would. */
export const showJob = (page: Page, index: number): Promise<void> => page.evaluate(`show(${index})`);

/** What went wrong on the page: errors, and every drawing that was not as the page had meant it. */
export const problemsOn = (page: Page): Promise<string[]> => page.evaluate('problems');
