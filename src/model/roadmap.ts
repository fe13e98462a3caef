import * as v from 'valibot';
import { CheckedSchema, IdsSchema, PageSchema, RecordSourceSchema, TextSchema } from './record-parts.ts';
import { TrackIdSchema } from './terms.ts';

/** Something to have learnt in a phase. A profile keeps the ids of ticked goals, so an id never changes. */
const GoalSchema = v.object({ id: TextSchema, text: TextSchema });

/** What it costs; mixed: part of it is free. */
const CostSchema = v.picklist(['free', 'paid', 'mixed']);

/** What to learn from. `url` is the official page, absent where we are not sure of it; opened only on a click. */
const ResourceSchema = v.object({
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
  url: v.optional(PageSchema),
  /** What a reader should know of it. */
  note: v.optional(TextSchema),
  cost: v.optional(CostSchema),
});
export type Resource = v.InferOutput<typeof ResourceSchema>;

/** A resource in the library, where each stands once. */
export const LibraryResourceSchema = v.object({
  id: TextSchema,
  ...ResourceSchema.entries,
  cost: CostSchema,
  /** Ids of the skills that one learns from it. */
  serves: v.pipe(IdsSchema, v.minLength(1)),
  /** When its page was looked up; absent where it has none, or nobody has looked. */
  checked: v.optional(CheckedSchema),
});
export type LibraryResource = v.InferOutput<typeof LibraryResourceSchema>;

/** A step of a roadmap; its length is in whole weeks of 10 hours. */
const PhaseSchema = v.object({
  id: TextSchema,
  title: TextSchema,
  weeks: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** What the weeks go into; absent for a career guide's phase, which does not say. */
  effort: v.optional(TextSchema),
  /** Whom it is for, where not for everybody: those new to the field, or those who lead others. */
  depth: v.optional(v.picklist(['groundwork', 'leading'])),
  goals: v.pipe(v.array(GoalSchema), v.minLength(1)),
  resources: v.array(ResourceSchema),
  milestone: TextSchema,
  /** Skill ids that a person commands after the milestone: those that its goals practice. */
  teaches: v.pipe(IdsSchema, v.minLength(1, 'the phase teaches nothing')),
  /** Those of them that it is about; the others come along. */
  subjects: v.pipe(IdsSchema, v.minLength(1, 'the phase is about nothing'), v.maxLength(5)),
  /** Ids of the certificates whose examination it prepares for; finishing the phase grants none. */
  preparesFor: v.optional(IdsSchema),
  /** Phase ids that must be planned with it. */
  requires: IdsSchema,
});
export type Phase = v.InferOutput<typeof PhaseSchema>;

/** A goal as its file holds it. */
const WrittenGoalSchema = v.object({
  ...GoalSchema.entries,
  /** Ids of the skills that one practices in reaching it; empty where it is no skill of the lexicon. */
  practices: IdsSchema,
});

/** A resource as files name it: by its id, or with the title that a career guide gives it. */
const CitationSchema = v.union([TextSchema, v.object({ id: TextSchema, title: TextSchema })]);
export type Citation = v.InferOutput<typeof CitationSchema>;

/** A phase as its file holds it: what it teaches stands with the goals, and its resources in the library. */
const WrittenPhaseSchema = v.object({
  ...v.omit(PhaseSchema, ['teaches']).entries,
  goals: v.pipe(v.array(WrittenGoalSchema), v.minLength(1)),
  resources: v.array(CitationSchema),
});
export type WrittenPhase = v.InferOutput<typeof WrittenPhaseSchema>;

/** A tool or a framework that is learned in hours, outside phases: one resource, and what one can do then. */
const ShortUnitSchema = v.object({
  id: TextSchema,
  title: TextSchema,
  /** About what it takes; more than twenty are a phase's matter. */
  hours: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)),
  teaches: v.pipe(IdsSchema, v.minLength(1)),
  task: TextSchema,
  resource: ResourceSchema,
  source: RecordSourceSchema,
});
export type ShortUnit = v.InferOutput<typeof ShortUnitSchema>;

/** A short unit as its file holds it. */
export const WrittenUnitSchema = v.object({ ...ShortUnitSchema.entries, resource: CitationSchema });
export type WrittenUnit = v.InferOutput<typeof WrittenUnitSchema>;

/** The way to one or more roles, in phases. */
const RoadmapSchema = v.object({
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
  source: RecordSourceSchema,
});
export type Roadmap = v.InferOutput<typeof RoadmapSchema>;

/** A roadmap as its file holds it. */
export const WrittenRoadmapSchema = v.object({
  ...RoadmapSchema.entries,
  phases: v.pipe(v.array(WrittenPhaseSchema), v.minLength(1)),
});
export type WrittenRoadmap = v.InferOutput<typeof WrittenRoadmapSchema>;
