import * as v from 'valibot';
import type { Standing, StandingCounts } from '../../model/backup.ts';
import { EMPTY_PROFILE, type Profile, ProfileSchema } from '../../model/profile.ts';
import type { Database } from '../database.ts';
import { isEqual } from './is-equal.ts';
import { BackupRefusal } from './problems.ts';
import { readBackup } from './read-backup.ts';
import { type StagedRow, unstage } from './staged-rows.ts';

/** What restoring a backup would do, for a person to look at first. Nothing of it has happened yet. */
export interface RestorePreview {
  /** Names the staged things; hand it to the worker to restore them. */
  readonly restore: string;
  readonly postings: Readonly<StandingCounts>;
  readonly corrections: Readonly<StandingCounts>;
  /** Rows of the backup that cannot be read. They will be kept aside. */
  readonly unreadable: number;
  /** Rows that were too large for the backup, and are not in it. */
  readonly leftOut: number;
  /** The profile in the backup, and how it stands to the stored one; null where the backup has none. */
  readonly profile: { readonly value: Profile; readonly standing: Standing } | null;
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
/** Rows may be as large as a thousand usual ones. */
const BYTES_AT_ONCE = 8_000_000;

/**
 * Reads a backup to its end, compares everything in it with what is stored, and leaves it staged beside that. Throws a
 * `BackupRefusal`, with nothing staged, for a file that cannot be restored from or when canceled.
 */
export async function stageBackup(
  chunks: AsyncIterable<Uint8Array>,
  database: Database,
  { profile, onProgress, signal }: StageOptions,
): Promise<RestorePreview> {
  await unstage(database, IDBKeyRange.upperBound(new Date(Date.now() - STAGED_MS).toISOString()));
  // It begins with its moment, so that older ones can be told.
  const restore = `${new Date().toISOString()} ${crypto.randomUUID()}`;
  const counts = noCounts();
  let found: RestorePreview['profile'] = null;
  let waiting: StagedRow['item'][] = [];
  let size = 0;
  const flush = async () => {
    if (signal.aborted) throw new BackupRefusal('canceled');
    await stage(database, restore, waiting, counts);
    waiting = [];
    size = 0;
  };
  const onHead = (leftOut: number) => {
    counts.leftOut = leftOut;
  };
  try {
    for await (const read of readBackup(chunks, onHead)) {
      const { item } = read;
      if (item.kind === 'profile') {
        // Parsed, so that what an older Milepost did not ask for is there, unknown.
        const value = v.parse(ProfileSchema, item.value);
        found = { value, standing: standingOfProfile(value, profile) };
      } else waiting.push(item);
      size += read.size;
      if (waiting.length < ROWS_AT_ONCE && size < BYTES_AT_ONCE) continue;
      await flush();
      onProgress(read.bytesRead);
    }
    await flush();
  } catch (thrown) {
    await unstage(database, restore);
    throw thrown;
  }
  return { restore, ...counts, profile: found };
}

type Counts = {
  postings: StandingCounts;
  corrections: StandingCounts;
  unreadable: number;
  leftOut: number;
};

const noCounts = (): Counts => ({
  postings: { new: 0, same: 0, conflict: 0 },
  corrections: { new: 0, same: 0, conflict: 0 },
  unreadable: 0,
  leftOut: 0,
});

/** A profile that nobody has filled in yet is none that could conflict. */
function standingOfProfile(backup: Profile, stored: Profile): Standing {
  if (isEqual(backup, stored)) return 'same';
  return isEqual(stored, EMPTY_PROFILE) ? 'new' : 'conflict';
}

async function stage(
  database: Database,
  restore: string,
  items: readonly StagedRow['item'][],
  counts: Counts,
): Promise<void> {
  const rows = database.transaction(['records', 'corrections', 'staged'], 'readwrite', {
    durability: 'relaxed',
  });
  const add = (item: StagedRow['item']) => {
    const row: StagedRow = { restore, item };
    return rows.objectStore('staged').add(row);
  };
  const count = async (item: StagedRow['item']) => {
    if (item.kind === 'unreadable') counts.unreadable += 1;
    else if (item.kind === 'posting') {
      counts.postings[standingOf(item.value, await rows.objectStore('records').get(item.value.id))] += 1;
    } else {
      const stored = await rows.objectStore('corrections').get(item.value.id);
      counts.corrections[standingOf(item.value, stored)] += 1;
    }
  };
  // Every request is awaited: the one that fails says why, and those that it undoes only that they were undone.
  await Promise.all([...items.flatMap((item) => [add(item), count(item)]), rows.done]);
}

/** How a thing of a backup stands to what is stored of it, `undefined` for nothing. */
export function standingOf(backup: unknown, stored: unknown): Standing {
  if (stored === undefined) return 'new';
  return isEqual(backup, stored) ? 'same' : 'conflict';
}
