import { type Result, success } from '../../model/result.ts';
import type { Notes, SavedSummary } from '../../model/saved-posting.ts';
import { newsOf } from '../../platform/i18n.ts';
import { refresh } from './compare-loading.ts';
import type { CompareState } from './compare-state.ts';
import { type ListView, type PageView, type SortKey, sortAfter, unfiltered } from './compare-view.ts';
import type { CompareServices, NoteChange } from './services.ts';

/** Everything that a person can do on the compare page. Whatever removes or changes can be undone from the news. */
export interface CompareActions {
  go(change: Partial<PageView>): void;
  filter(change: Partial<ListView>): void;
  sortBy(key: SortKey, more: boolean): void;
  showEverything(): void;
  /** Picks postings or lets them go. */
  pick(ids: readonly string[], picked: boolean): void;
  annotate(
    ids: readonly string[],
    change: (summary: SavedSummary) => Partial<Notes>,
    text: string,
  ): Promise<void>;
  /** Writes what cannot be seen in a row, as the text of a note, without news. */
  note(id: string, changes: Partial<Notes>): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  restore(ids: readonly string[]): Promise<void>;
  /** Erases for good, after a time in which it can be undone. */
  erase(ids: readonly string[]): Promise<void>;
  eraseAll(): Promise<void>;
  merge(into: string, ids: readonly string[]): Promise<void>;
  unmerge(ids: readonly string[]): Promise<void>;
  keepApart(ids: readonly string[]): Promise<void>;
  dismissNews(): void;
}

/** How long an erasure waits for an "Undo"; the worker erases what is left over after as long. */
const UNDO_MS = 20_000;

/** Ids of what was changed, null for everything. */
type Outcome = Promise<Result<readonly string[] | null>>;

interface Step {
  readonly text: string;
  readonly run: () => Outcome;
  /** Null where nothing is to be taken back. */
  readonly undo: (() => Outcome) | null;
  readonly takesFocus?: boolean;
}

function createRunner(state: CompareState, services: CompareServices) {
  const settle = async (outcome: Outcome): Promise<boolean> => {
    const result = await outcome;
    if (!result.ok) {
      state.news.value = { text: result.error.message, undo: null, takesFocus: false };
      return false;
    }
    await refresh(state, services, result.value);
    return true;
  };
  return async ({ text, run, undo, takesFocus = false }: Step): Promise<boolean> => {
    if (!(await settle(run()))) return false;
    const takeBack = async () => {
      if (undo && (await settle(undo()))) state.news.value = null;
    };
    state.news.value = { text, undo: undo && takeBack, takesFocus };
    return true;
  };
}

function viewActions(state: CompareState) {
  const go = (change: Partial<PageView>) => {
    state.view.value = { ...state.view.value, ...change };
  };
  const filter = (change: Partial<ListView>) => go({ list: { ...state.view.value.list, ...change } });
  return {
    go,
    filter,
    sortBy: (key: SortKey, more: boolean) =>
      filter({ sort: sortAfter(state.view.value.list.sort, key, more) }),
    showEverything: () => go({ list: unfiltered(state.view.value.list) }),
    pick: (ids: readonly string[], picked: boolean) => {
      const others = state.view.value.picked.filter((id) => !ids.includes(id));
      go({ picked: picked ? [...others, ...ids] : others });
    },
  };
}

function noteActions(state: CompareState, services: CompareServices, run: ReturnType<typeof createRunner>) {
  const summaryOf = (id: string) => state.summaries.value?.find((summary) => summary.id === id);
  return {
    annotate: async (
      ids: readonly string[],
      change: (summary: SavedSummary) => Partial<Notes>,
      text: string,
    ) => {
      const summaries = ids.map(summaryOf).filter((summary) => summary !== undefined);
      const changes: NoteChange[] = summaries.map((summary) => ({
        id: summary.id,
        changes: change(summary),
      }));
      const before: NoteChange[] = summaries.map(({ id, status, statusDates, tags, remindOn }) => ({
        id,
        changes: { status, statusDates, tags, remindOn },
      }));
      await run({ text, run: () => services.annotate(changes), undo: () => services.annotate(before) });
    },
    note: async (id: string, changes: Partial<Notes>) => {
      const result = await services.annotate([{ id, changes }]);
      if (result.ok) await refresh(state, services, [id]);
      else state.news.value = { text: result.error.message, undo: null, takesFocus: false };
    },
  };
}

/** Erasures that wait for an "Undo"; they happen at once when the page goes. */
function createErasure(state: CompareState, services: CompareServices, run: ReturnType<typeof createRunner>) {
  let due: (() => Outcome) | null = null;
  const carryOut = async () => {
    const erase = due;
    due = null;
    const result = await erase?.();
    if (result?.ok) await refresh(state, services, result.value);
  };
  const later = async (ids: readonly string[], text: string, erase: () => Outcome) => {
    await carryOut();
    const inTrash = new Set(state.deleted.value.map(({ id }) => id));
    const undo = async () => {
      due = null;
      const restored = await services.restore(ids.filter((id) => !inTrash.has(id)));
      if (!restored.ok) return restored;
      // What was deleted before goes back to where it was, for thirty days anew.
      const kept = await services.remove(
        ids.filter((id) => inTrash.has(id)),
        false,
      );
      return kept.ok ? success([...restored.value, ...kept.value]) : kept;
    };
    const done = await run({ text, run: () => services.remove(ids, true), undo, takesFocus: true });
    if (!done) return;
    const pending = erase;
    due = pending;
    setTimeout(() => {
      if (due === pending) void carryOut();
    }, UNDO_MS);
  };
  globalThis.addEventListener?.('pagehide', () => void carryOut());
  return { later, carryOut };
}

function removalActions(
  state: CompareState,
  services: CompareServices,
  run: ReturnType<typeof createRunner>,
) {
  const erasure = createErasure(state, services, run);
  const titleOf = (id: string) =>
    [...(state.summaries.value ?? []), ...state.deleted.value].find((one) => one.id === id)?.title ?? '';
  const letGo = (ids: readonly string[]) => {
    const { view } = state;
    const picked = view.value.picked.filter((id) => !ids.includes(id));
    const open = view.value.open !== null && ids.includes(view.value.open) ? null : view.value.open;
    view.value = { ...view.value, picked, open };
  };
  const take = async (ids: readonly string[], work: () => Promise<unknown>) => {
    const before = state.view.value;
    await work();
    const isGone = (id: string) => !state.summaries.value?.some((one) => one.id === id);
    if (state.view.value === before) letGo(ids.filter(isGone));
  };
  return {
    remove: (ids: readonly string[]) =>
      take(ids, () =>
        run({
          text: newsOf.deleted(ids.length, titleOf(ids[0] ?? '')),
          run: () => services.remove(ids, false),
          undo: () => services.restore(ids),
          takesFocus: true,
        }),
      ),
    restore: async (ids: readonly string[]) => {
      const text = newsOf.restored(ids.length, titleOf(ids[0] ?? ''));
      await run({ text, run: () => services.restore(ids), undo: () => services.remove(ids, false) });
    },
    erase: (ids: readonly string[]) =>
      take(ids, () =>
        erasure.later(ids, newsOf.erased(ids.length, titleOf(ids[0] ?? '')), () => services.erase(ids)),
      ),
    eraseAll: async () => {
      const all = [...(state.summaries.value ?? []), ...state.deleted.value].map(({ id }) => id);
      await take(all, () => erasure.later(all, newsOf.erasedAll, services.eraseAll));
    },
    dismissNews: () => {
      void erasure.carryOut();
      state.news.value = null;
    },
  };
}

function copyActions(services: CompareServices, run: ReturnType<typeof createRunner>) {
  return {
    merge: async (into: string, ids: readonly string[]) => {
      await run({
        text: newsOf.merged(ids.length),
        run: () => services.merge(into, ids),
        undo: () => services.unmerge(ids),
      });
    },
    unmerge: async (ids: readonly string[]) => {
      await run({ text: newsOf.unmerged(ids.length), run: () => services.unmerge(ids), undo: null });
    },
    keepApart: async (ids: readonly string[]) => {
      await run({
        text: newsOf.keptApart,
        run: () => services.keepApart(ids, true),
        undo: () => services.keepApart(ids, false),
      });
    },
  };
}

/** Binds the state to the world outside. */
export function createCompareActions(state: CompareState, services: CompareServices): CompareActions {
  const run = createRunner(state, services);
  return {
    ...viewActions(state),
    ...noteActions(state, services, run),
    ...removalActions(state, services, run),
    ...copyActions(services, run),
  };
}
