import { plainText } from './compare-text.ts';
import { EMPLOYMENT_FACTS, STATED_WORK_MODES, TENURES } from './tables/facts.ts';

/** A fact's line is short, in UTF-16 units; a place's is no longer than this. */
export const LONGEST_FACT = 90;

/** What stands between the facts of one line. */
const FACT_SEPARATOR = /[·•|;]|\s[–—-]\s/;

/** The facts of a line, each trimmed. */
export const factsOfLine = (text: string): string[] => text.split(FACT_SEPARATOR).map((part) => part.trim());

/** Whether a short line outside of prose states a fact of employment: "Leeds | Hybrid | Permanent", "Full-time". */
export const isFactLine = (text: string): boolean =>
  text.length <= LONGEST_FACT && factsOfLine(text).some((part) => part.split(', ').some(isKnownFact));

/** Whether a text is nothing but a known mode of work, kind of contract or working time. */
export function isKnownFact(part: string): boolean {
  const plain = plainText(part);
  return STATED_WORK_MODES.has(plain) || EMPLOYMENT_FACTS.has(plain) || TENURES.has(plain);
}
