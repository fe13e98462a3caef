import * as v from 'valibot';
import { WorkModeSchema } from './posting.ts';
import {
  BandSchema,
  PayVerdictSchema,
  RoleAnswerSchema,
  SalarySchema,
  SkillChoiceSchema,
  StoredReviewSchema,
} from './review-record.ts';
import { DomainSchema, IsoDateSchema, LevelSchema, NeedSchema, TrackIdSchema } from './terms.ts';

/** Where a person stands with a posting, in the order in which it usually goes. */
const SavedStatusSchema = v.picklist(['saved', 'applied', 'interview', 'offer', 'rejected', 'archived']);

/** A moment as `Date.prototype.toISOString` writes it, UTC. */
const MomentSchema = v.pipe(v.string(), v.isoTimestamp());

/** What a person adds to a saved posting, free of what the page says. */
export const NotesSchema = v.object({
  status: SavedStatusSchema,
  tags: v.array(v.string()),
  notes: v.string(),
});
export type Notes = v.InferOutput<typeof NotesSchema>;

const datesEntries = {
  savedAt: MomentSchema,
  /** Last change of the review, the status, the tags or the notes. */
  updatedAt: MomentSchema,
  /** When it was deleted; null while it stands in the list. A deleted posting can be restored for a time. */
  deletedAt: v.nullable(MomentSchema),
};

/** The full record of a saved posting: one review with what the person noted beside it. */
export const SavedPostingSchema = v.object({
  /** Same as `review.id`: a posting that is saved again finds its record. */
  id: v.string(),
  review: StoredReviewSchema,
  ...NotesSchema.entries,
  ...datesEntries,
});
export type SavedPosting = v.InferOutput<typeof SavedPostingSchema>;

/** What a person set right in a review. It wins when the review is shown; null or absent keeps the answer. */
export const CorrectionsSchema = v.object({
  /** Role id of the closed list. */
  role: v.nullable(v.string()),
  level: v.nullable(LevelSchema),
  /** Skill id → its right need, or "struck" for a skill that the posting does not ask for. */
  skills: v.record(v.string(), v.union([NeedSchema, v.literal('struck')])),
});
export type Corrections = v.InferOutput<typeof CorrectionsSchema>;

/** The corrections of a posting that nobody corrected. */
export const NO_CORRECTIONS: Corrections = { role: null, level: null, skills: {} };

/** The row of a list of saved postings: enough to sort, filter and count what is missing, without the text. */
export const SavedSummarySchema = v.object({
  id: v.string(),
  title: v.string(),
  company: v.nullable(v.string()),
  locations: v.array(v.string()),
  workMode: v.nullable(WorkModeSchema),
  url: v.nullable(v.string()),
  site: v.string(),
  datePosted: v.nullable(IsoDateSchema),
  domain: v.nullable(DomainSchema),
  track: v.nullable(TrackIdSchema),
  role: v.nullable(RoleAnswerSchema),
  level: v.nullable(LevelSchema),
  salary: v.nullable(SalarySchema),
  band: v.nullable(BandSchema),
  pay: PayVerdictSchema,
  skills: v.array(v.object({ id: v.string(), name: v.string(), need: NeedSchema })),
  anyOf: v.array(SkillChoiceSchema),
  ...v.omit(NotesSchema, ['notes']).entries,
  ...datesEntries,
});
export type SavedSummary = v.InferOutput<typeof SavedSummarySchema>;

/** The rows of the comparison list. */
export interface SummaryList {
  /** Those that are not deleted, last saved first. */
  readonly summaries: readonly SavedSummary[];
  /** How many saved postings could not be read; they stay stored as they are. */
  readonly unreadable: number;
}

/** Why saved postings could not be read or written. Whatever was stored stays as it is. */
export type StorageCode =
  | 'storage-full'
  | 'storage-blocked'
  | 'newer-database'
  | 'storage-failed'
  | 'not-found'
  | 'unreadable';
