import { failureText, newsOf } from '../../i18n/words.ts';
import type { Result } from '../../model/result.ts';
import type { BulkChange, SavedSummary } from '../../model/saved-posting.ts';
import type { CompareServices } from '../services.ts';
import { refresh } from './compare-loading.ts';
import type { CompareState } from './compare-state.ts';

/** What was changed and what was not; null where it was everything. */
export type Outcome = Promise<Result<BulkChange | null>>;

/** Something that a person does with saved postings. */
interface Step {
  /** The postings that it is about; copies that come along are not counted. */
  readonly ids: readonly string[];
  /** What is said when all of them were changed. */
  readonly text: string;
  readonly run: () => Outcome;
  /** Takes back what was changed, of which these are the ids; null where nothing is to be taken back. */
  readonly undo: ((changed: readonly string[]) => Outcome) | null;
  readonly takesFocus?: boolean;
}

const EVERYTHING: BulkChange = { changed: [], left: [] };

/** Every row that is known, deleted ones last. */
export const summariesOf = (state: CompareState): readonly SavedSummary[] => [
  ...(state.summaries.value ?? []),
  ...state.deleted.value,
];

/** Carries out steps: reads anew what they changed, and says what came of them with a way back. */
export function createRunner(state: CompareState, services: CompareServices) {
  const say = (text: string) => {
    state.news.value = { text, undo: null, takesFocus: false };
  };
  /** What came of it, and what there is to say of postings that were left as they are; null where it failed. */
  const settle = async (outcome: Outcome, ids: readonly string[]) => {
    const result = await outcome;
    if (!result.ok) {
      say(failureText(result.error));
      return null;
    }
    const { changed, left } = result.value ?? EVERYTHING;
    const done = new Set(changed);
    // Before the rows are read anew: of a posting that is gone nothing else is known.
    const titles = new Map(left.length > 0 ? summariesOf(state).map(({ id, title }) => [id, title]) : []);
    const named = left.map(({ id, code }) => ({ title: titles.get(id) ?? null, code }));
    const all = result.value && [...changed, ...left.map(({ id }) => id)];
    await refresh(state, services, all);
    const counted = ids.filter((id) => done.has(id)).length;
    return { changed, partly: named.length > 0 ? newsOf.partly(counted, named) : null };
  };
  const run = async ({ ids, text, run, undo, takesFocus = false }: Step): Promise<boolean> => {
    const done = await settle(run(), ids);
    if (done === null) return false;
    const { changed, partly } = done;
    const takeBack = async () => {
      const undone = undo && (await settle(undo(changed), changed));
      if (undone?.partly) say(undone.partly);
      else if (undone) state.news.value = null;
    };
    const canUndo = undo !== null && (partly === null || changed.length > 0);
    state.news.value = { text: partly ?? text, undo: canUndo ? takeBack : null, takesFocus };
    return true;
  };
  return { run, settle, say };
}

/** See `createRunner`. */
export type Runner = ReturnType<typeof createRunner>;

/** Several changes as one. */
export const joinedChanges = (changes: readonly BulkChange[]): BulkChange => ({
  changed: changes.flatMap(({ changed }) => changed),
  left: changes.flatMap(({ left }) => left),
});
