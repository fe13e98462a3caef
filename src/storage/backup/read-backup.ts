import * as v from 'valibot';
import {
  BACKUP_SCHEMA_ID,
  BackupHeadSchema,
  type BackupItem,
  FIRST_BACKUP_SCHEMA_ID,
  FirstBackupHeadSchema,
} from '../../model/backup.ts';
import { parseJson, textOf } from './backup-item.ts';
import { byteLines } from './byte-lines.ts';
import { checkFirstShape, checkSealed, type LineCheck } from './line-checks.ts';
import { BackupRefusal } from './problems.ts';
import { checksumOf } from './sealed-line.ts';

/** A thing of a backup with the progress of reading. */
export interface ReadItem {
  /**
   * As it stands in the file, fields that this release does not know included. What is not what its kind says comes as
   * "unreadable".
   */
  readonly item: BackupItem;
  readonly bytesRead: number;
  /** What its line takes in the file. */
  readonly size: number;
}

/**
 * The things of a backup in the order of the file. A file that is cut off, damaged, foreign or newer throws a
 * `BackupRefusal`, at the latest at its end: of today's shape every change of it is found, of the first shape, which
 * has no checksums, what breaks its form. A row that cannot be read refuses nothing: the backup is whole with it.
 * `onHead` is called with the number of stored rows that the backup says it left out.
 */
export async function* readBackup(
  chunks: AsyncIterable<Uint8Array>,
  onHead: (leftOut: number) => void = () => undefined,
): AsyncGenerator<ReadItem> {
  let check: LineCheck | null = null;
  let at = 0;
  for await (const { bytes, bytesRead } of byteLines(chunks)) {
    at += 1;
    if (check === null) {
      check = readHead(bytes);
      onHead(check.leftOut);
    } else {
      const item = check.read(bytes, at);
      if (item !== null) yield { item, bytesRead, size: bytes.length };
    }
  }
  if (check === null) throw new BackupRefusal('not-a-backup');
  check.finish();
}

/** Where nothing is known of the file yet, what cannot be read is foreign rather than damaged. */
function readHead(bytes: Uint8Array): LineCheck {
  const head = parseJson(textOf(bytes));
  if (v.is(FirstBackupHeadSchema, head)) return checkFirstShape();
  const schema = (head as { schema?: unknown } | null | undefined)?.schema;
  if (schema === BACKUP_SCHEMA_ID) {
    if (checksumOf(bytes) !== null && v.is(BackupHeadSchema, head)) return checkSealed(head);
    throw new BackupRefusal('damaged-line', 1);
  }
  const [name] = BACKUP_SCHEMA_ID.split('/');
  const isOurs = typeof schema === 'string' && schema.startsWith(`${name}/`);
  throw new BackupRefusal(isOurs && schema !== FIRST_BACKUP_SCHEMA_ID ? 'newer-backup' : 'not-a-backup');
}
