import * as v from 'valibot';
import type { Profile, SkillLevel } from './profile.ts';
import { RecordSourceSchema, TextSchema } from './record-parts.ts';
import type { SkillKind } from './skill.ts';

const WordsSchema = v.array(v.pipe(v.string(), v.toLowerCase()));

/** Parts of a résumé that its headings announce. */
const ResumePartSchema = v.picklist([
  'experience',
  'education',
  'skills',
  'certificates',
  'projects',
  'summary',
  'other',
  'personal',
]);
export type ResumePart = v.InferOutput<typeof ResumePartSchema>;

/** The words by which a résumé is read, all in lower case, English and German. */
export const ResumeWordsSchema = v.object({
  /** Headings by the part that they announce. "personal" is never searched for skills. */
  headings: v.record(ResumePartSchema, WordsSchema),
  /** Names of the twelve months, each with its short forms. */
  months: v.pipe(v.array(WordsSchema), v.length(12)),
  /** What stands for today at the end of a range. */
  present: WordsSchema,
  /** What stands before a single date that goes on until today. */
  since: WordsSchema,
  /** Words between the two dates of a range. */
  until: WordsSchema,
  /** Words of a job's title, by the field in which its years count. */
  fields: v.object({ security: WordsSchema, machineLearning: WordsSchema, governance: WordsSchema }),
  /** Words that a job's title ends with: "engineer". */
  titles: WordsSchema,
  /** Words that say how well somebody commands what they stand beside. */
  levels: v.object({ learning: WordsSchema, strong: WordsSchema }),
  /** Degrees that are written like a skill. */
  degrees: WordsSchema,
  /** Words behind which a sentence names what somebody does not have, or not yet. */
  absent: WordsSchema,
  /** Entry-point id → words of a title that belong to that background. */
  backgrounds: v.record(TextSchema, WordsSchema),
  source: RecordSourceSchema,
});
export type ResumeWords = v.InferOutput<typeof ResumeWordsSchema>;

/** A skill that a résumé names. */
export interface ResumeSkill {
  readonly id: string;
  readonly name: string;
  readonly kind: SkillKind;
  /** What the words beside it say, else "working". */
  readonly level: SkillLevel;
  /** The line that names it first, shortened. */
  readonly quote: string;
}

/** What a résumé says; nothing of it is kept until a person confirms it. */
export interface ResumeFindings {
  /** In the order in which they are named. */
  readonly skills: readonly ResumeSkill[];
  /** Rounded to half years; null where no dates tell. */
  readonly years: Profile['years'];
  /** Title of the last job, in the résumé's own words. */
  readonly currentRole: string | null;
  /** Entry-point id of the last job that has one. */
  readonly background: string | null;
}
