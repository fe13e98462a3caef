import * as v from 'valibot';
import {
  IdsSchema,
  RecordSourceSchema,
  TextSchema,
  TextsSchema,
  UsdRangeSchema,
  YearsRangeSchema,
} from './record-parts.ts';
import { LevelSchema, TrackIdSchema } from './terms.ts';

/** A step of a guide's ladder. */
const RungSchema = v.object({
  level: LevelSchema,
  /** Titles as the guide names them. */
  titles: TextsSchema,
  /** Role ids of those titles. */
  roles: IdsSchema,
  years: YearsRangeSchema,
  salary: UsdRangeSchema,
  responsibilities: TextsSchema,
});
export type Rung = v.InferOutput<typeof RungSchema>;

/** The five rungs of a guide, lowest first; `id` is the guide's. In a file of its own, since every match needs it. */
export const LadderSchema = v.object({
  id: TextSchema,
  rungs: v.array(RungSchema),
  source: RecordSourceSchema,
});
export type Ladder = v.InferOutput<typeof LadderSchema>;

/** What in a profile tells whether a statement of a guide holds for a person. Any one that does is enough. */
const SignsSchema = v.object({
  /** Entry-point ids: backgrounds that it speaks of. */
  backgrounds: v.optional(IdsSchema),
  /** Skill ids: two of them make it likely. */
  skills: v.optional(IdsSchema),
  /** Skill ids: one of them speaks against it. */
  skillsAgainst: v.optional(IdsSchema),
  /** The least years in a field. */
  years: v.optional(
    v.object({
      field: v.picklist(['overall', 'security', 'machineLearning', 'governance']),
      min: v.number(),
    }),
  ),
  /** Levels that a person of whom it holds aims at. */
  targetLevels: v.optional(v.array(LevelSchema)),
});

/** Whom a guide's role suits or does not suit; `signs` null where only the person can tell. */
const StatementSchema = v.object({ text: TextSchema, signs: v.nullable(SignsSchema) });
export type Statement = v.InferOutput<typeof StatementSchema>;

/** Skill ids for a section that the guide leaves empty, with the reason why they stand there. */
const CuratedSkillsSchema = v.object({ skills: IdsSchema, source: RecordSourceSchema });

/** The long texts of a guide, which only a reader of the guide needs. */
export const GuideTextSchema = v.object({
  /** That of its roadmap, too, and of its ladder where it has one. */
  id: TextSchema,
  title: TextSchema,
  track: TrackIdSchema,
  /** Role that the guide is about. */
  role: TextSchema,
  greatFit: v.array(StatementSchema),
  misfit: v.array(StatementSchema),
  requirements: v.object({
    difficulty: TextSchema,
    entryBarrier: TextSchema,
    coding: v.boolean(),
    /** The guide's own estimate; that of a career guide disagrees with the sum of its phases, so show both or neither. */
    monthsToLearn: v.number(),
    remoteFriendly: v.boolean(),
  }),
  about: TextsSchema,
  /** Times are `HH:MM` on a 24-hour clock, in order. */
  day: v.array(v.object({ time: v.pipe(v.string(), v.isoTime()), activity: TextSchema })),
  /** Null where no source rates the role. */
  metrics: v.nullable(
    v.object({
      /** 0..10. */
      demandScore: v.number(),
      /** Percent, risk that AI replaces the work. */
      automationRiskPercent: v.number(),
    }),
  ),
  /** How many interview questions a career guide's own page has at least, over all levels; null for a guide of ours. */
  questionsAtLeast: v.nullable(v.number()),
  coreSkills: CuratedSkillsSchema,
  toolsOfTheTrade: CuratedSkillsSchema,
  commonQuestions: v.array(v.object({ question: TextSchema, answer: TextSchema })),
  /** True where Milepost wrote the guide, in the form of the two career guides, for a roadmap that none of them has. */
  curated: v.boolean(),
  source: RecordSourceSchema,
});
export type GuideText = v.InferOutput<typeof GuideTextSchema>;

/** A guide whole, its ladder included: empty for one that Milepost wrote. */
export interface Guide extends GuideText {
  readonly ladder: readonly Rung[];
}
