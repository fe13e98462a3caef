import { plainText } from './compare-text.ts';
import { isListName } from './list-names.ts';
import { JOB_NOUNS } from './tables/job-nouns.ts';
import { AT_WORDS, GENERIC_WORDS, MANY_JOBS, ONE_JOB } from './tables/job-words.ts';
import { CAREER_NAMES, GENDER_MARK } from './tables/page-words.ts';
import { wordsOf } from './tables/phrases.ts';

/** A title is rarely longer; a longer line is a sentence. */
const LONGEST_JOB_TITLE = 120;
const MOST_WORDS = 16;
/** What an article about a profession begins with, and a job's title never. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  wordsOf(`
how what why when who top best a the wie was warum wer comment pourquoi cómo qué como jak co proč hoe wat hur
hvordan come perché`),
);
/** Endings of gender and case. */
const INFLECTION = /(?:innen|in|ka|er|en|[aeo])$/;
/** The end of a compound is a noun from this length on: "overhead" is no head, "Projektmanager" a manager. */
const SHORTEST_END = 6;

/** Whether a line reads like a job's title: it carries a gender mark, or one of its words names a profession. */
export function looksLikeJobTitle(line: string): boolean {
  if (line.length > LONGEST_JOB_TITLE) return false;
  const known = KNOWN.get(line);
  if (known !== undefined) return known;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const answer = readsAsJobTitle(line);
  KNOWN.set(line, answer);
  return answer;
}

/** Lines of a page are asked about again and again; so many answers are kept. */
const KNOWN = new Map<string, boolean>();
const MOST_KNOWN = 3_000;

function readsAsJobTitle(line: string): boolean {
  if (/[.!?]$/.test(line)) return false;
  if (GENDER_MARK.test(line)) return true;
  const plain = plainText(line);
  const words = plain.split(' ');
  if (QUESTION_WORDS.has(words[0] ?? '')) return false;
  return words.length <= MOST_WORDS && !isListName(line) && words.some(namesProfession);
}

const namesProfession = (word: string) => endsInNoun(word) || endsInNoun(word.replace(INFLECTION, ''));

/** Endings are looked up rather than tried, so that the table may grow. */
function endsInNoun(word: string): boolean {
  if (JOB_NOUNS.has(word)) return true;
  for (let from = 1; from <= word.length - SHORTEST_END; from++) {
    if (JOB_NOUNS.has(word.slice(from))) return true;
  }
  return false;
}

/** "Job details", "Vacature", "Offre d'emploi": the words say that something is a posting, and not which. */
export const namesOneJob = (plain: string): boolean => {
  const words = plain.split(' ');
  return (
    words.some((word) => ONE_JOB.has(word) || MANY_JOBS.has(word)) &&
    words.every((word) => ONE_JOB.has(word) || MANY_JOBS.has(word) || GENERIC_WORDS.has(word))
  );
};

/** A list's name with more to it: "Jobs at Acme", "120 remote Python jobs", "Karriereportal Acme", "Wir suchen Verstärkung". */
export function opensList(line: string): boolean {
  const plain = plainText(line);
  const words = plain.split(' ');
  const at = words.findIndex((word) => AT_WORDS.has(word));
  if (isListName(line) || (at > 0 && isListName(words.slice(0, at).join(' ')))) return true;
  // "Sponsorship jobs in Leeds" counts jobs; "Head of Careers at Acme" is one.
  if (at > 0 && MANY_JOBS.has(words[at - 1] ?? '') && !looksLikeJobTitle(words.slice(0, at).join(' ')))
    return true;
  const names = MANY_JOBS.has(words[0] ?? '') || MANY_JOBS.has(words.at(-1) ?? '');
  return (
    (names && !looksLikeJobTitle(line)) || CAREER_NAMES.some((name) => `${plain} `.startsWith(`${name} `))
  );
}
