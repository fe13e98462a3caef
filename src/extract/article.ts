import { Readability } from '@mozilla/readability';
import { htmlToBlocks } from './html-text.ts';

/** What Readability makes of a page, for the page that no other rung could read. */
export interface ArticleReading {
  title: string | null;
  siteName: string | null;
  /** The main text, "\n" between blocks, list items begin with "- ". */
  text: string;
}

/** Readability refuses larger pages; cloning them would cost more than the answer is worth. */
const MOST_ELEMENTS = 20_000;
const SHORTEST = 200;

/** The page's main text by Readability, which works on a clone; null when it finds none. Never throws. */
export function readArticle(document: Document): ArticleReading | null {
  try {
    const clone = document.cloneNode(true) as Document;
    const article = new Readability(clone, {
      maxElemsToParse: MOST_ELEMENTS,
      charThreshold: SHORTEST,
    }).parse();
    if (!article?.content) return null;
    const text = htmlToBlocks(article.content)
      .map(({ text: line, item }) => (item ? `- ${line}` : line))
      .join('\n');
    return text.length < SHORTEST
      ? null
      : { title: article.title ?? null, siteName: article.siteName ?? null, text };
  } catch {
    // Pages too large, or broken in ways that Readability does not expect, are pages that it cannot read.
    return null;
  }
}
