import * as v from 'valibot';
import type { Rung } from './career-guide.ts';
import type { ExperienceWords } from './experience-rules.ts';
import type { FitRules } from './fit-rules.ts';
import type { GateWords } from './gate-rules.ts';
import type { Law } from './law.ts';
import type { LivenessWords } from './liveness-rules.ts';
import type { MatchRules } from './match-rules.ts';
import type { ObservedPayData } from './observed-pay.ts';
import type { PayWords } from './pay-rules.ts';
import type { PhraseWords } from './phrase-words.ts';
import type { Places } from './places.ts';
import type { PostingLints } from './posting-lints.ts';
import { SkillLevelSchema } from './profile.ts';
import type { ReadingRules } from './reading-rules.ts';
import {
  CheckedSchema,
  IdsSchema,
  PageSchema,
  RecordSourceSchema,
  TextSchema,
  TextsSchema,
  UsdRangeSchema,
  YearsRangeSchema,
} from './record-parts.ts';
import type { Roadmap, ShortUnit } from './roadmap.ts';
import type { Contexts, Skill } from './skill.ts';
import { CurrencySchema, IsoDateSchema, LevelSchema, TrackIdSchema } from './terms.ts';

// The pack's larger parts have files of their own; rooms import them all from here.
export * from './career-guide.ts';
export { type InterviewQuestion, InterviewQuestionSchema } from './interview-question.ts';
export type { Checked, UsdRange } from './record-parts.ts';
export * from './roadmap.ts';

/** One of the three career tracks: what its work is about, and whose background suits it. */
export const TrackSchema = v.object({
  id: TrackIdSchema,
  name: TextSchema,
  focus: TextsSchema,
  bestFor: TextSchema,
  source: RecordSourceSchema,
});
export type Track = v.InferOutput<typeof TrackSchema>;

/** The four career stages that all tracks share. */
const StageIdSchema = v.picklist(['entry', 'mid', 'advanced', 'executive']);

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
  source: RecordSourceSchema,
});
export type Stage = v.InferOutput<typeof StageSchema>;

/** What holds for the way up on every track. */
export const PathwaysSchema = v.object({
  /** What the years of the stages depend on. */
  pace: TextSchema,
  source: RecordSourceSchema,
});
export type Pathways = v.InferOutput<typeof PathwaysSchema>;

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
  /** The same as skill ids of the lexicon: our reading, everything else is the table's. */
  skills: IdsSchema,
  curated: v.literal(true),
  source: RecordSourceSchema,
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
  /** Guides whose ladders name the role too, maybe at another level. */
  otherLadders: v.exactOptional(v.pipe(IdsSchema, v.minLength(1))),
  /** One sentence on the work. */
  summary: TextSchema,
  /** Skill ids; no id stands in both lists. */
  required: IdsSchema,
  preferred: IdsSchema,
  /** Of its skills those that its guides name themselves; the others are judgment. Only where a guide's ladder holds the role. */
  fromGuide: v.exactOptional(IdsSchema),
  /** True where skills were left to judgment: where no guide describes the role, or not all of it. */
  curated: v.boolean(),
  source: RecordSourceSchema,
});
export type Role = v.InferOutput<typeof RoleSchema>;

/** A way into the field from a background: the role that people with it begin with. */
export const EntryPointSchema = v.object({
  id: TextSchema,
  background: TextSchema,
  kind: v.picklist(['technical', 'non-technical']),
  role: TextSchema,
  source: RecordSourceSchema,
});
export type EntryPoint = v.InferOutput<typeof EntryPointSchema>;

/** What people of a background typically have, each skill with the level that most of them reach; the id is that of the entry point. */
export const BackgroundSkillsSchema = v.object({
  id: TextSchema,
  skills: v.pipe(v.array(v.object({ id: TextSchema, level: SkillLevelSchema })), v.minLength(20)),
  curated: v.literal(true),
  source: RecordSourceSchema,
});
export type BackgroundSkills = v.InferOutput<typeof BackgroundSkillsSchema>;

/** Whether one can still earn a certificate; the day and what follows where they are known. */
const CertificateStatusSchema = v.variant('is', [
  v.object({ is: v.literal('current') }),
  v.object({
    is: v.literal('retired'),
    since: v.nullable(IsoDateSchema),
    /** Ids of the certificates that follow; empty where none does. */
    replacedBy: IdsSchema,
  }),
]);

/**
 * One certificate; its id is that of the skill which it is in the lexicon. Who holds it also meets what asks for one of
 * its families: skills such as "GIAC" that stand for several certificates and have no record.
 */
export const CertificateSchema = v.object({
  id: TextSchema,
  /** In full. */
  name: TextSchema,
  /** Who issues it. */
  body: TextSchema,
  /** Of the examination; null where it has none. */
  code: v.nullable(TextSchema),
  status: CertificateStatusSchema,
  families: IdsSchema,
  tracks: v.pipe(v.array(TrackIdSchema), v.minLength(1)),
  /** Level at which people usually take it. */
  level: LevelSchema,
  /** What must be there before; null when nothing is required. */
  prerequisite: v.nullable(TextSchema),
  /** Ids of the skills that it proves to those who hold it. */
  proves: v.pipe(IdsSchema, v.minLength(1)),
  /** The issuing body's own page; null where none was seen. */
  page: v.nullable(PageSchema),
  checked: CheckedSchema,
});
export type Certificate = v.InferOutput<typeof CertificateSchema>;

/** Units of US dollars for one unit of a currency on a day, for showing pay beside a US band. */
export const ExchangeRatesSchema = v.object({
  date: IsoDateSchema,
  source: RecordSourceSchema,
  usdPerUnit: v.record(CurrencySchema, v.number()),
  /** Paid hours a year by which hourly and other rates are made yearly. */
  hoursPerYear: v.number(),
  daysPerYear: v.number(),
});
export type ExchangeRates = v.InferOutput<typeof ExchangeRatesSchema>;

/** What the matcher needs to answer: small enough for the popup's first load. Every file has its own schema. */
export interface MatchingPack {
  readonly version: string;
  readonly skills: Skill[];
  readonly contexts: Contexts;
  /** How headings, cues and lists around skills are read. */
  readonly reading: ReadingRules;
  readonly tracks: Track[];
  readonly stages: Stage[];
  readonly roles: Role[];
  /** The ladders of the guides, by guide id. */
  readonly ladders: Record<string, Rung[]>;
  readonly rates: ExchangeRates;
  readonly observedPay: ObservedPayData;
  readonly match: MatchRules;
  readonly payWords: PayWords;
  readonly experienceWords: ExperienceWords;
  readonly gateWords: GateWords;
  readonly livenessWords: LivenessWords;
  readonly fitRules: FitRules;
  readonly places: Places;
  /** What a posting is held against beside its own words. */
  readonly lints: PostingLints;
}

/** What a review needs to answer and to plan. Roadmaps, certificates and units come in lazily loaded chunks. */
export interface CareerPack extends MatchingPack {
  readonly roadmaps: Roadmap[];
  readonly certificates: Certificate[];
  readonly units: ShortUnit[];
  /** How the laws and standards of the lexicon stand; absent where nothing is shown, in the worker. */
  readonly laws?: Law[];
  /** The words by which unknown skills are told; loaded when they are looked for, after the answer. */
  readonly loadPhraseWords: () => Promise<PhraseWords>;
}
