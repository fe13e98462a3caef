import * as v from 'valibot';
import { RecordSourceSchema } from './record-parts.ts';
import { SectionKindSchema } from './review-record.ts';

const PhraseSchema = v.pipe(v.string(), v.minLength(1));

/** Phrases by the language that they belong to (BCP 47 primary tag). A text is read with those of all languages. */
export const PhrasesSchema = v.record(v.string(), v.array(PhraseSchema));
export type Phrases = v.InferOutput<typeof PhrasesSchema>;

/** Headings that open a section of the given kind. */
export const HeadingRuleSchema = v.object({ kind: SectionKindSchema, phrases: PhrasesSchema });

/**
 * Words that say how strongly a skill is asked for. "before" rules what stands before the cue ("Go is a plus"),
 * "behind" what follows it ("ideally Go"); "either" is "behind" at the start of a clause, else "before"; "inside" rules
 * what its own gap passes over ("no Go experience needed"), "question" the whole of a question that it opens ("No Go?").
 */
export const NeedCueSchema = v.object({
  need: v.picklist(['required', 'preferred', 'not-needed']),
  rules: v.picklist(['before', 'behind', 'either', 'inside', 'question']),
  phrases: PhrasesSchema,
});
export type NeedCue = v.InferOutput<typeof NeedCueSchema>;

/** How the words around skills are read. Phrases match whole words in any case, hyphens and spaces alike. */
export const ReadingRulesSchema = v.object({
  headings: v.array(HeadingRuleSchema),
  /** Words that tell a heading's kind where its place shows that it is one: above a list, bold, before a colon. Earlier kinds win. */
  headingWords: v.array(HeadingRuleSchema),
  /** Phrases that give a single sentence another kind than its section: an equal-opportunity line among requirements. */
  passages: v.array(HeadingRuleSchema),
  cues: v.array(NeedCueSchema),
  /** What a cell, a line or a list item says that does nothing but tell the need of what stands beside, above or below it. */
  needLabels: v.array(
    v.object({ kind: v.picklist(['required', 'preferred', 'not-needed']), phrases: PhrasesSchema }),
  ),
  /** Single words that such a label may hold beside its phrase: "Desirable criteria for the role". */
  labelFillers: PhrasesSchema,
  /** Single words behind which a wish or a "not needed" does not reach: "but". */
  contrasts: PhrasesSchema,
  lists: v.object({
    /** "and": all of a list is asked for. */
    all: PhrasesSchema,
    /** "or": any of a list is enough. */
    any: PhrasesSchema,
    /** "such as": the list behind it gives examples, so any of them is enough. */
    examples: PhrasesSchema,
    /** "one of": any of the list that it leads to or closes is enough. */
    choices: PhrasesSchema,
  }),
  /** Years of experience; single words, because each is compared with one word of the text. */
  years: v.object({
    /** "years" */
    words: PhrasesSchema,
    /** Of which twelve make a year. */
    months: PhrasesSchema,
    /** Words between the years and what they are of: "of", "experience", "with". */
    fillers: PhrasesSchema,
    /** Words inside a figure: "to", "or", "more". */
    ranges: PhrasesSchema,
    /** Words before a figure: "at least". */
    bounds: PhrasesSchema,
    /** Words before a figure that tells how long one has used what stands before them: "for". */
    lasting: PhrasesSchema,
    /** Spelled numbers in all languages. */
    numbers: v.record(v.string(), v.number()),
  }),
  /** Single words that make a field the name of people: "the data engineering team". */
  people: PhrasesSchema,
  /** Words behind which the people stand that one works with, up to the first word of `end`. */
  partners: v.object({ phrases: PhrasesSchema, end: PhrasesSchema }),
  /** Words behind which companies are listed that nobody is asked to know, up to the first word of `end`. */
  companies: v.object({ phrases: PhrasesSchema, end: PhrasesSchema }),
  /** Abbreviations whose dot ends no sentence, without the last dot. */
  abbreviations: v.array(PhraseSchema),
  /** The most frequent small words of a language, by BCP 47 primary tag. */
  stopWords: v.record(v.string(), v.array(PhraseSchema)),
  source: RecordSourceSchema,
});
export type ReadingRules = v.InferOutput<typeof ReadingRulesSchema>;
