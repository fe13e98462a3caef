import type { Profile } from '../../model/profile.ts';
import { type BackupCounts, createLines } from './backup-lines.ts';
import type { StoredRows } from './stored-rows.ts';

/** What goes into a backup. */
export interface BackupSource {
  /** Null when what is stored cannot be read: it is then among the unread ones. */
  readonly profile: Profile | null;
  /** Profiles that could not be read, as they were kept aside. */
  readonly unreadProfiles: readonly unknown[];
  readonly rows: StoredRows;
}

/** A backup that is being written. */
export interface BackupWriting {
  /** The lines below the first, some at a time. */
  readonly body: AsyncIterable<readonly Uint8Array<ArrayBuffer>[]>;
  /** What was written so far. */
  readonly counts: BackupCounts;
  /** The first line, which counts what stands below it: ask for it once the body was read to its end. */
  head(madeAt: string): Uint8Array<ArrayBuffer>;
}

/**
 * Writes everything that is stored, as it is stored, one JSON value a line, and checks each row as it is written: what
 * cannot be read goes in as such. `onPosting` is called after some postings with the number of all so far.
 */
export function writeBackup(
  { profile, unreadProfiles, rows }: BackupSource,
  onPosting: (written: number) => void,
): BackupWriting {
  const lines = createLines();
  async function* body() {
    if (profile !== null) lines.add('profile', profile);
    for (const kept of unreadProfiles) lines.addUnreadable('profile', null, kept);
    yield lines.take();
    for await (const some of rows.corrections()) {
      for (const row of some) lines.add('corrections', row);
      yield lines.take();
    }
    let written = 0;
    for await (const some of rows.postings()) {
      for (const row of some) lines.add('posting', row);
      yield lines.take();
      written += some.length;
      onPosting(written);
    }
    for await (const some of rows.unread()) {
      for (const row of some) lines.addKeptAside(row);
      yield lines.take();
    }
  }
  return { body: body(), counts: lines.counts, head: lines.head };
}
