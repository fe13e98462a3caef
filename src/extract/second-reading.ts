import type { Doubt, Posting, Source } from '../model/posting.ts';
import { doubtsBetween, type ReadValues, sameEmployer, sameJob } from './doubts.ts';
import { looksLikeJobTitle } from './job-title.ts';
import { isListName } from './list-names.ts';
import { namedInTitle, titleParts } from './title-parts.ts';

/** What other places of the page say of its posting. */
export interface DoubtClues {
  /** The page's own titles. */
  readonly titles: readonly string[];
  /** Of structured data about this job. */
  readonly structured: {
    readonly source: Source;
    readonly title: string | null;
    readonly company: string | null;
  } | null;
  /** The text where it is densest, in structured data, or by the article reader. */
  readonly text: string | null;
}

/**
 * Where another place of the page says something else of its posting: structured data, the page's own titles, another way to
 * its text. Empty where they agree, or where no other place says anything.
 */
export const doubtsOf = (taken: Posting, clues: DoubtClues): Doubt[] =>
  doubtsBetween(taken, secondReading(taken, clues));

/** Of several places that name one thing, the one that agrees with the reading counts. */
function secondReading(taken: Posting, { titles: pageTitles, structured, text }: DoubtClues): ReadValues {
  const named = pageTitles.flatMap((title) => namedInTitle(title) ?? []);
  // What the reading was taken from is no second place.
  const stated = (field: 'title' | 'company') =>
    taken.sources[field] === structured?.source ? null : structured?.[field];
  const titles = [
    stated('title'),
    ...named.map(({ title }) => title),
    ...pageTitles.flatMap(titleParts).filter(looksLikeJobTitle),
  ];
  const companies = [stated('company'), ...named.map(({ company }) => company)];
  return {
    title: agreeing(titles, (title) => sameJob(title, taken.title)),
    company: agreeing(companies, (company) => sameEmployer(company, taken.company ?? '')),
    text,
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
