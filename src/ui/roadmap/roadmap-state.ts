import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { EMPTY_PROFILE, type Profile } from '../../model/profile.ts';
import type { ReviewRecord } from '../../model/review-record.ts';
import { type CheckedGuide, checkedGuide } from '../posting/advice.ts';
import { type RoadReasons, roadReasons } from '../posting/road-reasons.ts';
import type { OpenedPosting, PackTexts, Reviewer } from '../services.ts';
import { type RoadmapView, roadmapView } from './roadmap-view.ts';

/** What the roadmap page knows. Only the actions write to it. */
export interface RoadmapState {
  readonly reviewer: Signal<Reviewer | null>;
  readonly profile: Signal<Profile>;
  readonly texts: Signal<PackTexts | null>;
  /** Null where the page was opened for no posting, or for one that is gone. */
  readonly posting: Signal<OpenedPosting | null>;
  /** The roadmap that was picked; null for those that the posting needs. */
  readonly chosen: Signal<string | null>;
  /** ISO date of the day on which the page was opened. */
  readonly today: string;
  /** Why the page has nothing to show, in one sentence; null while all is well. */
  readonly failure: Signal<string | null>;
  /** Why something could not be kept. */
  readonly news: Signal<string | null>;
  readonly record: ReadonlySignal<ReviewRecord | null>;
  /** Null without a posting. */
  readonly reasons: ReadonlySignal<RoadReasons | null>;
  /** The guide of the posting's role, answered; null where there is none, and until it is read. */
  readonly guide: ReadonlySignal<CheckedGuide | null>;
  /** Null until everything is read. */
  readonly view: ReadonlySignal<RoadmapView | null>;
}

/** An empty state: nothing read, nothing picked. */
export function createRoadmapState(now: Date): RoadmapState {
  const reviewer = signal<Reviewer | null>(null);
  const profile = signal<Profile>(EMPTY_PROFILE);
  const posting = signal<OpenedPosting | null>(null);
  const texts = signal<PackTexts | null>(null);
  const chosen = signal<string | null>(null);
  const today = now.toISOString().slice(0, 10);
  const record = computed(() => {
    if (reviewer.value === null || posting.value === null) return null;
    const { review, corrections } = posting.value;
    return reviewer.value.personalize(review, profile.value, corrections);
  });
  return {
    reviewer,
    profile,
    texts,
    posting,
    chosen,
    today,
    failure: signal<string | null>(null),
    news: signal<string | null>(null),
    record,
    reasons: computed(() =>
      record.value && reviewer.value ? roadReasons(record.value, profile.value, reviewer.value, today) : null,
    ),
    guide: computed(() => {
      if (record.value === null || reviewer.value === null || record.value.domain === 'out') return null;
      const guides = texts.value?.guides ?? [];
      return checkedGuide(record.value, reviewer.value, guides, profile.value);
    }),
    view: computed(
      () =>
        reviewer.value && roadmapView(record.value, chosen.value, profile.value, reviewer.value.pack, today),
    ),
  };
}
