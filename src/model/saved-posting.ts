import * as v from 'valibot';
import { WorkModeSchema } from './posting.ts';
import type { Profile } from './profile.ts';
import {
  type Personal,
  type ReviewAnswers,
  ReviewAnswersSchema,
  StoredReviewSchema,
} from './review-record.ts';
import { IsoDateSchema, LevelSchema, NeedSchema, PayRangeSchema } from './terms.ts';

/** Where a person can stand with a posting, in the order in which it usually goes. */
export const SAVED_STATUSES = ['saved', 'applied', 'interview', 'offer', 'rejected', 'archived'] as const;

/** One of `SAVED_STATUSES`. */
export const SavedStatusSchema = v.picklist(SAVED_STATUSES);
export type SavedStatus = v.InferOutput<typeof SavedStatusSchema>;

/**
 * A moment as `Date.prototype.toISOString` writes it, UTC. Any text passes: a clock that was wrong for a day must not
 * make a posting unreadable. Where saved postings are read and written, the storage puts right what names no moment
 * between 1970 and now.
 */
const MomentSchema = v.string();

/** What a person adds to a saved posting, free of what the page says. */
export const NotesSchema = v.object({
  status: SavedStatusSchema,
  /** Status → the day on which it was reached. "saved" has none: `savedAt` says it. */
  statusDates: v.record(v.string(), IsoDateSchema),
  tags: v.array(v.string()),
  notes: v.string(),
  /** The day to be reminded on; null without a reminder. */
  remindOn: v.nullable(IsoDateSchema),
});
export type Notes = v.InferOutput<typeof NotesSchema>;

/** What is to be changed in the notes of one posting; absent fields stay. */
export interface NoteChange {
  readonly id: string;
  readonly changes: Partial<Notes>;
}

/** What was different when a posting was saved again. Lines of its text are cut, and only the first ones kept. */
export const ChangeSchema = v.variant('what', [
  v.object({
    what: v.literal('title'),
    at: MomentSchema,
    before: v.nullable(v.string()),
    after: v.nullable(v.string()),
  }),
  v.object({
    what: v.literal('pay'),
    at: MomentSchema,
    before: v.nullable(PayRangeSchema),
    after: v.nullable(PayRangeSchema),
  }),
  v.object({
    what: v.literal('text'),
    at: MomentSchema,
    added: v.array(v.string()),
    removed: v.array(v.string()),
  }),
  v.object({ what: v.literal('expired'), at: MomentSchema }),
  v.object({ what: v.literal('reopened'), at: MomentSchema }),
]);
export type Change = v.InferOutput<typeof ChangeSchema>;

const standingEntries = {
  savedAt: MomentSchema,
  /** Last change of the review or of what the person noted. */
  updatedAt: MomentSchema,
  /** When the page was first found to say that the posting is closed; null while it is open. */
  expiredAt: v.nullable(MomentSchema),
  /** When it was deleted; null while it stands in the list. */
  deletedAt: v.nullable(MomentSchema),
  /** When a deleted posting will be gone for good; null while it stands in the list. */
  eraseAt: v.nullable(MomentSchema),
  /** Id of the saved posting that this one is a copy of, by a person's word; null when it stands for itself. */
  mergedInto: v.nullable(v.string()),
  /** Ids of saved postings that look alike and are not the same, by a person's word. */
  keptApart: v.array(v.string()),
  /** True when its page was last read with another text than the one that is stored; absent as long as it never was. */
  pageDiffers: v.exactOptional(v.boolean()),
};

/** The full record of a saved posting: one review with what the person noted beside it. */
export const SavedPostingSchema = v.object({
  /** Same as `review.id`: a posting that is saved again finds its record. */
  id: v.string(),
  review: StoredReviewSchema,
  ...NotesSchema.entries,
  /** What changed when it was saved again, oldest first. */
  history: v.array(ChangeSchema),
  ...standingEntries,
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

/**
 * A review, or the list row of a saved one, as a person with this profile and these corrections should see it: corrected,
 * with fit and plan. Every surface takes its numbers from here. `fit` is null without a posting, `plan` where there is
 * nothing to plan.
 */
export type Personalize = <Review extends ReviewAnswers>(
  review: Review,
  profile: Profile,
  corrections?: Corrections,
) => Review & Personal;

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
  validThrough: v.nullable(IsoDateSchema),
  ...ReviewAnswersSchema.entries,
  /** Codes of its warnings, each once. */
  warningCodes: v.array(v.string()),
  /** What the person set right in these answers; "personalize" puts it in their place. */
  corrections: CorrectionsSchema,
  ...v.omit(NotesSchema, ['notes']).entries,
  /** True when the person wrote a note. */
  hasNotes: v.boolean(),
  /** How many changes its history holds. */
  changes: v.number(),
  ...standingEntries,
});
export type SavedSummary = v.InferOutput<typeof SavedSummarySchema>;

/** A saved posting beside a newer reading of its page. */
export interface KnownPosting {
  readonly saved: SavedPosting;
  /** True when the reading has another text, which saving it would put in place. */
  readonly textDiffers: boolean;
}

/** The words of a saved posting that a search looks through: folded, each once, a space before and after each. */
export const SearchRowSchema = v.object({
  id: v.string(),
  /** Of what the page says: title, company, places, skills and text. */
  words: v.string(),
  /** Of what the person added: tags and notes. */
  noted: v.string(),
});
export type SearchRow = v.InferOutput<typeof SearchRowSchema>;

/** The rows of the comparison list. */
export interface SummaryList {
  /** Those that are not deleted, last saved first; copies that were merged into another are among them. */
  readonly summaries: readonly SavedSummary[];
  /** Those that are deleted and can still be restored, last deleted first. */
  readonly deleted: readonly SavedSummary[];
  /** How many saved postings could not be read; they stay stored as they are. */
  readonly unreadable: number;
  /** The newest moment that is stored; a clock that stands before it was set back. Null for an empty list. */
  readonly newest: string | null;
}

/** A posting that a change of many left as it was. */
export interface LeftAlone {
  readonly id: string;
  /** It is not saved, its record cannot be read, it was to become a copy of itself, or to hold more than a backup can. */
  readonly code: 'not-found' | 'unreadable' | 'own-copy' | 'too-large';
}

/** What came of a change of many postings: it is made where it can be. */
export interface BulkChange {
  /** Ids of the postings that were changed, copies included. */
  readonly changed: readonly string[];
  readonly left: readonly LeftAlone[];
}

/** Why saved postings could not be read or written. Whatever was stored stays as it is. */
export type StorageCode =
  | 'storage-full'
  | 'storage-blocked'
  | 'newer-database'
  | 'storage-failed'
  | 'not-found'
  | 'unreadable'
  | 'too-large';
