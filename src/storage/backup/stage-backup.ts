import type { BackupItem, Standing } from '../../model/backup.ts';
import { EMPTY_PROFILE, type Profile } from '../../model/profile.ts';
import type { Connection } from '../connection.ts';
import type { Database } from '../database.ts';
import { canonicalJson } from './canonical-json.ts';
import { BackupRefusal } from './problems.ts';
import { readBackup } from './read-backup.ts';

/** What restoring a backup would do, for a person to look at first. Nothing of it has happened yet. */
export interface RestorePreview {
  /** Names the staged things; hand it to the worker to restore them. */
  readonly restore: string;
  readonly postings: Readonly<Record<Standing, number>>;
  readonly corrections: Readonly<Record<Standing, number>>;
  /** The profile in the backup, and how it stands to the stored one; null where the backup has none. */
  readonly profile: { readonly value: Profile; readonly standing: Standing } | null;
}

/** A thing of a backup on its way, as it lies in the database. */
export interface StagedRow {
  readonly restore: string;
  readonly item: Exclude<BackupItem, { kind: 'profile' }>;
  readonly standing: Standing;
}

/** What staging a backup needs from its caller. */
export interface StageOptions {
  /** The profile as it is stored. */
  readonly profile: Profile;
  /** Called with the bytes read so far. */
  readonly onProgress: (bytesRead: number) => void;
  /** Aborting ends the staging with the refusal "canceled". */
  readonly signal: AbortSignal;
}

/** Nobody thinks about a preview for longer: what is still staged then belongs to a page that was closed. */
const STAGED_MS = 24 * 60 * 60 * 1000;
/** Few enough to keep the memory flat, many enough for the database to be fast. */
const ROWS_AT_ONCE = 200;

/**
 * Reads a backup to its end, compares everything in it with what is stored, and leaves it staged beside that. Throws a
 * `BackupRefusal`, with nothing staged, for a file that cannot be restored from or when canceled.
 */
export async function stageBackup(
  chunks: AsyncIterable<Uint8Array>,
  connection: Connection,
  { profile, onProgress, signal }: StageOptions,
): Promise<RestorePreview> {
  const database = await connection.database();
  await unstage(connection, IDBKeyRange.upperBound(new Date(Date.now() - STAGED_MS).toISOString()));
  // It begins with its moment, so that older ones can be told.
  const restore = `${new Date().toISOString()} ${crypto.randomUUID()}`;
  const preview = emptyPreview(restore);
  let found: RestorePreview['profile'] = null;
  let waiting: StagedRow['item'][] = [];
  const flush = async () => {
    if (signal.aborted) throw new BackupRefusal('canceled');
    await stage(database, waiting, preview);
    waiting = [];
  };
  try {
    for await (const { item, bytesRead } of readBackup(chunks)) {
      if (item.kind === 'profile')
        found = { value: item.value, standing: standingOfProfile(item.value, profile) };
      else waiting.push(item);
      if (waiting.length < ROWS_AT_ONCE) continue;
      await flush();
      onProgress(bytesRead);
    }
    await flush();
  } catch (thrown) {
    await unstage(connection, restore);
    throw thrown;
  }
  return { ...preview, profile: found };
}

/** Forgets the staged things of a restore, or of a range of them. */
export async function unstage(connection: Connection, restore: string | IDBKeyRange): Promise<void> {
  const database = await connection.database();
  const rows = database.transaction('staged', 'readwrite');
  for await (const cursor of rows.store.index('restore').iterate(restore)) await cursor.delete();
  await rows.done;
}

type Counts = Record<Standing, number>;
type Counting = { restore: string; postings: Counts; corrections: Counts };

const emptyPreview = (restore: string): Counting => ({
  restore,
  postings: { new: 0, same: 0, conflict: 0 },
  corrections: { new: 0, same: 0, conflict: 0 },
});

/** A profile that nobody has filled in yet is none that could conflict. */
function standingOfProfile(backup: Profile, stored: Profile): Standing {
  if (canonicalJson(backup) === canonicalJson(stored)) return 'same';
  return canonicalJson(stored) === canonicalJson(EMPTY_PROFILE) ? 'new' : 'conflict';
}

async function stage(
  database: Database,
  items: readonly StagedRow['item'][],
  preview: Counting,
): Promise<void> {
  const rows = database.transaction(['records', 'corrections', 'staged'], 'readwrite');
  const work = items.map(async (item) => {
    const store = item.kind === 'posting' ? 'records' : 'corrections';
    const standing = standingOf(item.value, await rows.objectStore(store).get(item.value.id));
    preview[item.kind === 'posting' ? 'postings' : 'corrections'][standing] += 1;
    const row: StagedRow = { restore: preview.restore, item, standing };
    await rows.objectStore('staged').add(row);
  });
  await Promise.all([...work, rows.done]);
}

function standingOf(backup: unknown, stored: unknown): Standing {
  if (stored === undefined) return 'new';
  return canonicalJson(backup) === canonicalJson(stored) ? 'same' : 'conflict';
}
