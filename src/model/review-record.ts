import * as v from 'valibot';
import { type Fit, FitSchema } from './fit.ts';
import { GateSchema } from './gate.ts';
import { BandSchema, ObservedPaySchema, PayVerdictSchema, SalarySchema, StatedSalarySchema } from './pay.ts';
import { type Plan, PlanSchema } from './plan.ts';
import { DoubtSchema, ListedPostingSchema, PostingSchema, ReasonSchema, VerdictSchema } from './posting.ts';
import { DomainSchema, LevelSchema, MentionSchema, NeedSchema, SpanSchema, TrackIdSchema } from './terms.ts';

// The record's larger parts have files of their own; rooms import them all from here.
export type { Gate, GateKind } from './gate.ts';
export type { Band, ObservedPay, PayVerdict, Salary, StatedSalary } from './pay.ts';
export type { Plan, PlannedPhase } from './plan.ts';

/** Names the shape and its version in every record. */
export const REVIEW_SCHEMA_ID = 'milepost.review/2';

/** What a part of a posting is about; `not-needed` lists what candidates need not have. */
export const SectionKindSchema = v.picklist([
  'about',
  'responsibilities',
  'required',
  'preferred',
  'not-needed',
  'benefits',
  'pay',
  'legal',
  'other',
]);
export type SectionKind = v.InferOutput<typeof SectionKindSchema>;

/** A part of the body; sections follow each other and do not overlap. */
export const SectionSchema = v.object({ kind: SectionKindSchema, ...SpanSchema.entries });
export type PostingSection = v.InferOutput<typeof SectionSchema>;

/** A role of the closed list with how sure the match is, 0..1. */
export const RoleAnswerSchema = v.object({
  id: v.string(),
  title: v.string(),
  confidence: v.number(),
});
export type RoleAnswer = v.InferOutput<typeof RoleAnswerSchema>;

/** Years of experience that the posting asks for, with the place that says so. */
export const YearsAskedSchema = v.object({
  min: v.nullable(v.number()),
  max: v.nullable(v.number()),
  ...SpanSchema.entries,
  /** A code that says why these years count as the posting's. */
  because: v.string(),
});
export type YearsAsked = v.InferOutput<typeof YearsAskedSchema>;

/** A skill of the pack that the posting names, with every place that names it, in the order of the text; the strongest need of them counts. */
export const AskedSkillSchema = v.object({
  id: v.string(),
  name: v.string(),
  kind: v.string(),
  need: NeedSchema,
  /** Years asked for this skill; null when none are. */
  years: v.nullable(v.number()),
  /** Id of its group of alternatives; null when it stands alone. */
  anyOf: v.nullable(v.string()),
  mentions: v.array(MentionSchema),
});
export type AskedSkill = v.InferOutput<typeof AskedSkillSchema>;

/** "Python, Go or Rust": one requirement that any of its skills, by id, meets. */
export const SkillChoiceSchema = v.object({
  id: v.string(),
  need: NeedSchema,
  skills: v.array(v.string()),
});
export type SkillChoice = v.InferOutput<typeof SkillChoiceSchema>;

/** Something that reads like a skill and is not in the pack, in the posting's own words. */
export const UnknownSkillSchema = v.object({
  name: v.string(),
  need: NeedSchema,
  mentions: v.array(MentionSchema),
});
export type UnknownSkill = v.InferOutput<typeof UnknownSkillSchema>;

/** A passage that speaks for an answer; weight 0..1 is its share. */
export const EvidenceSchema = v.object({
  for: v.picklist(['domain', 'track', 'role', 'level', 'years', 'salary', 'title', 'warning']),
  ...MentionSchema.entries,
  weight: v.number(),
});
export type Evidence = v.InferOutput<typeof EvidenceSchema>;

/** A contradiction or gap in the posting, said in one sentence, with the passages that show it. */
export const WarningSchema = v.object({
  code: v.string(),
  text: v.string(),
  evidence: v.array(EvidenceSchema),
});
export type Warning = v.InferOutput<typeof WarningSchema>;

/** The role closest to a neighboring posting, with its track. */
export const NearestRoleSchema = v.object({ ...RoleAnswerSchema.entries, track: TrackIdSchema });
export type NearestRole = v.InferOutput<typeof NearestRoleSchema>;

/** A posting inside a record: as read, plus the sections that the analysis found. */
export const ReviewedPostingSchema = v.object({
  ...v.omit(PostingSchema, ['structuredPay']).entries,
  sections: v.array(SectionSchema),
});
export type ReviewedPosting = v.InferOutput<typeof ReviewedPostingSchema>;

const storedEntries = {
  schema: v.literal(REVIEW_SCHEMA_ID),
  packVersion: v.string(),
  matcherVersion: v.string(),
  id: v.string(),
  verdict: VerdictSchema,
  /** With a list, the postings that it names. */
  listed: v.array(ListedPostingSchema),
  reason: v.nullable(ReasonSchema),
  /** With the reason "form", the address of its posting. */
  formOf: v.nullable(v.string()),
  posting: v.nullable(ReviewedPostingSchema),
  domain: v.nullable(DomainSchema),
  track: v.nullable(TrackIdSchema),
  role: v.nullable(RoleAnswerSchema),
  alternatives: v.array(RoleAnswerSchema),
  level: v.nullable(LevelSchema),
  levelConfidence: v.number(),
  /** Beside the field, the closest role where it is credible. */
  nearest: v.nullable(NearestRoleSchema),
  years: v.nullable(YearsAskedSchema),
  salary: v.nullable(SalarySchema),
  salaries: v.array(StatedSalarySchema),
  band: v.nullable(BandSchema),
  pay: PayVerdictSchema,
  skills: v.array(AskedSkillSchema),
  anyOf: v.array(SkillChoiceSchema),
  unknownSkills: v.array(UnknownSkillSchema),
  evidence: v.array(EvidenceSchema),
  warnings: v.array(WarningSchema),
  observedPay: v.nullable(ObservedPaySchema),
  gates: v.array(GateSchema),
  doubts: v.array(DoubtSchema),
};

/** What a review answers about its posting, from which the answer to a person is made. */
export const ReviewAnswersSchema = v.object({
  ...v.pick(v.object(storedEntries), [
    'domain',
    'track',
    'role',
    'level',
    'levelConfidence',
    'nearest',
    'years',
    'salary',
    'band',
    'pay',
    'anyOf',
    'gates',
  ]).entries,
  skills: v.array(v.omit(AskedSkillSchema, ['kind', 'mentions'])),
});
export type ReviewAnswers = v.InferOutput<typeof ReviewAnswersSchema>;

/** The part of a review that depends on the posting alone: what a saved posting keeps. */
export const StoredReviewSchema = v.object(storedEntries);
export type StoredReview = v.InferOutput<typeof StoredReviewSchema>;

const personalEntries = {
  /** Null without a posting. */
  fit: v.nullable(FitSchema),
  plan: v.nullable(PlanSchema),
};

/** What is said to a person beside what the posting says; made anew for each profile, never stored with a posting. */
export interface Personal {
  readonly fit: Fit | null;
  readonly plan: Plan | null;
}

/** The whole review record, version 2: what `personalize()` returns and the command line prints. */
export const ReviewRecordSchema = v.object({ ...storedEntries, ...personalEntries });
export type ReviewRecord = v.InferOutput<typeof ReviewRecordSchema>;
