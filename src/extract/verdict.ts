import type { PageSignals } from './signals.ts';

/** A text shorter than this is no posting: what is left of a page when its posting is elsewhere. */
export const SHORTEST_POSTING = 250;
const LONG_POSTING = 800;
/** Fewer links to postings than this may stand beside any posting. */
const FEWEST_LISTED = 2;
const SOME_LISTED = 3;
const MANY_LISTED = 5;

/** What the page looks like as a whole, from what speaks for each. */
export function judgeLayout(
  signals: PageSignals,
  length: number,
  declared: { list: boolean; article: boolean },
): 'posting' | 'list' | 'none' {
  if (isList(signals, declared.list)) return 'list';
  // Blog software calls every page an article; among jobs it is one only by its address.
  const article = signals.articlePath || (declared.article && !signals.jobPath);
  if (
    length >= SHORTEST_POSTING &&
    isAnchored(signals, article) &&
    postingScore(signals, length, article) >= ENOUGH
  )
    return 'posting';
  const listed = listedIn(signals);
  return listed >= FEWEST_LISTED && listed * LINES_PER_JOB > length / LINE ? 'list' : 'none';
}

/** A list has about so many lines a job; a page with much more text is about something else. */
const LINES_PER_JOB = 12;
const LINE = 80;

/** Jobs that the page lists; lines that read like titles count only where the page is about jobs at all. */
const listedIn = ({ jobLinks, jobLines, listName, jobSection }: PageSignals) =>
  listName || jobSection ? Math.max(jobLinks, jobLines) : 0;

function isList(signals: PageSignals, declared: boolean): boolean {
  const { headings, jobLinks, listName, jobSection, jobPath } = signals;
  const listed = listedIn(signals);
  const both = headings.has('duties') && headings.has('profile');
  const repeated = (headings.get('duties') ?? 0) >= 3 && (headings.get('profile') ?? 0) >= 3;
  if (listName && listed >= FEWEST_LISTED && (!both || repeated)) return true;
  if (jobSection && !jobPath && listed >= SOME_LISTED && (!both || repeated)) return true;
  return jobLinks >= MANY_LISTED && (declared || !jobPath) && headings.size < 2;
}

/**
 * Whether the page has anything to do with one job: a career guide has the headings and the words of a posting too, but neither
 * a way to apply nor an address among jobs. A page without address was saved by someone, who knew why.
 */
function isAnchored(
  { apply, genderMark, headings, jobPath, jobTitle, facts, jobSection, listName, addressed }: PageSignals,
  article: boolean,
): boolean {
  // A company's page about working there invites applications too, but describes no job.
  if (listName && !jobTitle && !genderMark && !(headings.has('duties') && headings.has('profile')))
    return false;
  if (apply || genderMark || jobPath || (facts && jobTitle)) return true;
  return !article && (jobSection || !addressed);
}

/** What a posting's signs are worth. Any three of headings, a way to apply, an address and a name make one; vocabulary alone never does. */
const WORTH = {
  heading: 1.5,
  bothHeadings: 1,
  apply: 1.5,
  genderMark: 2,
  jobTitle: 1,
  jobPath: 1,
  facts: 1,
  lists: 2,
  someConcepts: 1,
  manyConcepts: 2,
  long: 0.5,
  article: -2.5,
} as const;
const ENOUGH = 5.5;

function postingScore(
  { headings, apply, genderMark, jobTitle, jobPath, facts, lists, concepts }: PageSignals,
  length: number,
  article: boolean,
): number {
  let sum = headings.size * WORTH.heading;
  if (headings.has('duties') && headings.has('profile')) sum += WORTH.bothHeadings;
  if (apply) sum += WORTH.apply;
  if (genderMark) sum += WORTH.genderMark;
  if (jobTitle) sum += WORTH.jobTitle;
  if (jobPath) sum += WORTH.jobPath;
  if (facts) sum += WORTH.facts;
  // Small companies name the parts of a posting as they like, but they build them alike.
  if (lists >= 2) sum += WORTH.lists;
  if (concepts >= 5) sum += WORTH.manyConcepts;
  else if (concepts >= 3) sum += WORTH.someConcepts;
  if (length >= LONG_POSTING) sum += WORTH.long;
  return article ? sum + WORTH.article : sum;
}
