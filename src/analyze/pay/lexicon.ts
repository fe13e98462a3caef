import type { PayWords } from '../../model/pay-rules.ts';
import type { StatedSalary } from '../../model/review-record.ts';
import type { PayPeriod } from '../../model/terms.ts';
import { LINE_LANGUAGE } from '../../text/line-words.ts';
import { compilePhrases, type PhraseSet } from '../../text/phrase-set.ts';

/** What a cue says the money near it is for. */
export type CueRole = StatedSalary['kind'] | 'board' | 'not-pay' | 'neutral' | 'excluding';

/** An end of a range, or its middle, that a cell of a table names. */
export type EndLabel = keyof PayWords['endLabels'];

/** A currency sign: the one currency it means, or the sign that several share. */
export interface SignMeaning {
  readonly code: string | null;
  readonly shared: string | null;
}

/** What a word behind a number multiplies it by: k, million, lakh. */
export type Scale = PayWords['scales'][number];

/** Pay words, compiled for look-up. */
export interface PayLexicon {
  readonly words: PayWords;
  readonly codes: ReadonlySet<string>;
  readonly currencyWords: PhraseSet<string>;
  readonly signs: ReadonlyMap<string, SignMeaning>;
  readonly perDollar: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, Scale>;
  readonly per: PhraseSet<true>;
  readonly units: ReadonlyMap<string, PayPeriod>;
  readonly adverbs: PhraseSet<PayPeriod>;
  readonly joins: PhraseSet<true>;
  readonly between: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly from: PhraseSet<true>;
  readonly andMore: PhraseSet<true>;
  readonly upTo: PhraseSet<true>;
  readonly plus: ReadonlySet<string>;
  readonly cues: PhraseSet<CueRole>;
  readonly placeLeads: ReadonlySet<string>;
  /** Join a pay word to another purpose: "salary and bonus". */
  readonly withWords: ReadonlySet<string>;
  /** Stand between an amount and its period as a whole: "+ VAT". */
  readonly fillerPhrases: PhraseSet<true>;
  /** Labels of the ends of a range in cells of their own. */
  readonly endLabels: PhraseSet<EndLabel>;
  /** Beside a number of monthly payments a year, "14 x". */
  readonly payments: ReadonlySet<string>;
  /** Lead to the place of the work. */
  readonly placeMarks: PhraseSet<true>;
  /** Make the name before them a place of work. */
  readonly placeTails: ReadonlySet<string>;
}

const compiled = new WeakMap<PayWords, PayLexicon>();

/** The compiled form of the words; compiled once per object, since a reviewer reads many postings with the same. */
export function payLexicon(words: PayWords): PayLexicon {
  const known = compiled.get(words);
  if (known) return known;
  const lexicon = compile(words);
  compiled.set(words, lexicon);
  return lexicon;
}

const PERIODS = ['year', 'month', 'week', 'day', 'hour'] as const;
const END_LABELS = ['lower', 'middle', 'upper'] as const;
const CUE_ROLES = ['base', 'board', 'total', 'on-target', 'not-pay', 'neutral', 'excluding'] as const;

function compile(words: PayWords): PayLexicon {
  const { currencies } = words;
  const valued = <Value>(entries: readonly (readonly [Value, readonly string[]])[]): PhraseSet<Value> =>
    compilePhrases(
      LINE_LANGUAGE,
      entries.flatMap(([value, phrases]) => phrases.map((phrase) => [phrase, value] as const)),
    );
  const plain = (phrases: readonly string[]): PhraseSet<true> => valued([[true, phrases]]);
  return {
    words,
    codes: new Set(currencies.map(({ code }) => code)),
    currencyWords: valued(currencies.map(({ code, words: names }) => [code, names])),
    signs: compileSigns(words),
    perDollar: new Map(currencies.map(({ code, perDollar }) => [code, perDollar])),
    scales: new Map(words.scales.flatMap((scale) => scale.words.map((word) => [word, scale]))),
    per: plain(words.per),
    units: new Map(PERIODS.flatMap((period) => words.units[period].map((unit) => [unit, period]))),
    adverbs: valued(PERIODS.map((period) => [period, words.adverbs[period]])),
    joins: plain(words.joins),
    between: new Set(words.pairs.between),
    and: new Set(words.pairs.and),
    fillers: new Set(words.fillers),
    from: plain(words.from),
    andMore: plain(words.andMore),
    upTo: plain(words.upTo),
    plus: new Set(words.plus),
    cues: valued(CUE_ROLES.map((role) => [role, words.cues[role]])),
    placeLeads: new Set(words.placeLeads),
    withWords: new Set(words.withWords),
    fillerPhrases: plain(words.fillerPhrases),
    endLabels: valued(END_LABELS.map((end) => [end, words.endLabels[end]])),
    payments: new Set(words.payments),
    placeMarks: plain(words.placeMarks),
    placeTails: new Set(words.placeTails),
  };
}

function compileSigns({ currencies, sharedSigns }: PayWords): Map<string, SignMeaning> {
  const signs = new Map<string, SignMeaning>();
  for (const { sign } of sharedSigns) signs.set(sign, { code: null, shared: sign });
  for (const { code, signs: own } of currencies) {
    for (const sign of own) signs.set(sign, { code, shared: null });
  }
  return signs;
}
