import * as v from 'valibot';

const WordsSchema = v.array(v.pipe(v.string(), v.regex(/^[^\sA-Z]+$/)));

/** The English words by which noun phrases that name a skill are told from others, in lower case, single words but for the openers. */
export const PhraseWordsSchema = v.object({
  /** Phrases directly behind which a skill is expected, beside the cues of the reading rules. */
  openers: v.array(v.pipe(v.string(), v.minLength(1))),
  /** Cut off at the front of a phrase: determiners, adjectives of degree. */
  leading: WordsSchema,
  /** Cut off at the end: what any field has, "principles", "tools". */
  trailing: WordsSchema,
  /** A phrase with one of these speaks of people, places or the business. */
  stopHeads: WordsSchema,
  /** Verbs that open a duty. Many are nouns elsewhere, so they count as verbs only there and behind `actionLeads`. */
  actions: WordsSchema,
  /** Words directly before a verb: "to", "will". */
  actionLeads: WordsSchema,
  /** Those of the actions that open the name of a skill as well: "test automation". No phrase keeps another one at its front. */
  alsoNouns: WordsSchema,
  /** A phrase that ends in one of these names something that is learned, wherever it is asked for: "log analysis". */
  heads: WordsSchema,
  /** The same, but only where a skill is expected: "model governance" may also be a department or a goal. */
  fieldHeads: WordsSchema,
  /** Phrases that end in one of these are too wide to be told by their place alone: "cloud AI", "security measures". */
  wideHeads: WordsSchema,
  /** A sentence with one of these speaks of degrees: the fields in it are subjects of study. */
  exclusionWords: WordsSchema,
  /** Written like names and no skills: months, places, posts, degrees, business acronyms. */
  notNames: WordsSchema,
  /** Endings of everyday nouns, which a list may write with a capital: "Monitoring", "Fairness". */
  commonEndings: WordsSchema,
  /** Words beside which capitals are a certificate. */
  certificates: WordsSchema,
  source: v.string(),
});
export type PhraseWords = v.InferOutput<typeof PhraseWordsSchema>;
