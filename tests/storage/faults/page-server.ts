import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { IMPORTS, ROOT } from '../../support/module-page.ts';

const answer = async (pathname: string, response: ServerResponse): Promise<void> => {
  if (pathname === '/') {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>`);
    return;
  }
  const code = await readFile(new URL(`.${pathname}`, ROOT), 'utf8');
  response.setHeader('content-type', 'text/javascript; charset=utf-8');
  // Every frame that is about to be killed loads the same modules again: from the browser's cache it is ready at once.
  response.setHeader('cache-control', 'max-age=3600, immutable');
  response.end(pathname.endsWith('.ts') ? stripTypeScriptTypes(code) : code);
};

/** Opens pages whose scripts, and those of their frames, can `import()` the project's modules by their path. */
export const openPages = async (
  browser: Browser,
): Promise<{ open: () => Promise<Page>; close: () => void }> => {
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url ?? '/', 'http://localhost');
    answer(pathname, response).catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const context = await browser.newContext();
  return {
    open: async () => {
      const page = await context.newPage();
      await page.goto(`http://localhost:${port}/`);
      return page;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
