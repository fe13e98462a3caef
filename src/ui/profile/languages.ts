/** A language by its BCP 47 primary tag and its name in English. */
export interface Language {
  readonly tag: string;
  readonly name: string;
}

/** Codes that name a language twice: the others are the ones in use. */
const DOUBLES: ReadonlySet<string> = new Set('fil nb sh tl mo iw ji jw in'.split(' '));
const A = 97;
const LETTERS = Array.from({ length: 26 }, (_, at) => String.fromCharCode(A + at));

/** Every language with a code of two letters that the browser can name, by name. */
export function listLanguages(): readonly Language[] {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const tags = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return tags
    .filter((tag) => !DOUBLES.has(tag))
    .flatMap((tag) => ({ tag, name: names.of(tag) ?? '' }))
    .filter(({ name }) => name !== '')
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
