import * as v from 'valibot';

const WordsSchema = v.array(v.pipe(v.string(), v.minLength(1)));

/** The words by which years of experience are read, in lower case and of several languages. */
export const ExperienceWordsSchema = v.object({
  /** Number words → number. */
  numbers: v.record(v.string(), v.number()),
  units: WordsSchema,
  /** Units of which twelve make a year. */
  months: WordsSchema,
  /** Units that name experience themselves, "yoe". */
  fullUnits: WordsSchema,
  /** Words that say number and unit at once → years, "dreijährig*" with any ending. */
  fused: v.record(v.string(), v.number()),
  /** Behind a number: half a year more. */
  halves: WordsSchema,
  /** Before a number: the most that is asked. */
  upTo: WordsSchema,
  /** Before a range whose ends are joined by "and". */
  between: WordsSchema,
  and: WordsSchema,
  /** Between the two ends of a range. */
  joins: WordsSchema,
  /** Behind a number or its unit: more is welcome. */
  orMore: WordsSchema,
  /** Between number and unit, "full". */
  fillers: WordsSchema,
  /** Single words between the words around a figure and the figure, "at least". */
  bounds: WordsSchema,
  /** Name experience; one of them in the clause makes its years years of experience. */
  experience: WordsSchema,
  /** Directly behind the unit they begin what the years are to be spent on, "as". */
  leads: WordsSchema,
  /** Endings of a verb behind the unit, "ing" of "5 years building". */
  verbEndings: WordsSchema,
  /** Directly before the number: the years are a time that passed or will pass, "over the past". */
  notBefore: WordsSchema,
  /** The same, but not in a list of demands: "for" (4 years) there tells how long one has done a thing. */
  lasting: WordsSchema,
  /** Behind the unit: the years are an age, a contract, a history, "ago". */
  notBehind: WordsSchema,
  /** Speak of the employer. */
  employer: WordsSchema,
  /** Speak of the person wanted. */
  person: WordsSchema,
  /** Words among `person` that only address the reader. */
  addressed: WordsSchema,
  /** Before "has 20 years": people that one is to work with. */
  others: WordsSchema,
  /** Behind years: they were such people's, "will be your mentor". */
  othersBehind: WordsSchema,
  /** Link people to their years, "who has". */
  has: WordsSchema,
  degrees: WordsSchema,
  /** Degrees that stand in for a higher one together with years. */
  lowerDegrees: WordsSchema,
  /** Begin an alternative, "or". */
  or: WordsSchema,
  /** Make a wish of what stands in their clause. */
  preferred: WordsSchema,
  /** Anywhere in the clause: years that no word for experience belongs to are how long records are kept, a license is held, a contract runs. */
  otherTimes: WordsSchema,
  /** Before the years: they need not be brought, "you do not need". */
  refused: WordsSchema,
  /** Behind the years: they are not asked for, "is not required". */
  refusedBehind: WordsSchema,
  /** The years are many people's, "on average". */
  averages: WordsSchema,
  /** Right before the years of whoever the sentence speaks of, "has". */
  owns: WordsSchema,
  /** The years stand in for a degree, or a degree for them, "in lieu of". */
  instead: WordsSchema,
  /** Name education, beside the degrees. */
  education: WordsSchema,
  /** Before the years: they are a wish, "ideally". */
  wishes: WordsSchema,
  /** Beside the years: they are the whole, "overall". */
  overall: WordsSchema,
  /** Before the years: they are part of those before them, "including". */
  parts: WordsSchema,
  /** Begin one way in among others, "option 2". */
  options: WordsSchema,
  /** Behind the years: they are those of one grade of the post, "for senior". */
  grades: WordsSchema,
  /** Before the colon of a grade's own years, "senior". */
  gradeLabels: WordsSchema,
  /** Single words between years and experience that name no field, "relevant". */
  general: WordsSchema,
  /** Words behind which a word for experience belongs to another thought, "who". */
  breaks: WordsSchema,
  /** Words behind a "contract" or "program" that end its name, "with". */
  links: WordsSchema,
  /** Between the years and the degree that they belong to, "with". */
  withWords: WordsSchema,
  /** Words between "or" and the years that stand in for a degree, "an equivalent". */
  equivalents: WordsSchema,
  /** Words that a company name may begin with, "the". */
  articles: WordsSchema,
  source: v.string(),
});
export type ExperienceWords = v.InferOutput<typeof ExperienceWordsSchema>;
