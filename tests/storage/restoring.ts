import type { ConflictChoice, RestoreOutcome } from '../../src/model/backup.ts';
import { EMPTY_PROFILE, type Profile } from '../../src/model/profile.ts';
import type { Result } from '../../src/model/result.ts';
import type { RestorePreview } from '../../src/storage/backup/stage-backup.ts';
import type { PostingStore } from './posting-store.ts';

export type Preview = Result<RestorePreview>;

/** Stages a file in the page; `cancelAfter` aborts once that many bytes were read. */
export const stageIn = (
  store: PostingStore,
  text: string,
  profile: Profile = EMPTY_PROFILE,
  cancelAfter = Number.POSITIVE_INFINITY,
): Promise<Preview> =>
  store.postings.evaluate(
    (open, { text, profile, cancelAfter }) => {
      async function* chunks() {
        for (let at = 0; at < text.length; at += 4_096)
          yield new TextEncoder().encode(text.slice(at, at + 4_096));
      }
      const abort = new AbortController();
      const onProgress = (bytesRead: number) => {
        if (bytesRead >= cancelAfter) abort.abort();
      };
      return open.stage(chunks(), { profile, onProgress, signal: abort.signal });
    },
    { text, profile, cancelAfter },
  );

/** Restores what was staged, and waits for its end; `cancelAfter` cancels once so many things are in place. */
export const commitIn = (
  store: PostingStore,
  preview: Preview,
  choice: ConflictChoice = 'keep',
  cancelAfter = Number.POSITIVE_INFINITY,
): Promise<Result<RestoreOutcome | null>> => {
  if (!preview.ok) throw new Error(preview.error.code);
  return store.postings.evaluate(
    async (open, { restore, choice, cancelAfter }) => {
      await open.startRestore(restore, choice);
      for (;;) {
        const state = await open.restoreState(restore);
        if (!state.ok) return state;
        if (state.value.kind === 'restored') return { ok: true as const, value: state.value.outcome };
        if (state.value.done >= cancelAfter) await open.cancelRestore(restore);
        await new Promise((resolve) => setTimeout(resolve));
      }
    },
    { restore: preview.value.restore, choice, cancelAfter },
  );
};

/** Stages a file and restores it. */
export const restoreIn = async (store: PostingStore, text: string, choice?: ConflictChoice) =>
  commitIn(store, await stageIn(store, text), choice);

const NONE = { new: 0, same: 0, conflict: 0 };

/** The outcome of a restore that did nothing. */
export const NOTHING_DONE: RestoreOutcome = {
  changed: 0,
  postings: NONE,
  corrections: NONE,
  kept: 0,
  unreadable: { keptAside: 0, known: 0 },
  setAside: 0,
};
