/** Soft hyphens and signs without width stand inside of words, and are no part of them. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Letters and digits only, lower case, one space between words: for comparing what two places call the same thing. */
export function plainText(text: string): string {
  const known = PLAIN.get(text);
  if (known !== undefined) return known;
  const plain = text
    .toLowerCase()
    .replace(UNSEEN, '')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
  if (text.length <= LONGEST_KEPT) {
    if (PLAIN.size >= MOST_KEPT) PLAIN.clear();
    PLAIN.set(text, plain);
  }
  return plain;
}

/** A page's lines are compared again and again; so many of them are kept, none longer than a paragraph. */
const PLAIN = new Map<string, string>();
const MOST_KEPT = 4_000;
const LONGEST_KEPT = 400;

/** The same without the spaces, as names stand in addresses. */
export const plainKey = (text: string): string => plainText(text).replaceAll(' ', '');

/** Text as it shows on one line: white space collapsed and trimmed, without what is not seen. */
export const oneLine = (text: string): string => text.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();

/** Whether two names mean the same: equal words, or the shorter one whole inside the longer one and no less than half of it. */
export function sameName(one: string, other: string): boolean {
  const [short = '', long = ''] = [plainText(one), plainText(other)].sort((a, b) => a.length - b.length);
  if (short === '') return false;
  return short === long || (containsWords(long, short) && short.length * 2 >= long.length);
}

/** Whether `words` stands in `text` at word borders; both already plain. */
export function containsWords(text: string, words: string): boolean {
  return words !== '' && ` ${text} `.includes(` ${words} `);
}
