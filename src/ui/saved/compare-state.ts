import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { CopyPair } from '../../match/copies.ts';
import { groupCopies } from '../../model/copies.ts';
import { EMPTY_PROFILE, type Profile } from '../../model/profile.ts';
import type { ReviewRecord } from '../../model/review-record.ts';
import type { SavedPosting, SavedSummary, SearchRow } from '../../model/saved-posting.ts';
import { type SuggestedPair, savedEarlier, standingPairs } from '../posting/copy-suggestions.ts';
import type { CompareServices, Reviewer, SurfacePack } from '../services.ts';
import { createFilter, sortRows } from './compare-query.ts';
import { createRowMaker } from './compare-rows.ts';
import { DEFAULT_VIEW, type PageView } from './compare-view.ts';
import { type Bounds, type Judged, type SavedRow, sharedBounds } from './saved-rows.ts';
import { type SideView, sideBySide } from './side-by-side.ts';

/** Fewest and most postings that stand side by side. */
export const SIDES = { least: 2, most: 4 } as const;

/** What the bar at the foot says. */
export interface CompareNews {
  readonly text: string;
  /** Takes it back; null where nothing was done. */
  readonly undo: (() => Promise<void>) | null;
  /** True when what had the focus is gone. */
  readonly takesFocus: boolean;
}

/** How far the background work on fits and plans has come. */
export interface JudgingProgress {
  readonly done: number;
  readonly of: number;
}

/** What the compare page knows. Only the actions and the background work write to it. */
export interface CompareSources {
  readonly view: Signal<PageView>;
  /** Null until they are read. */
  readonly summaries: Signal<readonly SavedSummary[] | null>;
  /** True while only the beginning of the list was read. */
  readonly partial: Signal<boolean>;
  readonly deleted: Signal<readonly SavedSummary[]>;
  /** Saved postings that could not be read and were kept aside. */
  readonly unreadable: Signal<number>;
  /** The newest stored moment when the clock stands before it; else null. */
  readonly clockBehind: Signal<string | null>;
  /** Null until they are read, after the first rows stand. */
  readonly words: Signal<readonly SearchRow[] | null>;
  readonly pack: Signal<SurfacePack | null>;
  readonly reviewer: Signal<Reviewer | null>;
  readonly profile: Signal<Profile>;
  /** By id; a new map whenever there is news to show. */
  readonly judged: Signal<ReadonlyMap<string, Judged>>;
  /** Null while nothing is being worked out. */
  readonly progress: Signal<JudgingProgress | null>;
  /** How far the saved postings are reviewed again after an update; null when none is. */
  readonly renewal: Signal<JudgingProgress | null>;
  readonly suggested: Signal<readonly CopyPair[]>;
  readonly failure: Signal<string | null>;
  readonly news: Signal<CompareNews | null>;
  /** The posting whose details stand open, whole. */
  readonly opened: Signal<SavedPosting | null>;
  /** The postings that stand side by side, as this person should see them, with what was noted. */
  readonly sides: Signal<readonly Side[]>;
}

/** A posting that stands beside others. */
export interface Side {
  readonly record: ReviewRecord;
  readonly saved: SavedPosting;
}

/** By the id of every posting that stands for itself its copies, in the order of the list. */
export type Copies = ReadonlyMap<string, readonly SavedSummary[]>;

/** All that the page knows, with what follows from it. */
export interface CompareState extends CompareSources {
  /** By the id of every posting in the list that stands for itself its copies. */
  readonly copies: ReadonlySignal<Copies>;
  /** The same for the deleted ones. */
  readonly deletedCopies: ReadonlySignal<Copies>;
  /** The suggested copies that still stand. */
  readonly pairs: ReadonlySignal<readonly SuggestedPair[]>;
  /** Every posting that stands for itself; null until they are read. */
  readonly rows: ReadonlySignal<readonly SavedRow[] | null>;
  /** Those that search and filters let through, in order. */
  readonly shown: ReadonlySignal<readonly SavedRow[]>;
  /** Ids that the search finds; null without a search, or while there is nothing to search in. */
  readonly found: ReadonlySignal<ReadonlySet<string> | null>;
  /** The pay axis that all rows share; null when no row has a pay or band to draw. */
  readonly bounds: ReadonlySignal<Bounds | null>;
  readonly sideBySide: ReadonlySignal<SideView | null>;
}

function createSources(): CompareSources {
  return {
    view: signal<PageView>(DEFAULT_VIEW),
    summaries: signal<readonly SavedSummary[] | null>(null),
    partial: signal(false),
    deleted: signal<readonly SavedSummary[]>([]),
    unreadable: signal(0),
    clockBehind: signal<string | null>(null),
    words: signal<readonly SearchRow[] | null>(null),
    pack: signal<SurfacePack | null>(null),
    reviewer: signal<Reviewer | null>(null),
    profile: signal<Profile>(EMPTY_PROFILE),
    judged: signal<ReadonlyMap<string, Judged>>(new Map()),
    progress: signal<JudgingProgress | null>(null),
    renewal: signal<JudgingProgress | null>(null),
    suggested: signal<readonly CopyPair[]>([]),
    failure: signal<string | null>(null),
    news: signal<CompareNews | null>(null),
    opened: signal<SavedPosting | null>(null),
    sides: signal<readonly Side[]>([]),
  };
}

/** An empty state: nothing read, nothing picked. `find` looks through the words. */
export function createCompareState({ find }: Pick<CompareServices, 'find'>): CompareState {
  const sources = createSources();
  const { view, summaries, deleted, words, pack, judged, sides, profile } = sources;
  const makeRows = createRowMaker();
  const copies = computed(() => groupCopies(summaries.value ?? []));
  const pairs = computed(() => standingPairs(sources.suggested.value, summaries.value ?? [], copies.value));
  const earlier = computed(() => savedEarlier(pairs.value));
  const rows = computed(
    () => summaries.value && makeRows(summaries.value, copies.value, judged.value, pack.value, earlier.value),
  );
  // Of the view only the list's part: opening details or picking a row must not sort thousands again.
  const list = computed(() => view.value.list);
  const query = computed(() => list.value.query.trim());
  const found = computed(() =>
    query.value === '' || words.value === null ? null : find(words.value, query.value),
  );
  const shown = computed(() => {
    const [hits, passes] = [found.value, createFilter(list.value)];
    const passing = (rows.value ?? []).filter((row) => (hits === null || hits.has(row.id)) && passes(row));
    return sortRows(passing, list.value.sort);
  });
  return {
    ...sources,
    copies,
    pairs,
    deletedCopies: computed(() => groupCopies(deleted.value)),
    rows,
    found,
    shown,
    bounds: computed(() => sharedBounds((rows.value ?? []).map(({ pay }) => pay))),
    sideBySide: computed(() =>
      pack.value && sides.value.length >= SIDES.least
        ? sideBySide(sides.value, profile.value, pack.value)
        : null,
    ),
  };
}
