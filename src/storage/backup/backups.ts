import type { ConflictChoice } from '../../model/backup.ts';
import { failure, type Result, success } from '../../model/result.ts';
import type { StorageCode } from '../../model/saved-posting.ts';
import type { Connection } from '../connection.ts';
import { attempt } from '../failures.ts';
import type { Rows } from '../posting-rows.ts';
import { commitRestore } from './commit-restore.ts';
import { type BackupProblem, BackupRefusal } from './problems.ts';
import { type RestorePreview, type StageOptions, stageBackup, unstage } from './stage-backup.ts';
import { type StoredRows, storedRows } from './stored-rows.ts';

type Changed = Promise<Result<readonly string[], StorageCode>>;

/** Backup and restore of the saved postings and their corrections. No method rejects but the rows, when read. */
export interface Backups {
  /** The full records and the corrections as they are stored, for a backup. Reading them throws when it fails. */
  storedRows(): StoredRows;
  /** See `stageBackup`. A failure has staged nothing. */
  stage(
    chunks: AsyncIterable<Uint8Array>,
    options: StageOptions,
  ): Promise<Result<RestorePreview, StorageCode | BackupProblem>>;
  /** Forgets what was staged for a restore. */
  unstage(restore: string): Promise<Result<null, StorageCode>>;
  /** Restores what was staged, all of it or on a failure nothing; see `commitRestore`. */
  restoreStaged(restore: string, choice: ConflictChoice): Changed;
}

/** Backups over an open database; `change` runs work in one transaction and tells other pages what it changed. */
export const createBackups = (
  connection: Connection,
  change: (work: (rows: Rows<'readwrite'>) => Promise<readonly string[]>) => Changed,
): Backups => ({
  storedRows: () => storedRows(connection),
  stage: (chunks, options) =>
    attempt(async () => {
      try {
        return success(await stageBackup(chunks, connection, options));
      } catch (thrown) {
        if (thrown instanceof BackupRefusal) return failure(thrown.code, thrown.message);
        throw thrown;
      }
    }),
  unstage: (restore) =>
    attempt(async () => {
      await unstage(connection, restore);
      return success(null);
    }),
  restoreStaged: (restore, choice) => change((rows) => commitRestore(rows, restore, choice)),
});
