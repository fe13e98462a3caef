import * as v from 'valibot';
import { FitSchema } from './fit.ts';
import { PostingSchema, ReasonSchema, VerdictSchema } from './posting.ts';
import {
  CurrencySchema,
  DomainSchema,
  IsoDateSchema,
  LevelSchema,
  MentionSchema,
  NeedSchema,
  PayPeriodSchema,
  PayRangeSchema,
  SpanSchema,
  TrackIdSchema,
} from './terms.ts';

/** Names the shape and its version in every record. */
export const REVIEW_SCHEMA_ID = 'milepost.review/1';

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
export type Section = v.InferOutput<typeof SectionSchema>;

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
});
export type YearsAsked = v.InferOutput<typeof YearsAskedSchema>;

/** Pay as stated; a range from structured data alone has start and end null. */
export const SalarySchema = v.object({
  ...PayRangeSchema.entries,
  start: v.nullable(v.number()),
  end: v.nullable(v.number()),
});
export type Salary = v.InferOutput<typeof SalarySchema>;

/** One of the ranges that a posting states. */
export const StatedSalarySchema = v.object({
  ...SalarySchema.entries,
  /** Place or grade that the range is for; null when the text names none. */
  where: v.nullable(v.string()),
  kind: v.picklist(['base', 'total', 'on-target']),
});
export type StatedSalary = v.InferOutput<typeof StatedSalarySchema>;

/** The pay band of a role and level; `max` null means that no upper figure is known. */
export const BandSchema = v.object({
  min: v.number(),
  max: v.nullable(v.number()),
  /** The upper figure is followed by "+": pay beyond it is still inside the band. */
  openEnded: v.optional(v.literal(true)),
  currency: CurrencySchema,
  period: PayPeriodSchema,
  region: v.string(),
  source: v.string(),
});
export type Band = v.InferOutput<typeof BandSchema>;

/** How the posting's pay stands to the band: overlapping it is within; unknown without pay, band or rate. */
export const PayVerdictSchema = v.object({
  verdict: v.picklist(['below', 'within', 'above', 'unknown']),
  /** The posting's pay in the band's currency and period; null when nothing had to be converted. */
  converted: v.nullable(
    v.object({
      min: v.nullable(v.number()),
      max: v.nullable(v.number()),
      /** Units of the band's currency for one unit of the posting's. */
      rate: v.number(),
      rateDate: IsoDateSchema,
      /** Paid hours a year taken for an hourly, daily, weekly or monthly rate; null for a yearly one. */
      hoursPerYear: v.nullable(v.number()),
    }),
  ),
});
export type PayVerdict = v.InferOutput<typeof PayVerdictSchema>;

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

/** A phase of the plan: roadmap and phase id, weeks at 10 hours, and the missing skills that it teaches. */
export const PlannedPhaseSchema = v.object({
  roadmap: v.string(),
  phase: v.string(),
  weeks: v.number(),
  covers: v.array(v.string()),
});
export type PlannedPhase = v.InferOutput<typeof PlannedPhaseSchema>;

/** What a person has, misses, and the phases that close the gap; all lists hold skill ids. */
export const PlanSchema = v.object({
  have: v.array(v.string()),
  missing: v.array(v.string()),
  related: v.array(v.object({ missing: v.string(), have: v.string(), credit: v.number() })),
  phases: v.array(PlannedPhaseSchema),
  weeks: v.number(),
  uncovered: v.array(v.string()),
});
export type Plan = v.InferOutput<typeof PlanSchema>;

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
  reason: v.nullable(ReasonSchema),
  posting: v.nullable(ReviewedPostingSchema),
  domain: v.nullable(DomainSchema),
  track: v.nullable(TrackIdSchema),
  role: v.nullable(RoleAnswerSchema),
  alternatives: v.array(RoleAnswerSchema),
  level: v.nullable(LevelSchema),
  levelConfidence: v.number(),
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
};

/** The part of a review that depends on the posting alone: what a saved posting keeps. */
export const StoredReviewSchema = v.object(storedEntries);
export type StoredReview = v.InferOutput<typeof StoredReviewSchema>;

/** The whole review record, version 1: what `review()` returns and the command line prints. */
export const ReviewRecordSchema = v.object({
  ...storedEntries,
  fit: v.nullable(FitSchema),
  plan: v.nullable(PlanSchema),
});
export type ReviewRecord = v.InferOutput<typeof ReviewRecordSchema>;

/** What is stored of a record: all but fit and plan, which are made anew for each profile. */
export function storedPart({ fit: _fit, plan: _plan, ...review }: ReviewRecord): StoredReview {
  return review;
}
