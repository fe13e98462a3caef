import type { CopyCandidate, CopyPair, copiesOf, sameJobs } from '../match/copies.ts';
import type {
  BackgroundSkills,
  CareerPack,
  EntryPoint,
  Guide,
  InterviewQuestion,
  Role,
} from '../model/career-pack.ts';
import type { PaintKind } from '../model/page-options.ts';
import type { PageReading } from '../model/posting.ts';
import type { Profile } from '../model/profile.ts';
import type { ProfileChange } from '../model/profile-change.ts';
import type { Failure, Result } from '../model/result.ts';
import type { ReviewRecord, StoredReview, UnknownSkill } from '../model/review-record.ts';
import type {
  BulkChange,
  Corrections,
  KnownPosting,
  NoteChange,
  Personalize,
  SavedPosting,
  SavedSummary,
  SearchRow,
  SummaryList,
} from '../model/saved-posting.ts';
import type { Span } from '../model/terms.ts';
import type { PlanReasons } from '../plan/explain.ts';
import type { PackIndex } from '../plan/pack-index.ts';
import type { FilesServices } from './files/files-state.ts';

/** The part of the career pack that the surfaces show. */
export type SurfacePack = Pick<
  CareerPack,
  | 'skills'
  | 'roles'
  | 'roadmaps'
  | 'certificates'
  | 'laws'
  | 'units'
  | 'ladders'
  | 'stages'
  | 'rates'
  | 'places'
  | 'fitRules'
>;

/** The part of `createReviewer()` that a surface needs, with the pack that it answers from. */
export interface Reviewer {
  readonly pack: SurfacePack;
  /** `today`, an ISO date, is what the posting's dates are judged by. */
  review(reading: PageReading, options?: { today?: string }): StoredReview;
  readonly personalize: Personalize;
  /** Lookups over the pack, made at the first call. */
  index(): PackIndex;
  /** What stands behind the plan of a record; null where it has none. */
  explain(record: ReviewRecord, profile: Profile): PlanReasons | null;
  /** The role of the pack that fits a person best; null in a pack without roles. */
  nearestRole(profile: Profile): Role | null;
  /** All unknown skills of the record, too slow for a first answer; a failure leaves those that it lists already. */
  findUnknownSkills(record: StoredReview): Promise<Result<UnknownSkill[]>>;
  /** Names the pack and the code that answer here. */
  readonly engineVersion: string;
  /** A stored review made anew by them, `today` as for a first one; null when there is nothing to make anew. */
  renew(review: StoredReview, options: { today: string }): Promise<Result<StoredReview | null>>;
}

/** Texts that only explain an answer, so they may arrive after it. */
export interface PackTexts {
  readonly guides: readonly Guide[];
  readonly questions: readonly InterviewQuestion[];
  readonly entryPoints: readonly EntryPoint[];
}

/** Texts behind a first answer: its plans had titles and no more. */
export interface AnswerTexts extends PackTexts {
  readonly plans: Pick<SurfacePack, 'roadmaps' | 'certificates' | 'units' | 'laws'>;
}

/** A span of `posting.text` with the way in which the page paints it. */
export interface Mark extends Span {
  readonly kind: PaintKind;
}

/** The site of the page in a tab. */
export interface Site {
  /** Match pattern of all its pages. */
  readonly pattern: string;
  readonly name: string;
  /** Whether it is read by itself. */
  readonly granted: boolean;
}

/** What both surfaces need from outside. A failure is a value; nothing here rejects. */
interface SharedServices {
  loadReviewer(): Promise<Result<Reviewer>>;
  /** The profile; `problem` says that what was stored could not be read and is kept aside. */
  loadProfile(): Promise<{ profile: Profile; problem: Failure | null }>;
  /** What was corrected by hand for this posting, or `NO_CORRECTIONS`. */
  loadCorrections(id: string): Promise<Corrections>;
}

/** Tells which saved postings are the shown one under another address. */
export interface CopyFinder {
  readonly sameJobs: typeof sameJobs;
  readonly copiesOf: typeof copiesOf;
  /** The words of what a page says, as those of saved postings are listed. */
  pageWords(review: StoredReview): string;
}

/** Everything outside the popup that the popup needs. */
export interface PopupServices extends SharedServices {
  /** Reads the page of the tab that the popup was opened on. */
  readPage(): Promise<Result<PageReading>>;
  /** What explains an answer. The reviewer's own plans have titles and no other texts. */
  loadTexts(): Promise<Result<AnswerTexts>>;
  /** What people of a background usually know, with the level that most reach; empty for one that is not known. */
  loadUsualSkills(background: string): Promise<Result<BackgroundSkills['skills']>>;
  /** Changes the stored profile; other pages may have changed it meanwhile. */
  updateProfile(change: ProfileChange): Promise<Result<unknown>>;
  saveCorrections(id: string, corrections: Corrections): Promise<Result<unknown>>;
  /**
   * Paints what a review found in place of what is painted; a failure says why the page shows nothing. With `repaint`
   * only where something is painted, else it fails with "not-painted".
   */
  paint(record: ReviewRecord, profile: Profile, repaint: boolean): Promise<Result<unknown>>;
  clearPaint(): Promise<unknown>;
  /** Whether the page is painted already, by a command or an earlier popup for example. */
  isPainted(): Promise<boolean>;
  /** The site of the page; null where there is none that could be granted. */
  findSite(): Promise<Site | null>;
  /** Has a site read by itself from now on, if the person agrees when the browser asks; must be called from a click. */
  grantSite(pattern: string): Promise<Result<boolean>>;
  /** Has a site read only after a click again. */
  removeSite(pattern: string): Promise<boolean>;
  /** Whether the tab is in a private window from which nothing may be kept without asking. */
  keepsNothing(): Promise<boolean>;
  /** Scrolls the page to a span of `posting.text`. */
  scrollTo(span: Span): Promise<Result<unknown>>;
  /** Puts a report on how the page was read into the clipboard; of the page it holds the structure alone. Null where no page was read. */
  readonly copyReport: ((review: StoredReview) => Promise<Result<unknown>>) | null;
  /** The rows of the saved postings, last saved first; empty when they cannot be read. */
  listSaved(): Promise<readonly SavedSummary[]>;
  /** The posting that this review is, as it is saved; null when it is not. */
  findSaved(review: StoredReview): Promise<KnownPosting | null>;
  /** Remembers whether the page of a saved posting has another text by now. */
  notePage(id: string, differs: boolean): Promise<unknown>;
  /** The words of these saved postings. */
  listWords(ids: readonly string[]): Promise<Result<readonly SearchRow[]>>;
  /** Rejects where an update has taken it away. */
  loadCopyFinder(): Promise<CopyFinder>;
  save(review: StoredReview): Promise<Result<unknown>>;
  /** Takes a saved posting, with its copies, out of the list; they are kept for thirty days. */
  takeOut(id: string): Promise<Result<unknown>>;
  /** Brings back, as they were, what was taken out. */
  putBack(id: string): Promise<Result<unknown>>;
  /** Opens the list, with the details of the posting of that id if one is named. */
  openCompare(open?: string): Promise<unknown>;
  openProfilePage(): Promise<unknown>;
  /** Opens a part of the profile page: what decides beside skills, the reading of a résumé, or the skills. */
  openProfilePart(part: 'conditions' | 'resume' | 'skills' | `guide/${string}`): Promise<unknown>;
  /** Opens the roadmap page for a posting, saved or not. */
  openRoadmap(review: StoredReview): Promise<unknown>;
  openUrl(url: string): Promise<unknown>;
  /** Keeps this view open beside the page; null where it is, or where the browser cannot. */
  readonly openPanel: (() => Promise<unknown>) | null;
  openText(): Promise<unknown>;
}

/** A change of saved postings: what it changed, copies included, and what it left as it was. */
type Changed = Promise<Result<BulkChange>>;

/** Everything outside the compare page that the compare page needs. */
export interface CompareServices extends SharedServices {
  /** Makes the answers of a pack's rows personal; sooner there than a reviewer, which does the same. */
  personalizeWith(pack: SurfacePack): Personalize;
  /** The part of the pack that rows are judged by; sooner there than a reviewer. */
  loadPack(): Promise<Result<SurfacePack>>;
  /** Calls back with the profile whenever it changes, here or elsewhere. */
  watchProfile(callback: (profile: Profile) => void): void;
  listSaved(): Promise<Result<SummaryList>>;
  /** The beginning of that list, which is there long before its end. */
  listFirst(most: number): Promise<Result<readonly SavedSummary[]>>;
  /** The rows of single postings, deleted ones too; those that are gone are left out. */
  rowsOf(ids: readonly string[]): Promise<Result<readonly SavedSummary[]>>;
  /** The words of these postings for the search, null for all. */
  listWords(ids: readonly string[] | null): Promise<Result<readonly SearchRow[]>>;
  /** Calls back with the ids of postings that were changed, null for all of them. */
  watchSaved(callback: (ids: readonly string[] | null) => void): void;
  /** One saved posting whole; null when it is gone. */
  loadSaved(id: string): Promise<Result<SavedPosting | null>>;
  /** Ids of the postings that hold every word of the query, or one that begins with it. */
  find(words: readonly SearchRow[], query: string): ReadonlySet<string>;
  /** Pairs that may be one posting, a group of postings at a time. */
  findCopies(candidates: readonly CopyCandidate[]): Iterable<readonly CopyPair[]>;
  annotate(changes: readonly NoteChange[]): Changed;
  /** Takes postings out of the list, for thirty days or, `forGood`, until they are erased. */
  remove(ids: readonly string[], forGood: boolean): Changed;
  restore(ids: readonly string[]): Changed;
  erase(ids: readonly string[]): Changed;
  /** Erases everything that was ever saved; null for "all of them". */
  eraseAll(): Promise<Result<null>>;
  merge(into: string, ids: readonly string[]): Changed;
  unmerge(ids: readonly string[]): Changed;
  keepApart(ids: readonly string[], apart: boolean): Changed;
  /** Puts newer reviews of the same texts in place. */
  renewSaved(reviews: readonly StoredReview[]): Changed;
  /** What made the reviews of all saved postings, by `Reviewer.engineVersion`; null when that is not known. */
  lastReviewedWith(): string | null;
  noteRenewed(engineVersion: string): void;
  /** Export, backup and restore. */
  readonly files: FilesServices;
}

/** A posting that a page was opened for, with what was corrected in it. */
export interface OpenedPosting {
  readonly review: StoredReview;
  readonly corrections: Corrections;
}

/** Everything outside the roadmap page that the roadmap page needs. */
export interface RoadmapServices extends Omit<SharedServices, 'loadCorrections'> {
  /** The posting that the page was opened for; null where it was opened for none. */
  loadPosting(): Promise<Result<OpenedPosting | null>>;
  loadTexts(): Promise<Result<PackTexts>>;
  updateProfile(change: ProfileChange): Promise<Result<unknown>>;
  /** Calls back with the profile whenever any page changes it. */
  watchProfile(callback: (profile: Profile) => void): void;
}
