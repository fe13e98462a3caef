import { batch } from '@preact/signals';
import type { ReviewRecord } from '../../model/review-record.ts';
import { type CompareState, PAIR } from './compare-state.ts';
import type { CompareServices } from './services.ts';

/** Everything that a person can do on the compare page. */
export interface CompareActions {
  /** Picks a posting or lets it go; more than a pair is not picked. */
  togglePick(id: string): Promise<void>;
  /** Takes a posting out of the list; `undo` brings it back. */
  remove(id: string): Promise<void>;
  undo(): Promise<void>;
  dismissNews(): void;
}

/** Reads the list and all that its rows need. */
export async function loadCompare(state: CompareState, services: CompareServices): Promise<void> {
  const [list, reviewer, { profile, problem }] = await Promise.all([
    services.listSaved(),
    services.loadReviewer(),
    services.loadProfile(),
  ]);
  batch(() => {
    state.profile.value = profile;
    if (problem) state.news.value = { kind: 'failed', reason: problem.message };
    if (reviewer.ok) state.reviewer.value = reviewer.value;
    if (list.ok) {
      state.summaries.value = list.value.summaries;
      state.unreadable.value = list.value.unreadable;
    }
    const failed = [list, reviewer].find((result) => !result.ok);
    state.failure.value = failed && !failed.ok ? failed.error.message : null;
  });
}

async function loadRecord(
  id: string,
  state: CompareState,
  services: CompareServices,
): Promise<ReviewRecord | null> {
  const [saved, corrections] = await Promise.all([services.loadSaved(id), services.loadCorrections(id)]);
  const reviewer = state.reviewer.value;
  if (!saved.ok) state.news.value = { kind: 'failed', reason: saved.error.message };
  if (!saved.ok || saved.value === null || reviewer === null) return null;
  return reviewer.replan(saved.value.review, state.profile.value, corrections);
}

async function showPair(state: CompareState, services: CompareServices): Promise<void> {
  const picked = state.picked.value;
  const records = picked.length === PAIR ? picked.map((id) => loadRecord(id, state, services)) : [];
  const loaded = await Promise.all(records);
  // Another pick may have come meanwhile: its own call will show it.
  if (state.picked.value === picked) state.pair.value = loaded.filter((record) => record !== null);
}

function pickActions(state: CompareState, services: CompareServices) {
  return {
    togglePick: (id: string) => {
      const picked = state.picked.value;
      if (picked.includes(id)) state.picked.value = picked.filter((other) => other !== id);
      else if (picked.length < PAIR) state.picked.value = [...picked, id];
      return showPair(state, services);
    },
  };
}

function listActions(state: CompareState, services: CompareServices, letGo: (id: string) => Promise<void>) {
  const failed = (reason: string) => {
    state.news.value = { kind: 'failed', reason };
  };
  return {
    remove: async (id: string) => {
      const summaries = state.summaries.value ?? [];
      const index = summaries.findIndex((summary) => summary.id === id);
      const summary = summaries[index];
      if (summary === undefined) return;
      const result = await services.remove(id);
      if (!result.ok) return failed(result.error.message);
      batch(() => {
        state.summaries.value = (state.summaries.value ?? []).filter((other) => other.id !== id);
        state.news.value = { kind: 'deleted', summary, index };
      });
      if (state.picked.value.includes(id)) await letGo(id);
    },
    undo: async () => {
      const news = state.news.value;
      if (news?.kind !== 'deleted') return;
      const result = await services.restore(news.summary.id);
      if (!result.ok) return failed(result.error.message);
      batch(() => {
        state.summaries.value = (state.summaries.value ?? []).toSpliced(news.index, 0, news.summary);
        state.news.value = null;
      });
    },
  };
}

/** Binds the state to the world outside. */
export function createCompareActions(state: CompareState, services: CompareServices): CompareActions {
  const picks = pickActions(state, services);
  return {
    ...picks,
    ...listActions(state, services, picks.togglePick),
    dismissNews: () => {
      state.news.value = null;
    },
  };
}
