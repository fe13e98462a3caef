import type { Phase } from '../../model/career-pack.ts';
import type { Doubt } from '../../model/posting.ts';
import type { ProfileChange } from '../../model/profile-change.ts';
import type { ReviewRecord } from '../../model/review-record.ts';
import type { Level, Span } from '../../model/terms.ts';
import type { SkillItem } from '../posting/skill-groups.ts';
import type { PopupState } from './popup-state.ts';

/** What a person can do about a doubt. */
export interface DoubtActions {
  /** Takes this value for the posting's own and answers anew. A doubt without a choice stays. */
  chooseReading(doubt: Doubt, value: string): void;
  /** See `PopupServices.copyReport`. */
  readonly copyReport: (() => void) | null;
}

/** What a newcomer can do to start from what people like them usually know. */
export interface SuggestionActions {
  /** Remembers the background and suggests, of the skills shown, those that are usual for it. */
  chooseBackground(id: string): void;
  /** Ticks what is suggested. */
  keepSuggested(): void;
  /** Takes one skill off what is suggested, or everything. */
  dropSuggested(id?: string): void;
}

/** Everything that a person can do in the popup. */
export interface PopupActions extends DoubtActions, SuggestionActions {
  toggleSkill(id: string): void;
  /** Weighs what having a missing skill would bring; null weighs none. */
  weighSkill(id: string | null): void;
  toggleGoal(id: string): void;
  /** Ticks every goal of a phase, or takes all their ticks away. */
  togglePhase(phase: Phase): void;
  changeProfile(change: ProfileChange): void;
  correctRole(id: string): void;
  correctLevel(level: Level): void;
  undoCorrections(): void;
  toggleHighlight(): void;
  scrollTo(span: Span): void;
  /** Scrolls to the next mention of a skill; after the last comes the first again. */
  nextMention(item: SkillItem): void;
  /** Goes on or back through all mentions in the order of the page, from the one that was gone to last. */
  step(by: 1 | -1): void;
  /** Saves what is shown; what is saved as it is shown is taken out of the list again. */
  save(): void;
  openCompare(): void;
  /** Shows a saved posting in the list. */
  openSaved(id: string): void;
  /** Shows the whole profile in a tab. */
  openProfilePage(): void;
  /** Shows what a condition says and asks, by its key; null closes it. */
  openCondition(key: string | null): void;
  /** Shows the conditions of the profile in a tab. */
  openConditions(): void;
  /** Shows the guide of a role in a tab, by its id. */
  openGuide(role: string): void;
  /** Shows in a tab where a résumé can be read. */
  openResume(): void;
  /** Shows in a tab what people of one's background usually know. */
  openUsualSkills(): void;
  /** Opens the roadmap page for the posting. */
  openRoadmap(): void;
  openUrl(url: string): void;
  /** Asks the person for the site of this address, and reads the page again when it was granted. */
  allowSite(url: string): void;
  /** See `PopupServices.openPanel`. */
  readonly openPanel: (() => void) | null;
  /** Opens the page where a posting can be pasted. */
  openText(): void;
  /** Has the site of the page read by itself, or no more. */
  toggleSite(): void;
  toggleProfile(): void;
  /** Opens the person's own section and brings it into view. */
  openProfile(): void;
  readAgain(): void;
}

/** What the answer and its parts get. */
export interface AnswerProps {
  readonly record: ReviewRecord;
  readonly state: PopupState;
  readonly actions: PopupActions;
}
