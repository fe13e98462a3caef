import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SavedPage } from '../support/extension.ts';

/** A site of its own on this machine, for what cannot be answered from a test: private windows, pages loaded ahead. */
export interface LocalSite {
  readonly origin: string;
  /** Match pattern of the site. */
  readonly pattern: string;
  close(): void;
}

/** Serves one saved page under every address below `/jobs/`, and under `/ahead` a page that has one of them loaded ahead. */
export async function serveSite({ path }: SavedPage): Promise<LocalSite> {
  const html = await readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
  const ahead = `<!doctype html><title>Ahead</title><p>Nothing here.</p>
<a href="/jobs/analyst-93017">job</a>
<script type="speculationrules">{"prerender":[{"urls":["/jobs/analyst-93017"],"eagerness":"immediate"}]}</script>`;
  const server = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    if (request.url?.startsWith('/jobs/')) response.end(html);
    else response.end(request.url === '/ahead' ? ahead : '<!doctype html><title>Home</title><p>Home</p>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    pattern: 'http://127.0.0.1/*',
    close: () => server.close(),
  };
}
