import { BACKUP_SCHEMA_ID, type BackupItem } from '../../src/model/backup.ts';
import { EMPTY_PROFILE, type Profile } from '../../src/model/profile.ts';
import { storedPart } from '../../src/model/review-record.ts';
import type { SavedPosting } from '../../src/model/saved-posting.ts';
import { BackupRefusal } from '../../src/storage/backup/problems.ts';
import { readBackup } from '../../src/storage/backup/read-backup.ts';
import { writeBackup } from '../../src/storage/backup/write-backup.ts';
import { engineerRecord } from '../support/records.ts';

const review = storedPart(engineerRecord);

/** A saved posting by its id, with something of everything that a person can add. */
export const savedPosting = (id: string, more: Partial<SavedPosting> = {}): SavedPosting => ({
  id,
  review: { ...review, id },
  status: 'applied',
  statusDates: { applied: '2026-11-03' },
  tags: ['remote'],
  notes: 'Spoke to Ines: "call back" – 12 Nov',
  remindOn: '2026-11-30',
  history: [{ what: 'expired', at: '2026-11-20T08:00:00.000Z' }],
  savedAt: '2026-11-01T08:00:00.000Z',
  updatedAt: '2026-11-20T08:00:00.000Z',
  expiredAt: null,
  deletedAt: null,
  eraseAt: null,
  mergedInto: null,
  keptApart: [],
  ...more,
});

/** What was corrected in the posting of that id. */
export const correctionsOf = (id: string) => ({
  id,
  role: null,
  level: 'mid' as const,
  skills: { python: 'struck' as const },
});

const MADE_AT = '2026-11-26T10:00:00.000Z';
export const HEADER = JSON.stringify({ schema: BACKUP_SCHEMA_ID, madeAt: MADE_AT });

async function* piecesOf<Value>(values: readonly Value[], size = 2): AsyncGenerator<Value[]> {
  for (let at = 0; at < values.length; at += size) yield values.slice(at, at + size);
}

/** The text of a backup of these things. */
export async function backupText(
  postings: readonly unknown[],
  corrections: readonly unknown[] = [],
  profile: Profile = EMPTY_PROFILE,
): Promise<string> {
  const rows = {
    count: async () => postings.length,
    postings: () => piecesOf(postings),
    corrections: () => piecesOf(corrections),
  };
  let text = '';
  for await (const piece of writeBackup(profile, rows, MADE_AT, () => undefined)) text += piece;
  return text;
}

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** What is read from a file, in chunks of `size` bytes: its things, or the code and the line of the refusal. */
export async function readItems(
  file: string | Uint8Array,
  size = 65_536,
): Promise<BackupItem[] | readonly [code: string, line: number | null]> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const items: BackupItem[] = [];
  try {
    for await (const { item } of readBackup(chunksOf(bytes, size))) items.push(item);
    return items;
  } catch (thrown) {
    if (thrown instanceof BackupRefusal) return [thrown.code, thrown.line];
    throw thrown;
  }
}
