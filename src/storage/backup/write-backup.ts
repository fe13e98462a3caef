import { BACKUP_SCHEMA_ID, type BackupHeader } from '../../model/backup.ts';
import type { Profile } from '../../model/profile.ts';
import type { StoredRows } from './stored-rows.ts';

/**
 * The text of a backup, a piece at a time: everything that is stored, as it is stored, one JSON value a line. The
 * first line names the shape, the last counts the others. `onPosting` is called after each piece with the number of
 * postings written so far.
 */
export async function* writeBackup(
  profile: Profile,
  rows: StoredRows,
  madeAt: string,
  onPosting: (written: number) => void,
): AsyncGenerator<string> {
  const header: BackupHeader = { schema: BACKUP_SCHEMA_ID, madeAt };
  let lines = 1;
  let written = 0;
  yield `${JSON.stringify(header)}\n${lineOf('profile', profile)}`;
  for await (const some of rows.corrections()) {
    lines += some.length;
    yield some.map((value) => lineOf('corrections', value)).join('');
  }
  for await (const some of rows.postings()) {
    lines += some.length;
    written += some.length;
    yield some.map((value) => lineOf('posting', value)).join('');
    onPosting(written);
  }
  yield `${JSON.stringify({ kind: 'end', lines })}\n`;
}

const lineOf = (kind: string, value: unknown): string => `${JSON.stringify({ kind, value })}\n`;
