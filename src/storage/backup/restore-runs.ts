import type { BackupProblem, ConflictChoice, RestoreOutcome, RestoreState } from '../../model/backup.ts';
import { type Result, success } from '../../model/result.ts';
import type { StorageCode } from '../../model/saved-posting.ts';
import type { RestoreOptions } from './commit-restore.ts';

type Code = StorageCode | BackupProblem;

/** The restores that were begun here, by name. */
export interface RestoreRuns {
  /** Begins a restore; one that runs goes on, and one that failed begins again. */
  start(restore: string, choice: ConflictChoice): void;
  /** Null for a restore that was not begun here. */
  stateOf(restore: string): Result<RestoreState, Code> | null;
  cancel(restore: string): void;
}

interface Run {
  readonly abort: AbortController;
  state: Result<RestoreState, Code>;
}

/** Keeps restores going, each by this function, and remembers how far they are. */
export const createRestoreRuns = (
  commit: (restore: string, options: RestoreOptions) => Promise<Result<RestoreOutcome, Code>>,
): RestoreRuns => {
  const runs = new Map<string, Run>();
  const begin = async (restore: string, choice: ConflictChoice) => {
    const run: Run = {
      abort: new AbortController(),
      state: success({ kind: 'running', done: 0, of: 0 }),
    };
    runs.set(restore, run);
    const restored = await commit(restore, {
      choice,
      signal: run.abort.signal,
      onProgress: (done, of) => {
        run.state = success({ kind: 'running', done, of });
      },
    });
    run.state = restored.ok ? success({ kind: 'restored', outcome: restored.value }) : restored;
  };
  return {
    start(restore, choice) {
      if (runs.get(restore)?.state.ok !== true) void begin(restore, choice);
    },
    stateOf: (restore) => runs.get(restore)?.state ?? null,
    cancel: (restore) => runs.get(restore)?.abort.abort(),
  };
};
