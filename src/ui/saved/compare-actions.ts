import { newsOf } from '../../i18n/words.ts';
import { success } from '../../model/result.ts';
import type { NoteChange, Notes, SavedSummary } from '../../model/saved-posting.ts';
import type { CompareServices } from '../services.ts';
import { refresh } from './compare-loading.ts';
import type { CompareState } from './compare-state.ts';
import { createRunner, joinedChanges, type Outcome, type Runner, summariesOf } from './compare-steps.ts';
import { type ListView, type PageView, type SortKey, sortAfter, unfiltered } from './compare-view.ts';

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

function noteActions(state: CompareState, services: CompareServices, { run, settle, say }: Runner) {
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
      await run({
        ids,
        text,
        run: () => services.annotate(changes),
        undo: (changed) => {
          const done = new Set(changed);
          return services.annotate(before.filter(({ id }) => done.has(id)));
        },
      });
    },
    note: async (id: string, changes: Partial<Notes>) => {
      const noted = await settle(services.annotate([{ id, changes }]), [id]);
      if (noted?.partly) say(noted.partly);
    },
  };
}

/** Erasures that wait for an "Undo"; they happen at once when the page goes. */
function createErasure(state: CompareState, services: CompareServices, { run }: Runner) {
  let due: (() => Outcome) | null = null;
  const carryOut = async () => {
    const erase = due;
    due = null;
    const result = await erase?.();
    if (result?.ok) await refresh(state, services, result.value?.changed ?? null);
  };
  const later = async (ids: readonly string[], text: string, erase: (ids: readonly string[]) => Outcome) => {
    await carryOut();
    const inTrash = new Set(state.deleted.value.map(({ id }) => id));
    let all = ids;
    const remove = async (): Outcome => {
      const removed = await services.remove(ids, true);
      if (!removed.ok) return removed;
      // What cannot be read cannot be moved out of the list first, and is erased all the same.
      all = [...removed.value.changed, ...removed.value.left.map(({ id }) => id)];
      return success({ ...removed.value, left: [] });
    };
    const undo = async (changed: readonly string[]) => {
      due = null;
      const restored = await services.restore(changed.filter((id) => !inTrash.has(id)));
      if (!restored.ok) return restored;
      // What was deleted before goes back to where it was, for thirty days anew.
      const kept = await services.remove(
        changed.filter((id) => inTrash.has(id)),
        false,
      );
      return kept.ok ? success(joinedChanges([restored.value, kept.value])) : kept;
    };
    const done = await run({ ids, text, run: remove, undo, takesFocus: true });
    if (!done) return;
    const pending = () => erase(all);
    due = pending;
    setTimeout(() => {
      if (due === pending) void carryOut();
    }, UNDO_MS);
  };
  globalThis.addEventListener?.('pagehide', () => void carryOut());
  return { later, carryOut };
}

function removalActions(state: CompareState, services: CompareServices, runner: Runner) {
  const { run } = runner;
  const erasure = createErasure(state, services, runner);
  const titleOf = (id: string) => summariesOf(state).find((one) => one.id === id)?.title ?? '';
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
          ids,
          text: newsOf.deleted(ids.length, titleOf(ids[0] ?? '')),
          run: () => services.remove(ids, false),
          undo: services.restore,
          takesFocus: true,
        }),
      ),
    restore: async (ids: readonly string[]) => {
      const text = newsOf.restored(ids.length, titleOf(ids[0] ?? ''));
      await run({
        ids,
        text,
        run: () => services.restore(ids),
        undo: (changed) => services.remove(changed, false),
      });
    },
    erase: (ids: readonly string[]) =>
      take(ids, () => erasure.later(ids, newsOf.erased(ids.length, titleOf(ids[0] ?? '')), services.erase)),
    eraseAll: async () => {
      const all = summariesOf(state).map(({ id }) => id);
      await take(all, () => erasure.later(all, newsOf.erasedAll, services.eraseAll));
    },
    dismissNews: () => {
      void erasure.carryOut();
      state.news.value = null;
    },
  };
}

function copyActions(state: CompareState, services: CompareServices, { run }: Runner) {
  return {
    merge: async (into: string, ids: readonly string[]) => {
      const groups = ids.map((id) => ({
        id,
        copies: (state.copies.value.get(id) ?? []).map((copy) => copy.id),
      }));
      const moved = new Set(groups.flatMap(({ id, copies }) => [id, ...copies]));
      // Copies that came along go back behind the posting that they came with.
      const undo = async (changed: readonly string[]) => {
        let result = await services.unmerge(changed.filter((id) => moved.has(id)));
        for (const { id, copies } of groups) {
          if (result.ok && copies.length > 0) {
            const before = result.value;
            const merged = await services.merge(id, copies);
            result = merged.ok ? success(joinedChanges([before, merged.value])) : merged;
          }
        }
        return result;
      };
      await run({ ids, text: newsOf.merged(ids.length), run: () => services.merge(into, ids), undo });
    },
    unmerge: async (ids: readonly string[]) => {
      await run({ ids, text: newsOf.unmerged(ids.length), run: () => services.unmerge(ids), undo: null });
    },
    keepApart: async (ids: readonly string[]) => {
      await run({
        ids,
        text: newsOf.keptApart,
        run: () => services.keepApart(ids, true),
        undo: () => services.keepApart(ids, false),
      });
    },
  };
}

/** Binds the state to the world outside. */
export function createCompareActions(state: CompareState, services: CompareServices): CompareActions {
  const runner = createRunner(state, services);
  return {
    ...viewActions(state),
    ...noteActions(state, services, runner),
    ...removalActions(state, services, runner),
    ...copyActions(state, services, runner),
  };
}
