import type { Doubt, Posting } from '../model/posting.ts';
import type { ArticleReading } from './article.ts';
import { densestRange } from './body.ts';
import { doubtsBetween, type ReadValues, sameEmployer, sameJob } from './doubts.ts';
import { headingKindOf } from './headings.ts';
import { htmlToBlocks } from './html-text.ts';
import { looksLikeJobTitle } from './job-title.ts';
import { isListName } from './list-names.ts';
import type { Page } from './page.ts';
import type { TextBlock } from './text-block.ts';
import { joinBlocks } from './text-map.ts';
import { namedInTitle, titleParts } from './title-parts.ts';

/**
 * Where another place of the page says something else of its posting: structured data, the page's own title, where its text is
 * densest, and the article reader if it was asked. Empty where they agree, or where no other place says anything.
 */
export const doubtsOf = (page: Page, taken: Posting, article: ArticleReading | null): Doubt[] =>
  doubtsBetween(taken, secondReading(page, taken, article));

/** Of several places that name one thing, the one that agrees with the reading counts. */
function secondReading(page: Page, taken: Posting, article: ArticleReading | null): ReadValues {
  const { structured, names } = page;
  const named = names.titles.flatMap((title) => namedInTitle(title) ?? []);
  // What the reading was taken from is no second place.
  const stated = (field: 'title' | 'company') =>
    taken.sources[field] === structured?.source ? null : structured?.[field];
  const titles = [
    stated('title'),
    ...named.map(({ title }) => title),
    ...names.titles.flatMap(titleParts).filter(looksLikeJobTitle),
  ];
  const companies = [stated('company'), ...named.map(({ company }) => company)];
  return {
    title: agreeing(titles, (title) => sameJob(title, taken.title)),
    company: agreeing(companies, (company) => sameEmployer(company, taken.company ?? '')),
    text: otherText(page, taken, article),
  };
}

/** The first value that agrees, else the first; null when there is none. */
function agreeing(
  values: readonly (string | null | undefined)[],
  agrees: (value: string) => boolean,
): string | null {
  const given = values.flatMap((value) => (value && !isListName(value) ? value : []));
  return given.find(agrees) ?? given[0] ?? null;
}

function otherText(page: Page, { sources }: Posting, article: ArticleReading | null): string | null {
  const { structured } = page;
  if (structured && sources.text === structured.source) return densestText(page);
  if (structured && structured.blocks.length > 0) return joinBlocks(structured.blocks).text;
  const read = htmlToBlocks(article?.html ?? '');
  return read.some(announcesWork) ? joinBlocks(read).text : null;
}

function densestText({ outline, foreign }: Page): string {
  const { from, to } = densestRange(outline, foreign);
  const own = outline.blocks.filter((_, index) => index >= from && index < to && !foreign[index]);
  return joinBlocks(own).text;
}

/** Article readers like surveys and notices too: only a text with a part on the work, or on whom it needs, may be the posting. */
const announcesWork = (block: TextBlock): boolean =>
  ['duties', 'profile'].includes(headingKindOf(block) ?? '');
