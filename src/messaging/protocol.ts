import type { SiteAdapter } from '../extract/adapters/site-adapter.ts';
import type { PageClues } from '../extract/page-clues.ts';
import type { BackupProblem, ConflictChoice, RestoreState } from '../model/backup.ts';
import type { HueName, PaintKind } from '../model/page-options.ts';
import type { Profile } from '../model/profile.ts';
import type { ProfileChange, ProfileSaveCode } from '../model/profile-change.ts';
import type { Result } from '../model/result.ts';
import type { StoredReview } from '../model/review-record.ts';
import type { BulkChange, Corrections, Notes, SavedPosting, StorageCode } from '../model/saved-posting.ts';
import type { Span } from '../model/terms.ts';

/** A passage to paint, offsets into `posting.text`. */
export interface PaintedSpan extends Span {
  readonly kind: PaintKind;
}

/** The color of each kind, by its name; every kind has one. */
export type PaintHues = Readonly<Record<PaintKind, HueName>>;

/** All that is to be painted. */
export interface PaintJob {
  /** `textKey` of the posting's text that the spans are offsets into. */
  readonly key: number;
  /** In the order of the text. */
  readonly spans: readonly PaintedSpan[];
  /** Null to paint nothing and only tell when the page shows another posting. */
  readonly hues: PaintHues | null;
  /** True to paint only in place of what is painted: another view may have taken that away meanwhile. */
  readonly repaint: boolean;
}

/** A passage of a posting. */
export interface KeyedPassage extends Span {
  /** `textKey` of the posting's text. */
  readonly key: number;
}

/** Where stepping through the painted passages stands, from 1. */
export interface Step {
  readonly at: number;
  readonly of: number;
}

/** What the injected reader is asked for. */
export interface ReadJob {
  /** What is known of single sites. */
  readonly sites: readonly SiteAdapter[];
  /** True to have the article reader beside it help, if that was injected. */
  readonly usesArticle: boolean;
  /** True to wait until the page has changed, for at most a moment. */
  readonly afterChange: boolean;
}

/** What the injected reader answers. */
export interface PageDraftReply {
  /** What `finishReading` decides on; null while the site shows another job than its address means. */
  readonly clues: PageClues | null;
  /** True when the page has structured data that only the article reader's parser can read, and that was not injected. */
  readonly needsParser: boolean;
}

/**
 * Why the page's text could not be painted or scrolled to:
 * the page has not been read, or shows another text by now; the text came from structured data alone, so that no place on the page belongs to it;
 * the browser has no `CSS.highlights`; the passage is no longer on the page; nothing is painted that could be stepped to; nothing is painted that could be painted anew.
 */
export type HighlightCode =
  | 'not-read'
  | 'no-text-map'
  | 'not-supported'
  | 'not-on-page'
  | 'no-mention'
  | 'not-painted';

/** Why a message brought no answer: nobody listened, or what came back had the wrong shape. */
export type MessageCode = 'no-answer' | 'bad-message';

/** The same of a page: a script was injected, and yet nobody answers. */
export type PageCode = MessageCode | 'page-silent';

/** Calls from an extension page or the worker to the reader that was injected into a tab. */
export interface ReaderProtocol {
  /** Reads the page, as soon as its document is parsed or three seconds have passed. */
  readPosting(data: ReadJob): Promise<Result<PageDraftReply, MessageCode>>;
}

/** Calls to the highlighter that was injected beside the reader. */
export interface HighlighterProtocol {
  /**
   * Paints these passages and takes away what was painted before; answers how many could be placed. They are kept in
   * place while the page draws itself anew.
   */
  paintHighlights(data: PaintJob): Result<{ painted: number }, HighlightCode | MessageCode>;
  /** Takes every highlight away, with its names and style sheets. */
  clearHighlights(): Result<null, MessageCode>;
  /** Scrolls the page to one passage, as far as it is on the page, and flashes it. */
  scrollToMention(data: KeyedPassage): Result<null, HighlightCode | MessageCode>;
  /** Scrolls to the next painted passage; after the last comes the first again. */
  stepToNext(): Result<Step, HighlightCode | MessageCode>;
  /** Whether anything is painted. */
  isPainted(): Result<boolean, MessageCode>;
}

/** The call to the script that is injected when a person copies a report. */
export interface SkeletonProtocol {
  /** How the page is built, without a word, an address or a value of its own: see `skeletonOf`. */
  writeSkeleton(): Promise<Result<string, MessageCode>>;
}

/** Everything that can be asked of a tab. */
export interface TabProtocol extends ReaderProtocol, HighlighterProtocol, SkeletonProtocol {}

/** The name of the port over which a page tells which mention is under the pointer. */
export const POINTER_PORT = 'pointer';

/** What the worker answers. */
type Stored<Value> = Result<Value, StorageCode | MessageCode>;
/** Which postings were changed, their copies included, and which were left as they are. */
type Changed = Stored<BulkChange>;

/** What is left once everything was erased. */
export interface ErasedEverything {
  /** Patterns of the sites that the browser did not take back, as under a policy. */
  readonly keptSites: readonly string[];
}
type Restoring<Value> = Result<Value, StorageCode | BackupProblem | MessageCode>;

/**
 * Calls from an extension page to the background worker, the only writer of saved postings and of the profile.
 * Pages read both directly.
 */
export interface WorkerProtocol {
  /** Changes the profile; what the change leaves out stays. Answers with the profile as it is then. */
  updateProfile(data: { change: ProfileChange }): Result<Profile, ProfileSaveCode | MessageCode>;
  /** Erases everything that is stored, postings, profile and settings, for good, and gives every granted site back. */
  eraseEverything(): Stored<ErasedEverything>;
  /** Saves a review; a posting that is saved already gets the new review, keeps its notes and notes what changed. */
  savePosting(data: { review: StoredReview }): Stored<SavedPosting>;
  /** Puts newer reviews of the same texts in place. */
  renewPostings(data: { reviews: StoredReview[] }): Changed;
  /** Changes status, tags, notes or reminders of postings; what is absent stays. */
  annotatePostings(data: { changes: { id: string; changes: Partial<Notes> }[] }): Changed;
  /** Takes postings out of the list; they can be restored for thirty days, or for twenty seconds when it is for good. */
  deletePostings(data: { ids: string[]; forGood: boolean }): Changed;
  /** Brings deleted postings back as they were. */
  restorePostings(data: { ids: string[] }): Changed;
  /** Erases postings for good. */
  erasePostings(data: { ids: string[] }): Changed;
  /** Erases all that was ever saved, for good. */
  eraseAllPostings(): Stored<null>;
  /** Makes postings copies of another, by a person's word. */
  mergePostings(data: { into: string; ids: string[] }): Changed;
  /** Makes copies stand for themselves again. */
  unmergePostings(data: { ids: string[] }): Changed;
  /** Remembers that postings which look alike are not the same, or forgets it. */
  keepPostingsApart(data: { ids: string[]; apart: boolean }): Changed;
  /** Begins to put what was staged of a backup in place, all of it or nothing. */
  startRestore(data: { restore: string; choice: ConflictChoice }): Restoring<null>;
  /** How far that is. Asking for it keeps the worker alive meanwhile. */
  restoreState(data: { restore: string }): Restoring<RestoreState>;
  /** Undoes a restore that is not over yet. */
  cancelRestore(data: { restore: string }): Restoring<null>;
  /** Remembers whether the page of a saved posting has another text by now. */
  notePage(data: { id: string; differs: boolean }): Changed;
  /** Remembers what a person set right in a posting, saved or not. */
  correctPosting(data: { id: string; corrections: Corrections }): Stored<Corrections>;
}

/** The data that a call of a protocol carries; undefined for a call without any. */
export type Data<Call> = Call extends () => unknown
  ? undefined
  : Call extends (data: infer D) => unknown
    ? D
    : never;

/** A call of the tab protocol on its way, as the runtime carries it. */
export interface TabCall<Name extends keyof TabProtocol> {
  readonly name: Name;
  readonly data: Data<TabProtocol[Name]>;
}

/** What is known of a message's sender; all of it is stated by the browser. */
export interface Sender {
  /** Id of the extension that sent it. */
  readonly id?: string;
  /** Address of the page or frame that sent it. */
  readonly url?: string;
}
