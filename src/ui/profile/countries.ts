/** A country by its ISO 3166-1 code and its name in English. */
export interface Country {
  readonly code: string;
  readonly name: string;
}

/** Codes with a name that are no country: unions, test locales, islands that belong to a country with a code. */
const NO_COUNTRY: ReadonlySet<string> = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));

const A = 65;
const LETTERS = Array.from({ length: 26 }, (_, at) => String.fromCharCode(A + at));

/** Every country that the browser can name, by name. A code that was replaced by another is left out. */
export function listCountries(): readonly Country[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return codes
    .filter((code) => !NO_COUNTRY.has(code) && new Intl.Locale(`und-${code}`).region === code)
    .flatMap((code) => ({ code, name: names.of(code) ?? '' }))
    .filter(({ name }) => name !== '')
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
