const PLAIN = /^[\x20-\x5b\x5d-\x7e]*$/;
/** Soft hyphen, zero-width space and joiners, variation selectors, byte order mark, and the backslash that Markdown puts before a sign. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff\\]|[\ufe00-\ufe0f]/g;
const MARKS = /\p{M}/gu;

/** The form in which words are compared: lower case, one spelling of each letter, nothing unseen. Folding twice changes nothing. */
export function fold(raw: string): string {
  if (PLAIN.test(raw)) return raw.toLowerCase();
  // A capital may have a lower case of two signs that compose: the spelling is settled last.
  return withoutUnseen(raw).normalize('NFKC').toLowerCase().normalize('NFKC');
}

/** A word without the characters in it that nobody sees. */
export const withoutUnseen = (word: string): string => word.replace(UNSEEN, '');

/** A folded word without its plural ending, so that "policies" and "policy" are the same. Never empty for a word that is not. */
export function singular(word: string): string {
  if (!word.endsWith('s')) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 2 && !/(?:ss|us|is|ps)$/.test(word) ? word.slice(0, -1) : word;
}

/** A text in lower case without accents and other marks, as a search compares it: "Über" is "uber". */
export const withoutMarks = (text: string): string => text.normalize('NFD').replace(MARKS, '').toLowerCase();
