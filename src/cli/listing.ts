import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseHTML } from 'linkedom';

/** A page to open: an address, and the HTML to answer with, where it does not come from the web. */
export interface Listing {
  readonly url: string;
  readonly html: string | null;
}

const SAMPLE = new URL('./sample-listing.html', import.meta.url);

/**
 * The listing that the command line names: nothing gives the bundled sample, an http address is opened as it is,
 * anything else is a saved page, shown under the address that it declares as its own.
 */
export async function listingFrom(argument: string | undefined): Promise<Listing> {
  if (argument !== undefined && /^https?:\/\//.test(argument)) return { url: argument, html: null };
  const html = await readFile(argument ?? SAMPLE, 'utf8');
  return {
    url: declaredAddress(html) ?? `https://saved.example/${basename(argument ?? 'listing.html')}`,
    html,
  };
}

function declaredAddress(html: string): string | null {
  const { document } = parseHTML(html);
  const declared = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  return URL.canParse(declared) && declared.startsWith('https://') ? declared : null;
}
