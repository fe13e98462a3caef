import { ADAPTERS } from '../../../src/extract/adapters/registry.ts';
import { readPage } from '../../../src/extract/extract.ts';
import { computedRendering } from '../../../src/extract/visibility.ts';
import type { PageReading } from '../../../src/model/posting.ts';

/** What was read of a page that was shown, and whether reading it changed it. */
export interface ShownReading {
  readonly reading: PageReading;
  readonly isChanged: boolean;
}

const markupOf = (document: Document): string => new XMLSerializer().serializeToString(document);

/** Runs in a page: shows the markup in a frame of its own, without its scripts, and reads it there. */
export function readShown(html: string): ShownReading {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const shown = frame.contentDocument as Document;
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  // Named elements hide the methods of their document.
  const root = Document.prototype.querySelector.call(parsed, 'html') as Element;
  shown.replaceChild(shown.adoptNode(root), shown.documentElement);
  const before = markupOf(shown);
  const rendering = computedRendering(frame.contentWindow as Window);
  const options = { url: 'https://a.example/jobs/1', rendering, sites: ADAPTERS, article: null };
  const { reading } = readPage(shown, options);
  const isChanged = markupOf(shown) !== before;
  frame.remove();
  return { reading, isChanged };
}
