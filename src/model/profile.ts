import * as v from 'valibot';
import { ConditionsSchema } from './conditions.ts';
import { CurrencySchema, LevelSchema, TrackIdSchema } from './terms.ts';

/** How well a person commands a skill; any of them counts as "have". */
export const SkillLevelSchema = v.picklist(['learning', 'working', 'strong']);
export type SkillLevel = v.InferOutput<typeof SkillLevelSchema>;

const YearsSchema = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(80)));

/** What a person told Milepost about themselves. Every field may be unknown. */
export const ProfileSchema = v.object({
  /** Skill id → level. An id that the pack does not know (any more) stays. */
  skills: v.record(v.string(), SkillLevelSchema),
  /** Years of experience. */
  years: v.object({
    overall: YearsSchema,
    security: YearsSchema,
    machineLearning: YearsSchema,
    governance: YearsSchema,
  }),
  /** Role id of the closed list, or the person's own words. */
  currentRole: v.nullable(v.string()),
  /** Entry-point id of the pack, or the person's own words. */
  background: v.nullable(v.string()),
  targetTrack: v.nullable(TrackIdSchema),
  targetLevel: v.nullable(LevelSchema),
  /** Where the person wants to be paid: ISO 3166-1, two capital letters. */
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  /** Currency for pay; null keeps the posting's own. */
  currency: v.nullable(CurrencySchema),
  /** Hours a week for learning; a roadmap week is 10 hours. */
  hoursPerWeek: v.pipe(v.number(), v.minValue(1), v.maxValue(80)),
  /** Ids of roadmap goals that were ticked. */
  goalsDone: v.array(v.string()),
  /** Ids of interview questions that the person can answer by now. */
  questionsDone: v.array(v.string()),
  /** What decides beside skills; profiles that were stored before it was asked have none of it. */
  conditions: v.optional(ConditionsSchema, {}),
});
export type Profile = v.InferOutput<typeof ProfileSchema>;

/** The profile of a person who has said nothing yet. */
export const EMPTY_PROFILE: Profile = {
  skills: {},
  years: { overall: null, security: null, machineLearning: null, governance: null },
  currentRole: null,
  background: null,
  targetTrack: null,
  targetLevel: null,
  country: null,
  currency: null,
  hoursPerWeek: 10,
  goalsDone: [],
  questionsDone: [],
  conditions: {},
};
