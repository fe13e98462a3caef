import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { EMPTY_PROFILE, type Profile } from '../../model/profile.ts';
import type { ReviewRecord } from '../../model/review-record.ts';
import type { SavedSummary } from '../../model/saved-posting.ts';
import { type RowJudges, type SavedRow, savedRows } from './saved-rows.ts';
import type { Reviewer } from './services.ts';
import { type PairView, sideBySide } from './side-by-side.ts';

/** How many postings stand side by side. */
export const PAIR = 2;

/** What the bar at the foot says. */
export type CompareNews =
  | { readonly kind: 'deleted'; readonly summary: SavedSummary; readonly index: number }
  | { readonly kind: 'failed'; readonly reason: string };

/** What the compare page knows. Only the actions write to it. */
export interface CompareState {
  /** Null until they are read. */
  readonly summaries: Signal<readonly SavedSummary[] | null>;
  /** Saved postings that could not be read and were kept aside. */
  readonly unreadable: Signal<number>;
  readonly reviewer: Signal<Reviewer | null>;
  readonly profile: Signal<Profile>;
  readonly failure: Signal<string | null>;
  /** Ids in the order in which they were picked. */
  readonly picked: Signal<readonly string[]>;
  /** The picked postings whole, as this person should see them. */
  readonly pair: Signal<readonly ReviewRecord[]>;
  readonly news: Signal<CompareNews | null>;
  /** Null until everything is there that a row needs. */
  readonly rows: ReadonlySignal<readonly SavedRow[] | null>;
  readonly sideBySide: ReadonlySignal<PairView | null>;
}

/** An empty state: nothing read, nothing picked. */
export function createCompareState(judges: RowJudges): CompareState {
  const summaries = signal<readonly SavedSummary[] | null>(null);
  const reviewer = signal<Reviewer | null>(null);
  const profile = signal<Profile>(EMPTY_PROFILE);
  const pair = signal<readonly ReviewRecord[]>([]);
  return {
    summaries,
    unreadable: signal(0),
    reviewer,
    profile,
    failure: signal<string | null>(null),
    picked: signal<readonly string[]>([]),
    pair,
    news: signal<CompareNews | null>(null),
    rows: computed(() =>
      summaries.value && reviewer.value
        ? savedRows(summaries.value, profile.value, reviewer.value.pack, judges)
        : null,
    ),
    sideBySide: computed(() =>
      pair.value.length === PAIR && reviewer.value
        ? sideBySide(pair.value, profile.value, reviewer.value.pack)
        : null,
    ),
  };
}
