import { plainWords } from './compare-text.ts';
import { JOB_ENDINGS, JOB_NOUNS } from './tables/job-nouns.ts';
import { GENDER_MARK, LIST_TITLES } from './tables/words.ts';

/** A title is rarely longer; a longer line is a sentence. */
const LONGEST_JOB_TITLE = 120;
const MOST_WORDS = 16;
/** What an article about a profession begins with, and a job's title never. */
const QUESTION_WORDS: ReadonlySet<string> = new Set([
  'how',
  'what',
  'why',
  'when',
  'who',
  'top',
  'best',
  'a',
  'the',
  'wie',
  'was',
  'warum',
  'wer',
  'comment',
  'pourquoi',
  'cómo',
  'qué',
  'como',
  'jak',
  'co',
  'proč',
  'hoe',
  'wat',
  'hur',
  'hvordan',
  'come',
  'perché',
]);
const LONGEST_ENDING = Math.max(...JOB_ENDINGS.map((ending) => ending.length));
const ENDINGS: ReadonlySet<string> = new Set(JOB_ENDINGS);

/** Whether a line reads like a job's title: it carries a gender mark, or one of its words names a profession. */
export function looksLikeJobTitle(line: string): boolean {
  if (line.length > LONGEST_JOB_TITLE || /[.!?]$/.test(line)) return false;
  if (GENDER_MARK.test(line)) return true;
  const plain = plainWords(line);
  const words = plain.split(' ');
  if (QUESTION_WORDS.has(words[0] ?? '')) return false;
  return words.length <= MOST_WORDS && !LIST_TITLES.has(plain) && words.some(namesProfession);
}

function namesProfession(word: string): boolean {
  if (JOB_NOUNS.has(word)) return true;
  // Suffixes are looked up rather than tried, so that the table may grow.
  for (let length = Math.min(word.length, LONGEST_ENDING); length >= 5; length--)
    if (ENDINGS.has(word.slice(-length))) return true;
  return false;
}
