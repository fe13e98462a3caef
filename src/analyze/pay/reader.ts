import type { PayWords } from '../../model/pay-rules.ts';
import type { Places } from '../../model/places.ts';
import { type LineWords, lineWords } from '../../text/line-words.ts';
import { type CueRole, type PayLexicon, payLexicon } from './lexicon.ts';
import { countriesOfText } from './text-country.ts';

/** A phrase that tells what money near it is for; `at` and `next` are token indexes. */
export interface Cue {
  readonly role: CueRole;
  readonly at: number;
  readonly next: number;
}

/** A text made ready for reading amounts out of it. */
export interface PayReader {
  readonly text: string;
  readonly tokens: LineWords;
  readonly lexicon: PayLexicon;
  /** For every token the cue that it belongs to. */
  readonly cues: readonly (Cue | null)[];
  /** The currency of the posting's country, or one that its words give away. */
  readonly localCurrency: string | null;
  readonly places: Places | null;
}

/** What tells the local currency: ISO 3166 country, BCP 47 primary tag of the language, names of places, the page's address. */
export interface PayPlace {
  readonly country: string | null;
  readonly language: string | null;
  readonly words: PayWords;
  readonly places?: Places;
  readonly url?: string | null;
}

/** Cuts the text into tokens and marks its cues. */
export function createPayReader(text: string, place: PayPlace): PayReader {
  const { words } = place;
  const lexicon = payLexicon(words);
  const tokens = lineWords(text);
  return {
    text,
    tokens,
    lexicon,
    cues: markCues(tokens, lexicon),
    localCurrency: localCurrencyOf(tokens, lexicon, place),
    places: place.places ?? null,
  };
}

function markCues(tokens: LineWords, { cues }: PayLexicon): (Cue | null)[] {
  const marked: (Cue | null)[] = new Array(tokens.length).fill(null);
  for (let at = 0; at < tokens.length; ) {
    const match = cues.longestAt(tokens.row, at);
    const next = match?.to ?? at + 1;
    if (match) marked.fill({ role: match.value, at, next }, at, next);
    at = next;
  }
  return marked;
}

function localCurrencyOf(tokens: LineWords, lexicon: PayLexicon, place: PayPlace): string | null {
  const { countryCurrencies, currencyHints, languageCurrencies } = place.words;
  const country = place.country?.toUpperCase() ?? countryTold(tokens, lexicon, place);
  const own = countryCurrencies[country ?? ''];
  if (own) return own;
  for (const { text } of tokens) {
    if (Object.hasOwn(currencyHints, text)) return currencyHints[text] ?? null;
  }
  return languageCurrencies[place.language ?? ''] ?? null;
}

/** The one country that the text places the work in, else that of the page's host. */
function countryTold(
  tokens: LineWords,
  lexicon: PayLexicon,
  { places, url, words }: PayPlace,
): string | null {
  const named = places ? countriesOfText(tokens, lexicon, places) : [];
  const [only, ...others] = new Set(named.map(({ country }) => country));
  if (only !== undefined) return others.length === 0 ? only : null;
  const host = url && URL.canParse(url) ? new URL(url).hostname : '';
  return words.hostCountries[host.slice(host.lastIndexOf('.') + 1)] ?? null;
}

/** Whether two neighboring tokens touch, with no blank between them. */
export function areGlued(tokens: LineWords, left: number): boolean {
  const [one, other] = [tokens[left], tokens[left + 1]];
  return one !== undefined && other !== undefined && one.end === other.start;
}

/** The index behind a soft line end that stands at `at`, or `at` itself. */
export const skipBreak = (tokens: LineWords, at: number): number =>
  tokens[at]?.kind === 'break' ? at + 1 : at;
