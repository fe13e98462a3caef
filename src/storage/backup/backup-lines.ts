import * as v from 'valibot';
import {
  BACKUP_SCHEMA_ID,
  BACKUP_STORES,
  BACKUP_VALUES,
  type BackupHead,
  UnreadRowSchema,
} from '../../model/backup.ts';
import { rowText } from '../row-size.ts';
import { hexOf } from './checksum.ts';
import { addChecksum, type SealedLine, sealLine } from './sealed-line.ts';

/** How much a backup holds, and what it left out. */
export type BackupCounts = Pick<BackupHead, 'postings' | 'corrections' | 'unreadable' | 'leftOut'>;

/** The lines of a backup as they are written. */
export interface BackupLines {
  /** Adds a row of that kind; one that is not what its kind says goes in as unreadable. */
  add(kind: keyof typeof BACKUP_VALUES, row: unknown): void;
  /** Adds a row that could not be read, from where it was stored. */
  addUnreadable(store: string, keptAt: string | null, row: unknown): void;
  /** Adds a row of the store of what was kept aside. */
  addKeptAside(row: unknown): void;
  /** The lines since this was called last. */
  take(): readonly Uint8Array<ArrayBuffer>[];
  readonly counts: BackupCounts;
  /** The first line of a backup of all lines that were added. */
  head(madeAt: string): Uint8Array<ArrayBuffer>;
}

const COUNTED = { profile: null, posting: 'postings', corrections: 'corrections' } as const;

/** Starts a backup without lines. */
export function createLines(): BackupLines {
  const counts = { postings: 0, corrections: 0, unreadable: 0, leftOut: 0 };
  let lines = 0;
  let checksum = 0;
  let waiting: SealedLine['bytes'][] = [];
  const write = (open: string, row: unknown): boolean => {
    const text = rowText(row);
    if (text === null) {
      counts.leftOut += 1;
      return false;
    }
    const line = sealLine(`${open}"value":${text}`);
    waiting.push(line.bytes);
    lines += 1;
    checksum = addChecksum(checksum, line.checksum);
    return true;
  };
  const addUnreadable: BackupLines['addUnreadable'] = (store, keptAt, row) => {
    const where = JSON.stringify({ kind: 'unreadable', store, keptAt });
    if (write(`${where.slice(0, -1)},`, row)) counts.unreadable += 1;
  };
  return {
    counts,
    addUnreadable,
    add(kind, row) {
      if (!v.is(BACKUP_VALUES[kind], row)) return addUnreadable(BACKUP_STORES[kind], null, row);
      const counted = COUNTED[kind];
      if (write(`{"kind":"${kind}",`, row) && counted !== null) counts[counted] += 1;
    },
    addKeptAside(row) {
      if (v.is(UnreadRowSchema, row)) addUnreadable(row.store, row.keptAt, row.value);
      else addUnreadable('unread', null, row);
    },
    take() {
      const taken = waiting;
      waiting = [];
      return taken;
    },
    head(madeAt) {
      const head: BackupHead = {
        schema: BACKUP_SCHEMA_ID,
        madeAt,
        lines,
        ...counts,
        checksum: hexOf(checksum),
      };
      return sealLine(JSON.stringify(head).slice(0, -1)).bytes;
    },
  };
}
