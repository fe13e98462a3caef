import * as v from 'valibot';

/**
 * A phase of the plan: roadmap and phase id, weeks at 10 hours, the missing skills that it teaches, and the score of the
 * fit once it and those before it are learned; null where there is no fit.
 */
export const PlannedPhaseSchema = v.object({
  roadmap: v.string(),
  phase: v.string(),
  weeks: v.number(),
  covers: v.array(v.string()),
  fitAfter: v.nullable(v.number()),
});
export type PlannedPhase = v.InferOutput<typeof PlannedPhaseSchema>;

/** A short unit of the plan: its hours and the missing skills that it teaches. */
export const PlannedUnitSchema = v.object({ id: v.string(), hours: v.number(), covers: v.array(v.string()) });
export type PlannedUnit = v.InferOutput<typeof PlannedUnitSchema>;

/** What a person has, misses, and the phases that close the gap; all lists hold skill ids. */
export const PlanSchema = v.object({
  have: v.array(v.string()),
  missing: v.array(v.string()),
  related: v.array(v.object({ missing: v.string(), have: v.string(), credit: v.number() })),
  phases: v.array(PlannedPhaseSchema),
  weeks: v.number(),
  /** Phases that close one small gap each and can come later. */
  later: v.array(PlannedPhaseSchema),
  units: v.array(PlannedUnitSchema),
  uncovered: v.array(v.string()),
});
export type Plan = v.InferOutput<typeof PlanSchema>;
