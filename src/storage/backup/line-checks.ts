import * as v from 'valibot';
import { type BackupHead, type BackupItem, FirstBackupEndSchema } from '../../model/backup.ts';
import { isRepeated, itemOf, parseJson, textOf } from './backup-item.ts';
import { hexOf } from './checksum.ts';
import { BackupRefusal } from './problems.ts';
import { addChecksum, checksumOf } from './sealed-line.ts';

/** Reads the lines below a head, and knows at the end whether they were all. Both throw a `BackupRefusal`. */
export interface LineCheck {
  /** How many stored rows the head says are not in the backup. */
  readonly leftOut: number;
  /** The thing in line `at`; null for a line that holds none. */
  read(bytes: Uint8Array, at: number): BackupItem | null;
  finish(): void;
}

/** The lines below this head, each with a checksum. */
export function checkSealed(head: BackupHead): LineCheck {
  const seen = new Set<string>();
  let lines = 0;
  let checksum = 0;
  return {
    leftOut: head.leftOut,
    read(bytes, at) {
      const found = checksumOf(bytes);
      lines += 1;
      if (found === null || lines > head.lines) throw new BackupRefusal('damaged-line', at);
      checksum = addChecksum(checksum, found);
      const item = itemOf(textOf(bytes), at);
      if (isRepeated(item, seen)) throw new BackupRefusal('duplicate', at);
      return item;
    },
    finish() {
      if (lines !== head.lines || hexOf(checksum) !== head.checksum) throw new BackupRefusal('cut-off');
    },
  };
}

/** The lines of a backup of the first shape, down to the one that ends it. */
export function checkFirstShape(): LineCheck {
  const seen = new Set<string>();
  let lines = 0;
  let isEnded = false;
  return {
    leftOut: 0,
    read(bytes, at) {
      if (isEnded) throw new BackupRefusal('damaged-line', at);
      const text = textOf(bytes);
      const end = text.startsWith('{"kind":"end"') ? parseJson(text) : null;
      if (v.is(FirstBackupEndSchema, end)) {
        if (end.lines !== lines) throw new BackupRefusal('cut-off');
        isEnded = true;
        return null;
      }
      lines += 1;
      const item = itemOf(text, at);
      // A save while the backup was written could put a row into it twice: it must not cost the whole backup.
      return isRepeated(item, seen) ? null : item;
    },
    finish() {
      if (!isEnded) throw new BackupRefusal('cut-off');
    },
  };
}
