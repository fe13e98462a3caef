import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SavedPage } from '../support/extension.ts';

/** A site of its own on this machine, for what cannot be answered from a test: private windows, pages loaded ahead. */
export interface LocalSite {
  readonly origin: string;
  /** Match pattern of the site. */
  readonly pattern: string;
  /** Resolves when the browser has asked for this path since the site was served. */
  asked(path: string): Promise<void>;
  close(): void;
}

/** Serves one saved page under every address below `/jobs/`, and under `/ahead` a page that has one of them loaded ahead. */
export async function serveSite({ path }: SavedPage): Promise<LocalSite> {
  const html = await readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
  const ahead = `<!doctype html><title>Ahead</title><p>Nothing here.</p>
<a href="/jobs/analyst-93017">job</a>
<script type="speculationrules">{"prerender":[{"urls":["/jobs/analyst-93017"],"eagerness":"immediate"}]}</script>`;
  const askedFor = new Map<string, PromiseWithResolvers<void>>();
  const askFor = (path: string) => {
    const known = askedFor.get(path) ?? Promise.withResolvers<void>();
    askedFor.set(path, known);
    return known;
  };
  const server = createServer((request, response) => {
    askFor(request.url ?? '').resolve();
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    if (request.url?.startsWith('/jobs/')) response.end(html);
    else response.end(request.url === '/ahead' ? ahead : '<!doctype html><title>Home</title><p>Home</p>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    pattern: 'http://127.0.0.1/*',
    asked: (path) => askFor(path).promise,
    close: () => server.close(),
  };
}
