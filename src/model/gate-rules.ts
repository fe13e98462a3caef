import * as v from 'valibot';
import { GateKindSchema } from './gate.ts';

const PhrasesSchema = v.array(v.pipe(v.string(), v.minLength(1)));
const NamedPhrasesSchema = v.record(v.string(), PhrasesSchema);

/** Phrases that demand something of one kind. */
export const GateRuleSchema = v.object({
  kind: GateKindSchema,
  /** Absent for what is required, or preferred where the passage says so. */
  need: v.exactOptional(v.picklist(['unavailable', 'offered'])),
  /** Where the detail is looked for in the passage. */
  detail: v.exactOptional(
    v.picklist(['countries', 'places', 'clearances', 'degrees', 'languages', 'days', 'percents']),
  ),
  /** The detail itself. */
  is: v.exactOptional(v.string()),
  /** Without a detail it is no gate. */
  needsDetail: v.exactOptional(v.literal(true)),
  /** It counts among the demands of a posting alone, or where the passage says that it is required. */
  isAskedOnly: v.exactOptional(v.literal(true)),
  /** A group of which a phrase must stand in the same sentence, near by. */
  with: v.exactOptional(v.string()),
  say: PhrasesSchema,
});
export type GateRule = v.InferOutput<typeof GateRuleSchema>;

/** The phrases by which a posting's gates are read, of several languages. */
export const GateWordsSchema = v.object({
  /** Words that phrases name by "@"; the tables of details are groups too, all of their phrases in one. */
  groups: NamedPhrasesSchema,
  /** ISO 3166 code, "UK" or "EU" → its names. */
  countries: NamedPhrasesSchema,
  /** Name of a clearance → how it is written. */
  clearances: NamedPhrasesSchema,
  /** "phd", "law", "master", "bachelor", or "advanced" and "any" where none is named → how they are written. */
  degrees: NamedPhrasesSchema,
  /** English name of a language → how it is written. */
  languages: NamedPhrasesSchema,
  /** Number words, for days of a week. */
  numbers: v.record(v.string(), v.number()),
  /** Words of one token between things of which one is enough. */
  choices: PhrasesSchema,
  /** Words that begin a clause of their own: "in a state where we have an office". */
  clauses: PhrasesSchema,
  rules: v.array(GateRuleSchema),
  /** Kind → phrases of a passage that speaks of something else. */
  unless: v.record(v.string(), PhrasesSchema),
  /** Kind → phrases in which what stands among `unless` takes nothing back: "or equivalent law degree". */
  despite: v.record(v.string(), PhrasesSchema),
  /** Phrases of a passage that promises to treat everyone alike: it demands nothing. */
  fairness: PhrasesSchema,
  /** Right before a demand: it is none. */
  before: PhrasesSchema,
  /** Soon behind a demand: it is none. */
  after: PhrasesSchema,
  /** Make a wish of what the passage demands. */
  wishes: PhrasesSchema,
  source: v.string(),
});
export type GateWords = v.InferOutput<typeof GateWordsSchema>;
