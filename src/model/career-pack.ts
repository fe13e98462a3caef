import * as v from 'valibot';
import { ContextsSchema, SkillSchema } from './skill.ts';
import { CurrencySchema, IsoDateSchema, LevelSchema, TrackIdSchema } from './terms.ts';

const SourceSchema = v.pipe(v.string(), v.minLength(1));

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

export const TrackSchema = v.object({
  id: TrackIdSchema,
  name: v.string(),
  focus: v.array(v.string()),
  bestFor: v.string(),
  source: SourceSchema,
});
export type Track = v.InferOutput<typeof TrackSchema>;

export const StageIdSchema = v.picklist(['entry', 'mid', 'advanced', 'executive']);
export type StageId = v.InferOutput<typeof StageIdSchema>;

export const StageSchema = v.object({
  id: StageIdSchema,
  name: v.string(),
  years: YearsRangeSchema,
  salary: UsdRangeSchema,
  titles: v.array(v.string()),
  focus: v.array(v.string()),
  /** Levels of a posting that belong to this stage. */
  levels: v.array(LevelSchema),
  source: SourceSchema,
});
export type Stage = v.InferOutput<typeof StageSchema>;

/** A position of a track's progression table. */
export const PositionSchema = v.object({
  id: v.string(),
  title: v.string(),
  track: TrackIdSchema,
  stage: StageIdSchema,
  role: v.string(),
  responsibilities: v.array(v.string()),
  /** The table's own wording of what it asks for, said in our words. */
  requirements: v.array(v.string()),
  skills: v.array(v.string()),
  source: SourceSchema,
});
export type Position = v.InferOutput<typeof PositionSchema>;

/** A role of the closed list. Its band comes from `ladder` where it has one, else from the stage of the level. */
export const RoleSchema = v.object({
  id: v.string(),
  title: v.string(),
  track: TrackIdSchema,
  level: LevelSchema,
  /** Guide whose ladder holds the role; null where only a stage gives its band. */
  ladder: v.nullable(v.string()),
  /** One sentence on the work. */
  summary: v.string(),
  required: v.array(v.string()),
  preferred: v.array(v.string()),
  /** Says why a skill was left to judgment: the seeds name none for this role. */
  curated: v.boolean(),
  source: SourceSchema,
});
export type Role = v.InferOutput<typeof RoleSchema>;

export const RungSchema = v.object({
  level: LevelSchema,
  titles: v.array(v.string()),
  roles: v.array(v.string()),
  years: YearsRangeSchema,
  salary: UsdRangeSchema,
  responsibilities: v.array(v.string()),
});
export type Rung = v.InferOutput<typeof RungSchema>;

/** The five rungs of a guide, lowest first; `id` is the guide's. In a file of its own, since every match needs it. */
export const LadderSchema = v.object({
  id: v.string(),
  rungs: v.array(RungSchema),
  source: SourceSchema,
});
export type Ladder = v.InferOutput<typeof LadderSchema>;

export const GuideSchema = v.object({
  id: v.string(),
  title: v.string(),
  track: TrackIdSchema,
  /** Role that the guide is about. */
  role: v.string(),
  greatFit: v.array(v.string()),
  misfit: v.array(v.string()),
  requirements: v.object({
    difficulty: v.string(),
    entryBarrier: v.string(),
    coding: v.boolean(),
    monthsToLearn: v.number(),
    remoteFriendly: v.boolean(),
  }),
  about: v.array(v.string()),
  day: v.array(v.object({ time: v.string(), activity: v.string() })),
  metrics: v.object({ demandScore: v.number(), automationRiskPercent: v.number() }),
  /** Curated: the guide leaves these two sections empty. */
  coreSkills: v.object({ skills: v.array(v.string()), source: SourceSchema }),
  toolsOfTheTrade: v.object({ skills: v.array(v.string()), source: SourceSchema }),
  ladder: v.array(RungSchema),
  commonQuestions: v.array(v.object({ question: v.string(), answer: v.string() })),
  source: SourceSchema,
});
export type Guide = v.InferOutput<typeof GuideSchema>;

export const GoalSchema = v.object({ id: v.string(), text: v.string() });
export type Goal = v.InferOutput<typeof GoalSchema>;

export const ResourceSchema = v.object({
  title: v.string(),
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
  url: v.optional(v.pipe(v.string(), v.url())),
});
export type Resource = v.InferOutput<typeof ResourceSchema>;

export const PhaseSchema = v.object({
  id: v.string(),
  title: v.string(),
  weeks: v.pipe(v.number(), v.integer(), v.minValue(1)),
  goals: v.array(GoalSchema),
  resources: v.array(ResourceSchema),
  milestone: v.string(),
  /** Skill ids that a person commands after the milestone. */
  teaches: v.pipe(v.array(v.string()), v.minLength(1)),
  /** Phase ids that must be planned with it. */
  requires: v.array(v.string()),
});
export type Phase = v.InferOutput<typeof PhaseSchema>;

export const RoadmapSchema = v.object({
  id: v.string(),
  title: v.string(),
  track: TrackIdSchema,
  /** Roles whose own roadmap this is. */
  roles: v.array(v.string()),
  /** Sum of the phases' weeks. */
  weeks: v.number(),
  phases: v.array(PhaseSchema),
  /** True where the seeds have no such roadmap. */
  curated: v.boolean(),
  source: SourceSchema,
});
export type Roadmap = v.InferOutput<typeof RoadmapSchema>;

export const EntryPointSchema = v.object({
  id: v.string(),
  background: v.string(),
  kind: v.picklist(['technical', 'non-technical']),
  role: v.string(),
  source: SourceSchema,
});
export type EntryPoint = v.InferOutput<typeof EntryPointSchema>;

export const InterviewQuestionSchema = v.object({
  id: v.string(),
  question: v.string(),
  roles: v.array(v.string()),
  skills: v.array(v.string()),
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
  version: v.string(),
  skills: v.array(SkillSchema),
  contexts: ContextsSchema,
  tracks: v.array(TrackSchema),
  stages: v.array(StageSchema),
  roles: v.array(RoleSchema),
  /** The ladders of the guides, by guide id. */
  ladders: v.record(v.string(), v.array(RungSchema)),
  rates: ExchangeRatesSchema,
});
export type MatchingPack = v.InferOutput<typeof MatchingPackSchema>;

/** Everything Milepost knows. `roadmaps` and `guides` come in lazily loaded chunks. */
export const CareerPackSchema = v.object({
  ...MatchingPackSchema.entries,
  roadmaps: v.array(RoadmapSchema),
});
export type CareerPack = v.InferOutput<typeof CareerPackSchema>;
