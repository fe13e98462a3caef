import type { PayWords } from '../../model/pay-rules.ts';
import { type LineWords, lineWords } from '../../text/line-words.ts';
import { type CueRole, type PayLexicon, payLexicon } from './lexicon.ts';

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
}

/** What tells the local currency: ISO 3166 country, BCP 47 primary tag of the language. */
export interface PayPlace {
  readonly country: string | null;
  readonly language: string | null;
  readonly words: PayWords;
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
    localCurrency: localCurrencyOf(tokens, place),
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

function localCurrencyOf(tokens: LineWords, place: PayPlace): string | null {
  const { countryCurrencies, currencyHints, languageCurrencies } = place.words;
  const own = countryCurrencies[place.country?.toUpperCase() ?? ''];
  if (own) return own;
  for (const { text } of tokens) {
    if (Object.hasOwn(currencyHints, text)) return currencyHints[text] ?? null;
  }
  return languageCurrencies[place.language ?? ''] ?? null;
}

/** Whether two neighboring tokens touch, with no blank between them. */
export function areGlued(tokens: LineWords, left: number): boolean {
  const [one, other] = [tokens[left], tokens[left + 1]];
  return one !== undefined && other !== undefined && one.end === other.start;
}

/** The index behind a soft line end that stands at `at`, or `at` itself. */
export const skipBreak = (tokens: LineWords, at: number): number =>
  tokens[at]?.kind === 'break' ? at + 1 : at;
