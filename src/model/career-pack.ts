import * as v from 'valibot';
import { ExperienceWordsSchema } from './experience-rules.ts';
import { MatchRulesSchema } from './match-rules.ts';
import { PayWordsSchema } from './pay-rules.ts';
import { PlacesSchema } from './places.ts';
import { ReadingRulesSchema } from './reading-rules.ts';
import { ContextsSchema, SkillSchema } from './skill.ts';
import { CurrencySchema, IsoDateSchema, LevelSchema, TrackIdSchema } from './terms.ts';

/** Where a record's facts come from, in words that a person can follow. */
const SourceSchema = v.pipe(v.string(), v.minLength(1, 'the source is missing'));
const TextSchema = v.pipe(v.string(), v.minLength(1));
const TextsSchema = v.pipe(v.array(TextSchema), v.minLength(1));
/** Ids of other records; sorted, so that a change shows where one would look for it. */
const IdsSchema = v.array(TextSchema);

/** Years of experience; `max` null means open-ended. */
export const YearsRangeSchema = v.object({ min: v.number(), max: v.nullable(v.number()) });
export type YearsRange = v.InferOutput<typeof YearsRangeSchema>;

/** Whole US dollars a year; `max` null means open-ended, `openEnded` that the top figure is followed by "+". */
export const UsdRangeSchema = v.object({
  min: v.number(),
  max: v.nullable(v.number()),
  openEnded: v.optional(v.literal(true)),
});
export type UsdRange = v.InferOutput<typeof UsdRangeSchema>;

/** One of the three career tracks: what its work is about, and whose background suits it. */
export const TrackSchema = v.object({
  id: TrackIdSchema,
  name: TextSchema,
  focus: TextsSchema,
  bestFor: TextSchema,
  source: SourceSchema,
});
export type Track = v.InferOutput<typeof TrackSchema>;

/** The four career stages that all tracks share. */
export const StageIdSchema = v.picklist(['entry', 'mid', 'advanced', 'executive']);
export type StageId = v.InferOutput<typeof StageIdSchema>;

/** A career stage: the pay band of every role without a ladder comes from here. */
export const StageSchema = v.object({
  id: StageIdSchema,
  name: TextSchema,
  years: YearsRangeSchema,
  salary: UsdRangeSchema,
  /** Words that titles of this stage hold: "Architect". */
  titles: TextsSchema,
  focus: TextsSchema,
  /** Levels of a posting that belong to this stage. */
  levels: v.array(LevelSchema),
  source: SourceSchema,
});
export type Stage = v.InferOutput<typeof StageSchema>;

/** A position of a track's progression table. */
export const PositionSchema = v.object({
  id: TextSchema,
  title: TextSchema,
  track: TrackIdSchema,
  stage: StageIdSchema,
  role: TextSchema,
  responsibilities: TextsSchema,
  /** What the table asks for, in words. */
  requirements: TextsSchema,
  /** The same as skill ids of the lexicon. */
  skills: IdsSchema,
  source: SourceSchema,
});
export type Position = v.InferOutput<typeof PositionSchema>;

/** A role of the closed list. Its band comes from `ladder` where it has one, else from the stage of the level. */
export const RoleSchema = v.object({
  id: TextSchema,
  title: TextSchema,
  track: TrackIdSchema,
  level: LevelSchema,
  /** Guide whose ladder holds the role; null where only a stage gives its band. */
  ladder: v.nullable(TextSchema),
  /** One sentence on the work. */
  summary: TextSchema,
  /** Skill ids; no id stands in both lists. */
  required: IdsSchema,
  preferred: IdsSchema,
  /** True where the skills were left to judgment, because no guide describes the role. */
  curated: v.boolean(),
  source: SourceSchema,
});
export type Role = v.InferOutput<typeof RoleSchema>;

/** A step of a guide's ladder. */
export const RungSchema = v.object({
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
export const LadderSchema = v.object({ id: TextSchema, rungs: v.array(RungSchema), source: SourceSchema });
export type Ladder = v.InferOutput<typeof LadderSchema>;

/** Skill ids for a section that the guide leaves empty, with the reason why they stand there. */
const CuratedSkillsSchema = v.object({ skills: IdsSchema, source: SourceSchema });

/** The long texts of a career guide, which only a reader of the guide needs. */
export const GuideTextSchema = v.object({
  id: TextSchema,
  title: TextSchema,
  track: TrackIdSchema,
  /** Role that the guide is about. */
  role: TextSchema,
  greatFit: TextsSchema,
  misfit: TextsSchema,
  requirements: v.object({
    difficulty: TextSchema,
    entryBarrier: TextSchema,
    coding: v.boolean(),
    /** The guide's own estimate; it disagrees with the sum of its phases, so show both or neither. */
    monthsToLearn: v.number(),
    remoteFriendly: v.boolean(),
  }),
  about: TextsSchema,
  /** Times are `HH:MM` on a 24-hour clock, in order. */
  day: v.array(v.object({ time: v.pipe(v.string(), v.isoTime()), activity: TextSchema })),
  metrics: v.object({
    /** 0..10. */
    demandScore: v.number(),
    /** Percent, risk that AI replaces the work. */
    automationRiskPercent: v.number(),
  }),
  coreSkills: CuratedSkillsSchema,
  toolsOfTheTrade: CuratedSkillsSchema,
  commonQuestions: v.array(v.object({ question: TextSchema, answer: TextSchema })),
  source: SourceSchema,
});
export type GuideText = v.InferOutput<typeof GuideTextSchema>;

/** A career guide whole, its ladder included. */
export const GuideSchema = v.object({ ...GuideTextSchema.entries, ladder: v.array(RungSchema) });
export type Guide = v.InferOutput<typeof GuideSchema>;

/** Something to have learnt in a phase. A profile keeps the ids of ticked goals, so an id never changes. */
export const GoalSchema = v.object({ id: TextSchema, text: TextSchema });
export type Goal = v.InferOutput<typeof GoalSchema>;

/** What to learn from. `url` is the official page, absent where we are not sure of it; opened only on a click. */
export const ResourceSchema = v.object({
  title: TextSchema,
  kind: v.picklist([
    'guide',
    'documentation',
    'course',
    'book',
    'standard',
    'tool',
    'certification',
    'reading',
  ]),
  url: v.optional(v.pipe(v.string(), v.url(), v.startsWith('https://'))),
});
export type Resource = v.InferOutput<typeof ResourceSchema>;

/** A step of a roadmap; its length is in whole weeks of 10 hours. */
export const PhaseSchema = v.object({
  id: TextSchema,
  title: TextSchema,
  weeks: v.pipe(v.number(), v.integer(), v.minValue(1)),
  goals: v.pipe(v.array(GoalSchema), v.minLength(1)),
  resources: v.array(ResourceSchema),
  milestone: TextSchema,
  /** Skill ids that a person commands after the milestone. */
  teaches: v.pipe(IdsSchema, v.minLength(1, 'the phase teaches nothing')),
  /** Phase ids that must be planned with it. */
  requires: IdsSchema,
});
export type Phase = v.InferOutput<typeof PhaseSchema>;

/** The way to one or more roles, in phases. */
export const RoadmapSchema = v.object({
  id: TextSchema,
  title: TextSchema,
  track: TrackIdSchema,
  /** Roles whose own roadmap this is. */
  roles: IdsSchema,
  /** Sum of the phases' weeks. */
  weeks: v.number(),
  /** In the order of learning. */
  phases: v.pipe(v.array(PhaseSchema), v.minLength(1)),
  /** True where no guide has such a roadmap and Milepost put it together. */
  curated: v.boolean(),
  source: SourceSchema,
});
export type Roadmap = v.InferOutput<typeof RoadmapSchema>;

/** A way into the field from a background: the role that people with it begin with. */
export const EntryPointSchema = v.object({
  id: TextSchema,
  background: TextSchema,
  kind: v.picklist(['technical', 'non-technical']),
  role: TextSchema,
  source: SourceSchema,
});
export type EntryPoint = v.InferOutput<typeof EntryPointSchema>;

/** A question to prepare for, with the roles that are asked it and the skills that it tries. */
export const InterviewQuestionSchema = v.object({
  id: TextSchema,
  question: TextSchema,
  roles: v.pipe(IdsSchema, v.minLength(1)),
  skills: IdsSchema,
  /** True where Milepost wrote the question, false where a guide asks it. */
  curated: v.boolean(),
  source: SourceSchema,
});
export type InterviewQuestion = v.InferOutput<typeof InterviewQuestionSchema>;

/** Units of US dollars for one unit of a currency on a day, for showing pay beside a US band. */
export const ExchangeRatesSchema = v.object({
  date: IsoDateSchema,
  source: SourceSchema,
  usdPerUnit: v.record(CurrencySchema, v.number()),
  /** Paid hours a year by which hourly and other rates are made yearly. */
  hoursPerYear: v.number(),
  daysPerYear: v.number(),
});
export type ExchangeRates = v.InferOutput<typeof ExchangeRatesSchema>;

/** What the matcher needs to answer: small enough for the popup's first load. */
export const MatchingPackSchema = v.object({
  version: TextSchema,
  skills: v.array(SkillSchema),
  contexts: ContextsSchema,
  /** How headings, cues and lists around skills are read. */
  reading: ReadingRulesSchema,
  tracks: v.array(TrackSchema),
  stages: v.array(StageSchema),
  roles: v.array(RoleSchema),
  /** The ladders of the guides, by guide id. */
  ladders: v.record(v.string(), v.array(RungSchema)),
  rates: ExchangeRatesSchema,
  match: MatchRulesSchema,
  payWords: PayWordsSchema,
  experienceWords: ExperienceWordsSchema,
  places: PlacesSchema,
});
export type MatchingPack = v.InferOutput<typeof MatchingPackSchema>;

/** What a review needs to answer and to plan. The roadmaps come in a lazily loaded chunk. */
export const CareerPackSchema = v.object({ ...MatchingPackSchema.entries, roadmaps: v.array(RoadmapSchema) });
export type CareerPack = v.InferOutput<typeof CareerPackSchema>;
