import * as v from 'valibot';
import { CurrencySchema } from './terms.ts';

const WordsSchema = v.array(v.pipe(v.string(), v.minLength(1)));
const ByPeriodSchema = v.object({
  year: WordsSchema,
  month: WordsSchema,
  week: WordsSchema,
  day: WordsSchema,
  hour: WordsSchema,
});

/**
 * The words and signs by which pay is read. All are in lower case; a phrase of several words matches them in a row.
 * They mix languages on purpose: a posting often does, and none of them means another thing beside an amount.
 */
export const PayWordsSchema = v.object({
  currencies: v.array(
    v.object({
      code: CurrencySchema,
      /** Signs that mean this currency alone, "ca$". */
      signs: WordsSchema,
      words: WordsSchema,
      /** Rough worth of a US dollar: it only tells a possible amount from an impossible one. */
      perDollar: v.number(),
    }),
  ),
  /** Signs that several currencies share: the country decides, else the size, else `fallback`. */
  sharedSigns: v.array(
    v.object({
      sign: v.string(),
      currencies: v.array(CurrencySchema),
      fallback: v.nullable(CurrencySchema),
      /** The one in which pay runs into millions. */
      inMillions: v.nullable(CurrencySchema),
    }),
  ),
  /** ISO 3166 country → its currency. */
  countryCurrencies: v.record(v.string(), CurrencySchema),
  /** Words that give the country's currency away where the context does not name the country. */
  currencyHints: v.record(v.string(), CurrencySchema),
  /** BCP 47 primary tag → currency, for languages of one country only. */
  languageCurrencies: v.record(v.string(), CurrencySchema),
  /** Words that multiply the number before them. */
  scales: v.array(
    v.object({
      words: WordsSchema,
      factor: v.number(),
      currency: v.nullable(CurrencySchema),
      period: v.nullable(v.literal('year')),
    }),
  ),
  /** Words that join an amount to its unit of time, "per". */
  per: WordsSchema,
  units: ByPeriodSchema,
  /** Words that name a period alone, "annually". */
  adverbs: ByPeriodSchema,
  /** Words between the two ends of a range. */
  joins: WordsSchema,
  /** "and" joins the ends of a range only where "between" stands before them. */
  pairs: v.object({ between: WordsSchema, and: WordsSchema }),
  /** Words that may stand between an amount and its period, "gross". */
  fillers: WordsSchema,
  /** Words before an amount that make it the lower end. */
  from: WordsSchema,
  /** Words behind an amount that make it the lower end, "and up". */
  andMore: WordsSchema,
  /** Words before an amount that make it the upper end. */
  upTo: WordsSchema,
  /** Words behind an amount that lead to what comes on top of it. */
  plus: WordsSchema,
  /** What the money near an amount is for. */
  cues: v.object({
    base: WordsSchema,
    /** Mark a job board's own line about pay, which may be its estimate. */
    board: WordsSchema,
    total: WordsSchema,
    'on-target': WordsSchema,
    'not-pay': WordsSchema,
    /** Phrases that hold a cue without meaning it, "customer base". */
    neutral: WordsSchema,
    /** What follows is left out of the amount, so it says nothing of it. */
    excluding: WordsSchema,
  }),
  /** Single words between a pay word and a purpose that share an amount: "salary and bonus". */
  withWords: WordsSchema,
  /** Phrases between an amount and its period: "+ VAT". */
  fillerPhrases: WordsSchema,
  /** What names an end of a range, or its middle, in a cell or a line of its own. */
  endLabels: v.object({ lower: WordsSchema, middle: WordsSchema, upper: WordsSchema }),
  /** Single words beside the number of monthly payments a year: "14 payments". */
  payments: WordsSchema,
  /** Phrases that lead to the place of the work: "based in". */
  placeMarks: WordsSchema,
  /** Single words behind the name of a place that make it a place of work: "Toronto office". */
  placeTails: WordsSchema,
  /** Last part of a host name → ISO 3166 country. */
  hostCountries: v.record(v.string(), v.string()),
  /** Words that lead to a place or grade behind an amount, "for". */
  placeLeads: WordsSchema,
  source: v.string(),
});
export type PayWords = v.InferOutput<typeof PayWordsSchema>;
