import { batch } from '@preact/signals';
import { failureText } from '../../i18n/words.ts';
import type { Phase } from '../../model/career-pack.ts';
import { changeProfile, type ProfileChange } from '../../model/profile-change.ts';
import { toggleGoal, togglePhase } from '../posting/profile-changes.ts';
import type { RoadmapServices } from '../services.ts';
import type { RoadmapState } from './roadmap-state.ts';
import { firstRoadmap } from './roadmap-view.ts';

/** Everything that a person can do on the roadmap page. */
export interface RoadmapActions {
  toggleGoal(id: string): void;
  /** Ticks every goal of a phase, or takes all their ticks away. */
  togglePhase(phase: Phase): void;
  change(change: ProfileChange): void;
  /** Shows one roadmap; null shows those that the posting needs. */
  choose(roadmap: string | null): void;
  dismissNews(): void;
}

/** Reads the posting that the page was opened for and all that its road needs, then the guides. */
export async function loadRoadmap(state: RoadmapState, services: RoadmapServices): Promise<void> {
  const [reviewer, { profile, problem }, posting] = await Promise.all([
    services.loadReviewer(),
    services.loadProfile(),
    services.loadPosting(),
  ]);
  batch(() => {
    state.profile.value = profile;
    if (problem) state.news.value = failureText(problem);
    if (!reviewer.ok) state.failure.value = failureText(reviewer.error);
    if (!posting.ok) state.news.value = failureText(posting.error);
    state.posting.value = posting.ok ? posting.value : null;
    if (reviewer.ok) {
      state.reviewer.value = reviewer.value;
      if (!isPlanned(state)) state.chosen.value = firstRoadmap(profile, reviewer.value.pack);
    }
  });
  services.watchProfile((stored) => {
    state.profile.value = stored;
  });
  const texts = await services.loadTexts();
  if (texts.ok) state.texts.value = texts.value;
}

/** True when there is a posting that roadmaps can be shown for. */
const isPlanned = ({ record, view }: RoadmapState): boolean =>
  record.value?.plan != null && (view.value?.lanes.length ?? 0) > 0;

/** Binds the state to the world outside. Changes show at once and are written behind them. */
export function createRoadmapActions(state: RoadmapState, services: RoadmapServices): RoadmapActions {
  const apply = (change: ProfileChange) => {
    state.profile.value = changeProfile(state.profile.value, change);
    void services.updateProfile(change).then((result) => {
      if (!result.ok) state.news.value = failureText(result.error);
    });
  };
  return {
    change: apply,
    toggleGoal: (id) => apply(toggleGoal(state.profile.value, id)),
    togglePhase: (phase) => apply(togglePhase(state.profile.value, phase)),
    choose: (roadmap) => {
      state.chosen.value = roadmap;
    },
    dismissNews: () => {
      state.news.value = null;
    },
  };
}
