import type { YearsAsked } from '../model/review-record.ts';
import { plainWords } from '../text/plain-words.ts';
import type { Matcher } from './rules.ts';

/** How far into a text the employer says what it is. */
const FIRST_CHARACTERS = 600;
/** A vice president of whom fewer years are asked stands on a grade, as at banks, and heads nothing. */
const OFFICER_YEARS = 9;

/** Whether titles are grades at this employer, as at banks: by its name, the first lines, or the few years that are asked. */
export function hasBankGrades(
  { company, text }: { readonly company: string | null; readonly text: string },
  years: YearsAsked | null,
  matcher: Matcher,
): boolean {
  const words = plainWords(`${company ?? ''} . ${text.slice(0, FIRST_CHARACTERS)}`);
  const min = years?.min ?? null;
  return matcher.bankWords.isIn(words, 0, words.words.length) || (min !== null && min < OFFICER_YEARS);
}
