import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { PageReading } from '../../model/posting.ts';
import { EMPTY_PROFILE, type Profile, type SkillLevel } from '../../model/profile.ts';
import { changeProfile } from '../../model/profile-change.ts';
import type { ReviewRecord, StoredReview } from '../../model/review-record.ts';
import { type Corrections, NO_CORRECTIONS, type SavedSummary } from '../../model/saved-posting.ts';
import { type Advice, adviceFor } from '../posting/advice.ts';
import { type ConditionItem, conditionsView, inOrderOf, jobPlaceOf } from '../posting/conditions-view.ts';
import { hasSkill } from '../posting/has-skill.ts';
import { type LawNote, lawNotes } from '../posting/law-notes.ts';
import { tickSkill } from '../posting/profile-changes.ts';
import { type RoadReasons, roadReasons } from '../posting/road-reasons.ts';
import { type RoadView, roadView } from '../posting/road-view.ts';
import {
  type FirstShown,
  firstShown,
  groupSkills,
  type SkillGroup,
  type SkillItem,
} from '../posting/skill-groups.ts';
import type { AnswerTexts, Reviewer, Site, SurfacePack } from '../services.ts';
import type { ShownChange } from './change-view.ts';
import { type FitView, fitView } from './fit-view.ts';
import type { OwnSaved, SeenBefore } from './own-saved.ts';
import { type StateKind, stateOf } from './screen.ts';
import { splitGroups } from './skill-split.ts';

/** A short message for the person: what just happened, or why something did not. */
export type Status =
  | { readonly kind: 'mention'; readonly name: string; readonly at: number; readonly of: number }
  | { readonly kind: 'not-on-page' }
  | { readonly kind: 'not-painted' }
  | { readonly kind: 'copied' }
  /** The posting was saved, and is no more. */
  | { readonly kind: 'taken-out' }
  /** Asks whether a posting of a private window is to be saved all the same. */
  | { readonly kind: 'private' }
  | { readonly kind: 'not-saved' | 'problem'; readonly reason: string };

/** What stands open under the answer: why it is this role, the form to correct it, or the arithmetic of the fit. */
export type VerdictPanel = 'why' | 'correct' | 'fit';

/** What the popup knows. Only the actions write to it; everything from `record` on follows from the rest. */
export interface PopupState {
  readonly reading: Signal<PageReading | null>;
  readonly reviewer: Signal<Reviewer | null>;
  readonly texts: Signal<AnswerTexts | null>;
  readonly profile: Signal<Profile>;
  readonly corrections: Signal<Corrections>;
  /** The review as it is stored, before corrections; null while the page is read. */
  readonly base: Signal<StoredReview | null>;
  /** Why there is no record, in one sentence; null while all is well. */
  readonly failure: Signal<string | null>;
  /** The rows of the saved postings, last saved first. */
  readonly savedList: Signal<readonly SavedSummary[]>;
  /** The posting as it is saved; null when it is not. */
  readonly own: Signal<OwnSaved | null>;
  /** The posting as it was saved before, under another address; null when it was not. */
  readonly seenBefore: Signal<SeenBefore | null>;
  readonly painting: Signal<boolean>;
  /** Why nothing can be painted on this page, in one sentence; null while that is not known. */
  readonly paintFault: Signal<string | null>;
  /** The site of the page; null for none. */
  readonly site: Signal<Site | null>;
  /** The skill that the person points at on the page; null for none. */
  readonly pointed: Signal<string | null>;
  /** True in a private window from which nothing may be kept without asking. */
  readonly keepsNothing: Signal<boolean>;
  readonly status: Signal<Status | null>;
  /** What the last change of the profile moved, for a moment; null while nothing is shown of one. */
  readonly change: Signal<ShownChange | null>;
  /** The missing skill that the pointer or the focus rests on; null for none. */
  readonly weighed: Signal<string | null>;
  /** What is usual for the background that a newcomer chose, with its levels, until they kept or dropped it; null before. */
  readonly usual: Signal<ReadonlyMap<string, SkillLevel> | null>;
  /** True when nothing was ticked as the popup opened: the hint that says so must not vanish under a click. */
  readonly firstRun: Signal<boolean>;
  readonly profileOpen: Signal<boolean>;
  /** The panel that stands open under the verdict. */
  readonly verdictPanel: Signal<VerdictPanel | null>;
  /** Key of the condition that stands open; null for none. */
  readonly openCondition: Signal<string | null>;
  /** The reviewer's pack; its plans have their texts once those are there. */
  readonly pack: ReadonlySignal<SurfacePack | null>;
  readonly record: ReadonlySignal<ReviewRecord | null>;
  /** The screen in place of an answer; null while reading and when there is an answer. */
  readonly screen: ReadonlySignal<StateKind | null>;
  readonly groups: ReadonlySignal<readonly SkillGroup[]>;
  /** True where a newcomer is asked first which of the skills they have. */
  readonly asksFirst: ReadonlySignal<boolean>;
  /** The missing skills shown first that are usual for the chosen background. */
  readonly suggested: ReadonlySignal<readonly SkillItem[]>;
  /** By skill id: what a reader should know of how a law or standard stands. */
  readonly laws: ReadonlySignal<ReadonlyMap<string, LawNote>>;
  readonly fit: ReadonlySignal<FitView | null>;
  readonly conditions: ReadonlySignal<readonly ConditionItem[]>;
  /** Points that having the weighed skill would add; null where that is not known or nothing. */
  readonly worth: ReadonlySignal<number | null>;
  readonly road: ReadonlySignal<RoadView | null>;
  readonly reasons: ReadonlySignal<RoadReasons | null>;
  readonly advice: ReadonlySignal<Advice | null>;
}

type Sources = Omit<
  PopupState,
  | 'pack'
  | 'record'
  | 'screen'
  | 'groups'
  | 'asksFirst'
  | 'suggested'
  | 'laws'
  | 'fit'
  | 'conditions'
  | 'worth'
  | 'road'
  | 'reasons'
  | 'advice'
>;

/** As they stood when the posting was first shown, whatever is found of it later: unknown skills come after the answer. */
function deriveGroups(record: ReadonlySignal<ReviewRecord | null>, { profile }: Sources) {
  const groupsNow = (first: FirstShown | null) => {
    const shown = record.value;
    return shown ? groupSkills(shown, (id) => hasSkill(shown, profile.value, id), first) : [];
  };
  let known: { id: string; first: FirstShown } | null = null;
  return computed(() => {
    const id = record.value?.id;
    if (id === undefined) return [];
    if (known?.id !== id) known = { id, first: firstShown(groupsNow(null)) };
    return groupsNow(known.first);
  });
}

/** In the order in which they stood when the posting was read: an answer moves none of them. */
function deriveConditions(
  record: ReadonlySignal<ReviewRecord | null>,
  pack: ReadonlySignal<SurfacePack | null>,
  { profile }: Sources,
): ReadonlySignal<readonly ConditionItem[]> {
  let first: { id: string; keys: readonly string[] } | null = null;
  return computed(() => {
    const shown = record.value;
    if (shown === null || pack.value === null) return [];
    const job = jobPlaceOf(shown.posting, pack.value.places);
    const items = conditionsView(shown, profile.value.conditions, job);
    if (first?.id !== shown.id) first = { id: shown.id, keys: items.map(({ key }) => key) };
    return inOrderOf(first.keys, items);
  });
}

/** Of the skills that are asked for first, those that are missing and usual. */
function suggestedOf(
  groups: readonly SkillGroup[],
  usual: ReadonlyMap<string, SkillLevel> | null,
): readonly SkillItem[] {
  const { main, beside } = splitGroups(groups);
  const items = [main, beside].flatMap((group) => group?.requirements ?? []).flatMap((one) => one.items);
  return items.filter(({ id, state }) => state === 'missing' && usual?.has(id));
}

/** What one tick more would bring: the same answer to the profile with that tick. */
function deriveWorth(record: ReadonlySignal<ReviewRecord | null>, sources: Sources) {
  const { base, reviewer, profile, corrections, weighed } = sources;
  return computed(() => {
    const now = record.value?.fit?.score ?? null;
    if (weighed.value === null || now === null || base.value === null || reviewer.value === null) return null;
    const ticked = changeProfile(profile.value, tickSkill(weighed.value));
    const then = reviewer.value.personalize(base.value, ticked, corrections.value).fit?.score ?? now;
    return then > now ? then - now : null;
  });
}

function derive(sources: Sources) {
  const today = new Date().toISOString().slice(0, 10);
  const { base, reviewer, profile, corrections, texts, failure, firstRun, usual } = sources;
  const pack = computed(() => reviewer.value && { ...reviewer.value.pack, ...texts.value?.plans });
  const record = computed(() => {
    if (base.value === null || reviewer.value === null) return null;
    return reviewer.value.personalize(base.value, profile.value, corrections.value);
  });
  const groups = deriveGroups(record, sources);
  return {
    pack,
    record,
    screen: computed<StateKind | null>(() => {
      if (failure.value !== null) return 'failed';
      return record.value && stateOf(record.value);
    }),
    groups,
    asksFirst: computed(
      () =>
        firstRun.value &&
        record.value?.domain !== 'out' &&
        groups.value.some(({ requirements }) => requirements.length > 0),
    ),
    suggested: computed(() => suggestedOf(groups.value, usual.value)),
    laws: computed(() => (pack.value ? lawNotes(pack.value, today) : new Map())),
    fit: computed(() =>
      record.value && reviewer.value ? fitView(record.value, profile.value, reviewer.value) : null,
    ),
    conditions: deriveConditions(record, pack, sources),
    worth: deriveWorth(record, sources),
    road: computed(() =>
      record.value && pack.value ? roadView(record.value, pack.value, profile.value.goalsDone) : null,
    ),
    reasons: computed(() =>
      record.value && reviewer.value ? roadReasons(record.value, profile.value, reviewer.value, today) : null,
    ),
    advice: computed(() =>
      record.value && reviewer.value && texts.value
        ? adviceFor(record.value, reviewer.value, texts.value, profile.value)
        : null,
    ),
  };
}

/** An empty state: nothing read, nobody known. */
export function createPopupState(): PopupState {
  const sources = {
    reading: signal<PageReading | null>(null),
    reviewer: signal<Reviewer | null>(null),
    texts: signal<AnswerTexts | null>(null),
    profile: signal<Profile>(EMPTY_PROFILE),
    corrections: signal<Corrections>(NO_CORRECTIONS),
    base: signal<StoredReview | null>(null),
    failure: signal<string | null>(null),
    savedList: signal<readonly SavedSummary[]>([]),
    own: signal<OwnSaved | null>(null),
    seenBefore: signal<SeenBefore | null>(null),
    painting: signal(false),
    paintFault: signal<string | null>(null),
    site: signal<Site | null>(null),
    pointed: signal<string | null>(null),
    keepsNothing: signal(false),
    status: signal<Status | null>(null),
    change: signal<ShownChange | null>(null),
    weighed: signal<string | null>(null),
    usual: signal<ReadonlyMap<string, SkillLevel> | null>(null),
    firstRun: signal(false),
    profileOpen: signal(false),
    verdictPanel: signal<VerdictPanel | null>(null),
    openCondition: signal<string | null>(null),
  };
  return { ...sources, ...derive(sources) };
}
