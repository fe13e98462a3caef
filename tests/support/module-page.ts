import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContext, chromium, type JSHandle, type Page } from 'playwright';
import { findBrowser } from '../../src/cli/find-browser.mjs';

const ROOT = new URL('../../', import.meta.url);
/** The packages that a page loads by name, where they have one file for browsers. */
const IMPORTS = {
  idb: '/node_modules/idb/build/index.js',
  valibot: '/node_modules/valibot/dist/index.mjs',
};
const HEAD = `<!doctype html><script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>`;

/** Starts a Chromium for tests of code that needs a real DOM or a real database, without the extension around it. */
export const launchChromium = async (): Promise<Browser> => {
  const found = findBrowser('chromium');
  if (!found) throw new Error('These tests need Chrome, Chromium or Edge.');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: found.path, args });
};

const modules = new Map<string, Promise<string>>();

const readModule = async (pathname: string): Promise<string> => {
  const code = await readFile(new URL(`.${pathname}`, ROOT), 'utf8');
  return pathname.endsWith('.ts') ? stripTypeScriptTypes(code) : code;
};

const codeOf = (pathname: string): Promise<string> => {
  const code = modules.get(pathname) ?? readModule(pathname);
  modules.set(pathname, code);
  return code;
};

const answer = async ({ url = '/' }: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { pathname } = new URL(url, 'http://localhost');
  if (pathname === '/') {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(HEAD);
    return;
  }
  const code = await codeOf(pathname);
  response.setHeader('content-type', 'text/javascript; charset=utf-8');
  // Further pages and frames of one context load the same modules again: from the browser's cache they are ready at once.
  response.setHeader('cache-control', 'max-age=3600, immutable');
  response.end(code);
};

/** Serves the modules to this process's browsers; a request through the driver would take ten times as long. */
const serveModules = async (): Promise<string> => {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // It ends with the process.
  server.unref();
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
};

let origin: Promise<string> | null = null;

const openPageIn = async (context: BrowserContext): Promise<Page> => {
  origin ??= serveModules();
  const page = await context.newPage();
  await page.goto(await origin);
  return page;
};

/** Opens a page of its own context whose scripts can `import()` the project's own modules by their path, "/src/…". */
export const openModulePage = async (browser: Browser, body = ''): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 800, height: 600 } });
  const page = await openPageIn(context);
  if (body !== '') await page.setContent(`${HEAD}${body}`);
  return page;
};

const windows = new WeakMap<Browser, Promise<BrowserContext>>();

/** The one window that is kept for a browser; an empty page keeps it open. */
const windowOf = (browser: Browser): Promise<BrowserContext> => {
  const open = async () => {
    const context = await browser.newContext({ viewport: { width: 800, height: 600 } });
    await context.newPage();
    return context;
  };
  const known = windows.get(browser) ?? open();
  windows.set(browser, known);
  return known;
};

/**
 * `openModulePage` in place of the pages that earlier calls have opened: they are closed, and every database is erased.
 * A window of its own for each test would take ten times as long.
 */
export const openNextPage = async (browser: Browser, body = ''): Promise<Page> => {
  const context = await windowOf(browser);
  const [, ...earlier] = context.pages();
  const page = await openPageIn(context);
  await Promise.all(earlier.map((one) => one.close()));
  await page.evaluate(eraseDatabases);
  if (body !== '') await page.setContent(`${HEAD}${body}`);
  return page;
};

const eraseDatabases = async (): Promise<void> => {
  const erase = (name: string) =>
    new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = resolve;
      request.onerror = reject;
    });
  const databases = await indexedDB.databases();
  await Promise.all(databases.map(({ name = '' }) => erase(name)));
};

/** A module of the project inside the page, typed by its path: `importModule<typeof import('…')>(page, '/src/…')`. */
export const importModule = <Module>(
  page: Page,
  path: `/${'src' | 'tests'}/${string}`,
): Promise<JSHandle<Module>> => page.evaluateHandle<Module>(`import(${JSON.stringify(path)})`);
