import { cancelRestore, restoreState, startRestore } from '../messaging/worker-calls.ts';
import type { ConflictChoice, RestoreOutcome } from '../model/backup.ts';
import { type Result, success } from '../model/result.ts';

/** Often enough to be seen moving, and far more often than a worker that nobody asks anything is ended. */
const ASK_EVERY_MS = 200;

/** Has the worker restore what is staged, and follows it to its end. Canceled, it says what came first. */
export async function restoreBackup(
  restore: string,
  choice: ConflictChoice,
  onProgress: (done: number, of: number) => void,
  signal: AbortSignal,
): Promise<Result<RestoreOutcome | null>> {
  const started = await startRestore(restore, choice);
  if (!started.ok) return started;
  for (;;) {
    if (signal.aborted) await cancelRestore(restore);
    const state = await restoreState(restore);
    if (!state.ok) return state;
    if (state.value.kind === 'restored') return success(state.value.outcome);
    onProgress(state.value.done, state.value.of);
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
}
