import { plainText } from './compare-text.ts';
import {
  CLOSED_AUXILIARIES,
  CLOSED_CONDITIONS,
  CLOSED_LEADS,
  CLOSED_SAYINGS,
  CLOSED_SIGNS,
  CLOSED_STATES,
  CLOSED_SUBJECTS,
} from './tables/closed-words.ts';

/** A notice is short; in a longer text the words are about something else. */
const LONGEST_NOTICE = 160;
const MOST_WORDS = 22;
/** More words behind the state are about something else: "is closed-loop control of …". */
const MOST_WORDS_BEHIND = 8;
const LONGEST_SIGN = 60;

/** Sayings by their first word, so that a line is compared with a handful of them. */
const SAYINGS = Map.groupBy(
  CLOSED_SAYINGS.map((saying) => saying.split(' ')),
  ([first = '']) => first,
);

/**
 * Whether a line is a notice that the posting is closed: it begins with the posting, its applications or the saying itself
 * ("This role has been filled", "No longer accepting applications", "Closed on 12 May"). "Until the role is filled" is none.
 */
export function saysClosed(line: string): boolean {
  if (line.length > LONGEST_NOTICE) return false;
  if (line.length <= LONGEST_SIGN && CLOSED_SIGNS.some((sign) => line.includes(sign))) return true;
  const sentences = line.split(/[.!?]\s/, 3);
  return sentences.some((sentence) => isNotice(plainText(sentence).split(' ')));
}

function isNotice(words: readonly string[]): boolean {
  if (
    words.length > MOST_WORDS ||
    words.some((word, at) => CLOSED_CONDITIONS.has(word) && !isMonth(words, at))
  )
    return false;
  const said = words.findIndex((_, at) => saysAt(words, at) || isStateAt(words, at));
  if (said < 0 || words.length - said > MOST_WORDS_BEHIND + 2) return false;
  const start = words.findIndex((word) => !CLOSED_LEADS.has(word) && !CLOSED_STATES.has(word));
  const opensWithSubject = start >= 0 && start <= said && isSubject(words[start] ?? '');
  if (opensWithSubject) return true;
  const opensWithSaying = start < 0 || said <= start;
  return (
    opensWithSaying &&
    ((words.every((word) => CLOSED_LEADS.has(word) || CLOSED_STATES.has(word)) &&
      words.some((word) => CLOSED_STATES.has(word))) ||
      words.some(isSubject) ||
      words.slice(said).some(isDay))
  );
}

/** "May" beside a number. */
const isMonth = (words: readonly string[], at: number) =>
  words[at] === 'may' && (isDay(words[at - 1] ?? '') || isDay(words[at + 1] ?? ''));

const isSubject = (word: string) => CLOSED_SUBJECTS.some((stem) => word.startsWith(stem));

const isDay = (word: string) => /^\d{1,4}$/.test(word);

const saysAt = (words: readonly string[], at: number) =>
  (SAYINGS.get(words[at] ?? '') ?? []).some((saying) =>
    saying.every((part, step) => words[at + step] === part),
  );

function isStateAt(words: readonly string[], at: number): boolean {
  if (!CLOSED_STATES.has(words[at] ?? '')) return false;
  const before = words[at - 1] ?? '';
  return at === 0 || CLOSED_AUXILIARIES.has(before) || isSubject(before);
}
