import type { PageSignals } from './signals.ts';

/** A text shorter than this is no posting: what is left of a page when its posting is elsewhere. */
export const SHORTEST_POSTING = 250;
const LONG_POSTING = 800;
/** Fewer links to postings than this may stand beside any posting. */
const FEWEST_LISTED = 2;
const MANY_LISTED = 5;

/** What the page looks like as a whole, from what speaks for each. */
export function judgeLayout(signals: PageSignals, length: number, declared: { list: boolean; article: boolean }): 'posting' | 'list' | 'none' {
  const { headings, listed } = signals;
  const kinds = headings.size;
  const both = headings.has('duties') && headings.has('profile');
  const repeated = (headings.get('duties') ?? 0) >= 3 && (headings.get('profile') ?? 0) >= 3;
  if (listed >= FEWEST_LISTED && signals.listName && (!both || repeated)) return 'list';
  if (both && length >= SHORTEST_POSTING && (signals.apply || signals.jobPath || !declared.article)) return 'posting';
  if (listed >= MANY_LISTED && (declared.list || !signals.jobPath) && kinds < 2) return 'list';
  if (length >= SHORTEST_POSTING && postingScore(signals, length, declared.article) >= ENOUGH) return 'posting';
  if (listed >= FEWEST_LISTED && (signals.listName || signals.jobSection) && listed * LINES_PER_JOB > length / LINE) return 'list';
  return 'none';
}

/** A list has about so many lines a job; a page with much more text is about something else. */
const LINES_PER_JOB = 12;
const LINE = 80;

/** Sum that makes a posting: two kinds of headings and a way to apply, or one kind with address or mark, or an address, a way to apply and a posting's words. */
const ENOUGH = 5;

function postingScore(signals: PageSignals, length: number, article: boolean): number {
  const { headings, apply, genderMark, jobPath, concepts } = signals;
  const words = concepts >= 5 ? 2 : concepts >= 3 ? 1 : 0;
  const sum = 1.5 * headings.size + (apply ? 1.5 : 0) + (genderMark ? 2 : 0) + (jobPath ? 1 : 0) + words + (length >= LONG_POSTING ? 0.5 : 0);
  return article && !apply ? sum - 2 : sum;
}
