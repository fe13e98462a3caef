import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { type Browser, chromium, type JSHandle, type Page, type Route } from 'playwright-core';
import { findBrowser } from '../../src/cli/find-browser.mjs';

/** The folder of the project. */
export const ROOT = new URL('../../', import.meta.url);
const ORIGIN = 'https://modules.test';
/** The packages that a page loads by name, where they have one file for browsers. */
export const IMPORTS = {
  idb: '/node_modules/idb/build/index.js',
  valibot: '/node_modules/valibot/dist/index.mjs',
};

/** Starts a Chromium for tests of code that needs a real DOM or a real database, without the extension around it. */
export const launchChromium = async (): Promise<Browser> => {
  const found = findBrowser('chromium');
  if (!found) throw new Error('These tests need Chrome, Chromium or Edge.');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: found.path, args });
};

const serveModule = async (route: Route): Promise<void> => {
  const { pathname } = new URL(route.request().url());
  const code = await readFile(new URL(`.${pathname}`, ROOT), 'utf8');
  const body = pathname.endsWith('.ts') ? stripTypeScriptTypes(code) : code;
  await route.fulfill({ contentType: 'text/javascript', body });
};

/** Opens a page whose scripts can `import()` the project's own modules by their path, "/src/…". */
export const openModulePage = async (browser: Browser, body = ''): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 800, height: 600 } });
  const page = await context.newPage();
  await context.route(`${ORIGIN}/**`, serveModule);
  await context.route(`${ORIGIN}/`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>${body}`,
    }),
  );
  await page.goto(`${ORIGIN}/`);
  return page;
};

/** A module of the project inside the page, typed by its path: `importModule<typeof import('…')>(page, '/src/…')`. */
export const importModule = <Module>(
  page: Page,
  path: `/${'src' | 'tests'}/${string}`,
): Promise<JSHandle<Module>> => page.evaluateHandle<Module>(`import(${JSON.stringify(path)})`);
