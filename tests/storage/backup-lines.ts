import { BACKUP_SCHEMA_ID, type BackupHead, type BackupItem } from '../../src/model/backup.ts';
import { EMPTY_PROFILE, type Profile } from '../../src/model/profile.ts';
import type { SavedPosting } from '../../src/model/saved-posting.ts';
import { hexOf } from '../../src/storage/backup/checksum.ts';
import { BackupRefusal } from '../../src/storage/backup/problems.ts';
import { readBackup } from '../../src/storage/backup/read-backup.ts';
import { addChecksum, sealLine } from '../../src/storage/backup/sealed-line.ts';
import { writeBackup } from '../../src/storage/backup/write-backup.ts';
import { engineerRecord, storedPart } from '../support/records.ts';

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

async function* piecesOf<Value>(values: readonly Value[], size = 2): AsyncGenerator<Value[]> {
  for (let at = 0; at < values.length; at += size) yield values.slice(at, at + size);
}

/** What a backup is made of. */
export interface BackupParts {
  readonly postings?: readonly unknown[];
  readonly corrections?: readonly unknown[];
  readonly profile?: Profile | null;
  readonly unread?: readonly unknown[];
  readonly unreadProfiles?: readonly unknown[];
}

/** The bytes of a backup of these things, and what it says of itself. */
export async function writtenBackup(parts: BackupParts) {
  const {
    postings = [],
    corrections = [],
    profile = EMPTY_PROFILE,
    unread = [],
    unreadProfiles = [],
  } = parts;
  const rows = {
    count: async () => postings.length,
    postings: () => piecesOf(postings),
    corrections: () => piecesOf(corrections),
    unread: () => piecesOf(unread),
  };
  const { body, counts, head } = writeBackup({ profile, unreadProfiles, rows }, () => undefined);
  const lines: Uint8Array<ArrayBuffer>[] = [];
  for await (const some of body) lines.push(...some);
  return { bytes: new Uint8Array(await new Blob([head(MADE_AT), ...lines]).arrayBuffer()), counts };
}

/** The text of a backup of these things. */
export async function backupText(
  postings: readonly unknown[],
  corrections: readonly unknown[] = [],
  profile: Profile = EMPTY_PROFILE,
): Promise<string> {
  return new TextDecoder().decode((await writtenBackup({ postings, corrections, profile })).bytes);
}

/** A backup of these lines below the head, each without its checksum: with right checksums and counts that may be wrong. */
export function sealedText(lines: readonly string[], head: Partial<BackupHead> = {}): string {
  const sealed = lines.map((line) => sealLine(line.slice(0, -1)));
  const checksum = hexOf(sealed.reduce((before, line) => addChecksum(before, line.checksum), 0));
  const whole: BackupHead = {
    schema: BACKUP_SCHEMA_ID,
    madeAt: MADE_AT,
    lines: lines.length,
    postings: 0,
    corrections: 0,
    unreadable: 0,
    leftOut: 0,
    checksum,
    ...head,
  };
  const first = sealLine(JSON.stringify(whole).slice(0, -1));
  return [first, ...sealed].map(({ bytes }) => new TextDecoder().decode(bytes)).join('');
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
