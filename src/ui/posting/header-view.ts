import { daysAgo, headerWords, SITE_NAMES, WORK_MODES } from '../../i18n/words.ts';
import type { Posting } from '../../model/posting.ts';

/** What the header says of a posting. */
export interface HeaderView {
  readonly title: string;
  /** Company, place and work mode, then site and date; unknown facts are left out. */
  readonly facts: readonly string[];
}

type Facts = Pick<Posting, 'title' | 'company' | 'locations' | 'workMode' | 'site' | 'url' | 'datePosted'>;

function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '') || null;
}

/** "Berlin, DE, remote", "Berlin, DE and 2 more", "remote"; null when neither place nor mode is known. */
export function placeInWords(posting: Pick<Facts, 'locations' | 'workMode'>): string | null {
  const [first, ...others] = posting.locations;
  const mode = posting.workMode && WORK_MODES[posting.workMode];
  if (first === undefined) return mode;
  const place = others.length > 0 ? headerWords.places(first, others.length) : first;
  return mode === null || place.toLowerCase().includes(mode) ? place : `${place}, ${mode}`;
}

/** @param now Milliseconds since 1970, UTC. */
export function headerView(posting: Facts | null, now: number): HeaderView {
  if (posting === null) return { title: headerWords.product, facts: [headerWords.tagline] };
  const facts = [
    posting.company,
    placeInWords(posting),
    SITE_NAMES[posting.site] ?? hostOf(posting.url),
    posting.datePosted && headerWords.posted(daysAgo(posting.datePosted, now)),
  ];
  return { title: posting.title || headerWords.untitled, facts: facts.filter((fact) => fact !== null) };
}
