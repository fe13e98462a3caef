import { existsSync, readFileSync } from 'node:fs';
import { isAside } from '../eval/part.ts';

/** Saved pages of other people's sites. They are no part of the project, so they may be missing. */
const FOLDER = new URL('../../../shared/eval/pages/', import.meta.url);

/** Whether the pages are there. */
export const areHere = existsSync(FOLDER);

/** A saved page with what a person reads on it. */
export interface WorldPage {
  readonly id: string;
  readonly site: string;
  readonly url: string;
  readonly label: 'posting' | 'list' | 'article' | 'other';
  readonly title: string | null;
  readonly company: string | null;
  readonly company_also?: readonly string[];
  readonly file: string;
}

/** The pages that reading was built with. How well it reads others is no matter of pass or fail: `npm run eval` tells. */
const BUILT_WITH = 109;

/** The pages that reading was built with, without those set aside; none where the pages are missing. */
export const worldPages: readonly WorldPage[] = areHere
  ? readFileSync(new URL('gold.jsonl', FOLDER), 'utf8')
      .split('\n')
      .filter(Boolean)
      .slice(0, BUILT_WITH)
      .map((line) => JSON.parse(line) as WorldPage)
      .filter(({ id, url }) => !isAside(id) && url !== null)
  : [];

/** The markup of a page. */
export const markupOf = ({ file }: WorldPage): string => readFileSync(new URL(file, FOLDER), 'utf8');

/** The first pages of each site with this label, so many at most: a browser takes seconds for each. */
export const firstOfEachSite = (label: WorldPage['label'], most: number): readonly WorldPage[] =>
  [
    ...Map.groupBy(
      worldPages.filter((page) => page.label === label),
      ({ site }) => site,
    ).values(),
  ].flatMap((pages) => pages.slice(0, most));
