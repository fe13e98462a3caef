import { readSavedHtml } from '../extract/saved-html.ts';
import { readSuppliedText } from '../extract/supplied-text.ts';
import type { PageReading } from '../model/posting.ts';
import type { Input } from './input.ts';

/** Reads an input as the extension reads a page: HTML goes down the same ladder, plain text is kept verbatim. */
export function readInput({ html, text, title, company, location, url }: Input): PageReading {
  if (html) return readSavedHtml(html, url ?? null);
  return readSuppliedText({
    text: text ?? '',
    title: title ?? null,
    company: company ?? null,
    location: location ?? null,
    url: url ?? null,
  });
}
