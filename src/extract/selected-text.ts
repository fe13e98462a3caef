import type { SuppliedText } from '../model/supplied-text.ts';
import { looksLikeJobTitle } from './job-title.ts';
import { namedInTitle, titleParts } from './title-parts.ts';

/** A selection, with what the browser tells of its page. */
export interface SelectedText {
  readonly text: string;
  readonly url: string | null;
  readonly pageTitle: string | null;
}

/**
 * A selected text as one to read: job and employer are taken from the page's title where it names them in a usual form.
 * A title that names neither leaves both null, and the text's first line stands for the job.
 */
export function givenFromSelection({ text, url, pageTitle }: SelectedText): SuppliedText {
  const title = pageTitle ?? '';
  const named = namedInTitle(title);
  return {
    text: text.replaceAll('\r\n', '\n'),
    title: named?.title ?? titleParts(title).find(looksLikeJobTitle) ?? null,
    company: named?.company ?? null,
    location: null,
    url,
    source: 'selection',
  };
}
