import type { BackupProblem, ConflictChoice, RestoreState } from '../../model/backup.ts';
import { type Result, success } from '../../model/result.ts';
import type { StorageCode } from '../../model/saved-posting.ts';
import type { Connection } from '../connection.ts';
import type { Database } from '../database.ts';
import { attempt } from '../failures.ts';
import { withRows } from '../posting-rows.ts';
import { commitRestore } from './commit-restore.ts';
import { BackupRefusal, refusalOf } from './problems.ts';
import { createRestoreRuns } from './restore-runs.ts';
import { type RestorePreview, type StageOptions, stageBackup } from './stage-backup.ts';
import { countStaged, unstage } from './staged-rows.ts';
import { type StoredRows, storedRows } from './stored-rows.ts';

type Answer<Value> = Promise<Result<Value, StorageCode | BackupProblem>>;

/** Backup and restore of the saved postings and their corrections. No method rejects but the rows, when read. */
export interface Backups {
  /** The rows as they are stored, for a backup. Reading them throws when it fails. */
  storedRows(): StoredRows;
  /** See `stageBackup`. A failure has staged nothing. */
  stage(chunks: AsyncIterable<Uint8Array>, options: StageOptions): Answer<RestorePreview>;
  /** Forgets what was staged for a restore. */
  unstage(restore: string): Answer<null>;
  /**
   * Begins to restore what was staged, all of it or on a failure nothing; see `commitRestore`. It goes on by itself, so
   * that no message has to stay open for minutes: ask for its state.
   */
  startRestore(restore: string, choice: ConflictChoice): Answer<null>;
  /** How far a restore is; the failure of one that failed or was canceled. */
  restoreState(restore: string): Answer<RestoreState>;
  /** Undoes a restore that runs. One that is over stays: its state says which. */
  cancelRestore(restore: string): Answer<null>;
}

/** Backups over an open database; `announce` tells other pages which postings were changed. */
export const createBackups = (
  connection: Connection,
  announce: (ids: readonly string[]) => void,
): Backups => {
  const runs = createRestoreRuns(async (restore, options) => {
    const restored = await answer(connection, (database) =>
      withRows(database, 'readwrite', (rows) => commitRestore(rows, restore, options)),
    );
    if (!restored.ok) return restored;
    announce(restored.value.ids);
    return success(restored.value.outcome);
  });
  return {
    storedRows: () => storedRows(connection),
    stage: (chunks, options) => answer(connection, (database) => stageBackup(chunks, database, options)),
    unstage: (restore) =>
      answer(connection, async (database) => {
        await unstage(database, restore);
        return null;
      }),
    startRestore: async (restore, choice) => {
      runs.start(restore, choice);
      return success(null);
    },
    restoreState: async (restore) =>
      runs.stateOf(restore) ?? answer(connection, (database) => stateOfForgotten(database, restore)),
    cancelRestore: async (restore) => {
      runs.cancel(restore);
      return success(null);
    },
  };
};

/** Runs work on the database; a refusal of the backup becomes its failure. */
const answer = <Value>(connection: Connection, work: (database: Database) => Promise<Value>): Answer<Value> =>
  attempt(async () => {
    try {
      return success(await work(await connection.database()));
    } catch (thrown) {
      if (thrown instanceof BackupRefusal) return refusalOf(thrown);
      throw thrown;
    }
  });

/** Of a restore that this worker did not run: what is staged goes in the transaction that puts it in place. */
const stateOfForgotten = async (database: Database, restore: string): Promise<RestoreState> => {
  if ((await countStaged(database, restore)) > 0) throw new BackupRefusal('interrupted');
  return { kind: 'restored', outcome: null };
};
