import { BEFORE_EMPLOYER, BEHIND_EMPLOYER, SENTENCE_OPENERS } from './tables/name-phrases.ts';

/** A name in running text: words that begin large, with small ones inside ("University of Brackwater", "Dunmore & Co"). */
const NAME =
  "(?:\\p{Lu}|\\d)[\\p{L}\\p{N}&.'’+-]{0,30}(?: (?:(?:of|the|for|and|de|der|für|du|des|del|di|&|y|e) ){0,2}(?:\\p{Lu}|\\d)[\\p{L}\\p{N}&.'’+-]{0,30}){0,4}";
const START = '(?:^|[.!?:] )';
const anyOf = (phrases: readonly string[], flag = (word: string) => word) =>
  phrases.map((phrase) => flag(phrase).replaceAll(' ', '\\s')).join('|');
/** "At", "Join": the word opens a sentence. */
const large = (phrase: string) => phrase.charAt(0).toUpperCase() + phrase.slice(1);

const SAYS_SEEKING = new RegExp(`${START}(${NAME}),?\\s(?:${anyOf(BEHIND_EMPLOYER)})(?![\\p{L}])`, 'u');
const SAYS_AT = new RegExp(
  `${START}(?:${anyOf(BEFORE_EMPLOYER, large)})\\s(${NAME})(?=[,!:;]|'s|’s| \\p{Ll}|$)`,
  'u',
);
const OPENS = new RegExp(`^(${NAME})(?=[,]? \\p{Ll}|'s|’s)`, 'u');
/** So much of a block is searched. */
const READ = 400;

/** Names that a block of prose speaks of as an employer's, and the one that it opens with; '' where there is none. */
export function namesInProse(text: string): { seeking: string; at: string; opener: string } {
  const read = text.slice(0, READ);
  return {
    seeking: nameOf(SAYS_SEEKING.exec(read)?.[1]),
    at: nameOf(SAYS_AT.exec(read)?.[1]),
    opener: nameOf(OPENS.exec(read)?.[1]),
  };
}

/** A name without the word that only opens the sentence, and without its end. */
function nameOf(raw: string | undefined): string {
  let words = (raw ?? '').replace(/['’]s$|(?<![.'’-])[.'’-]+$/u, '').split(' ');
  while (SENTENCE_OPENERS.has((words[0] ?? '').toLowerCase())) words = words.slice(1);
  return words.join(' ');
}
