import { plainText } from './compare-text.ts';
import { ARTICLE_PARTS } from './tables/article-words.ts';
import { LIST_FILLERS, MANY_JOBS, ONE_JOB, OTHER_WORDS } from './tables/job-words.ts';
import { ASIDE_ACTIONS, ASIDE_FILLERS, ASIDE_HEADINGS, CAREER_NAMES } from './tables/page-words.ts';

const LONGEST_ASIDE = 7;

/** "Open positions", "Karriere", "Join us": the whole line names jobs at large, and none of them. */
export function isListName(line: string): boolean {
  const plain = plainText(line);
  const words = plain.split(' ');
  return (
    CAREER_NAMES.includes(plain) ||
    (namesJobs(words) && words.every((word) => MANY_JOBS.has(word) || LIST_FILLERS.has(word)))
  );
}

/** "Similar jobs", "Weitere Stellen": a heading over jobs that stand beside the one that the page is about. */
export function namesOtherJobs(line: string): boolean {
  const words = plainText(line).split(' ');
  return (
    words.length <= LONGEST_ASIDE &&
    namesJobs(words) &&
    words.some((word) => OTHER_WORDS.has(word) && !LIST_FILLERS.has(word))
  );
}

/** Whether a heading opens a part beside the posting: other jobs, other people, sharing, forms. */
export function isAsideHeading(line: string): boolean {
  const plain = plainText(line);
  const words = plain.split(' ');
  return (
    ASIDE_HEADINGS.has(plain) ||
    (words.some((word) => ASIDE_ACTIONS.has(word)) && words.every(isAsideWord)) ||
    (words.length <= LONGEST_ASIDE && namesJobs(words) && words.some((word) => OTHER_WORDS.has(word)))
  );
}

const isAsideWord = (word: string) => ASIDE_ACTIONS.has(word) || ASIDE_FILLERS.has(word) || ONE_JOB.has(word);

const namesJobs = (words: readonly string[]) => words.some((word) => MANY_JOBS.has(word));

/** Whether a part of an address is about jobs: one of its words says so, or it is a career page's name. */
export function isJobPart(part: string): boolean {
  const words = part.split(/[-_.]/);
  if (words.some((word) => ARTICLE_PARTS.has(word))) return false;
  return (
    words.some((word) => MANY_JOBS.has(word) || ONE_JOB.has(word)) ||
    part === 'join' ||
    CAREER_NAMES.includes(plainText(part))
  );
}
