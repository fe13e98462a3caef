import * as v from 'valibot';
import {
  BACKUP_VALUES,
  type BackupItem,
  type ConflictChoice,
  type RestoreOutcome,
  type UnreadableItem,
} from '../../model/backup.ts';
import type { Rows } from '../database.ts';
import { isMoment, latestBelieved } from '../moment-repair.ts';
import { keepRowAside, writePosting } from '../posting-rows.ts';
import { writeCorrections } from '../store-posting.ts';
import { repairStoredMoments } from '../stored-moments.ts';
import { createKeepUnreadable, type KeepUnreadable } from './keep-unreadable.ts';
import { BackupRefusal } from './problems.ts';
import { standingOf } from './stage-backup.ts';
import { takeStaged } from './staged-rows.ts';

/** What a restore needs from its caller. */
export interface RestoreOptions {
  readonly choice: ConflictChoice;
  /** Called with the number of things that are in place, and of all. */
  readonly onProgress: (done: number, of: number) => void;
  /** Aborting undoes all of it, with the refusal "canceled". */
  readonly signal: AbortSignal;
}

/** What was done, and to which postings. */
export interface Restored {
  readonly ids: readonly string[];
  readonly outcome: RestoreOutcome;
}

/**
 * Puts the staged things of a restore in place, and forgets that they were staged. How each stands to what is stored is
 * decided here, in the transaction that writes. Where a posting or its corrections differ, `choice` decides: the stored
 * state stays, the backup's takes its place, or whichever posting was changed later wins; corrections have no date, so
 * that "newer" takes the backup's. A stored row that cannot be read is kept aside before it is replaced; unreadable
 * rows of the backup are kept aside.
 */
export async function commitRestore(
  rows: Rows<'readwrite'>,
  restore: string,
  { choice, onProgress, signal }: RestoreOptions,
): Promise<Restored> {
  await repairStoredMoments(rows);
  const run: Run = { rows, choice, ids: new Set(), outcome: emptyOutcome() };
  let keepUnreadable: KeepUnreadable | null = null;
  for await (const { items, done, of } of takeStaged(rows, restore)) {
    if (signal.aborted) throw new BackupRefusal('canceled');
    // One kind after the other: both write the list's row of their posting, which needs what the other wrote.
    await Promise.all(ofKind(items, 'corrections').map((item) => restoreItem(run, item)));
    await Promise.all(ofKind(items, 'posting').map((item) => restoreItem(run, item)));
    for (const item of ofKind(items, 'unreadable')) {
      keepUnreadable ??= await createKeepUnreadable(rows);
      await keepAside(run, item, keepUnreadable);
    }
    onProgress(done, of);
  }
  return { ids: [...run.ids], outcome: { ...run.outcome, changed: run.ids.size } };
}

type Readable = Extract<BackupItem, { kind: 'posting' | 'corrections' }>;

interface Run {
  readonly rows: Rows<'readwrite'>;
  readonly choice: ConflictChoice;
  readonly ids: Set<string>;
  readonly outcome: ReturnType<typeof emptyOutcome>;
}

const emptyOutcome = () => ({
  postings: { new: 0, same: 0, conflict: 0 },
  corrections: { new: 0, same: 0, conflict: 0 },
  kept: 0,
  unreadable: { keptAside: 0, known: 0 },
  setAside: 0,
});

const ofKind = <Kind extends BackupItem['kind']>(items: readonly BackupItem[], kind: Kind) =>
  items.filter((item): item is Extract<BackupItem, { kind: Kind }> => item.kind === kind);

async function restoreItem({ rows, choice, ids, outcome }: Run, item: Readable): Promise<void> {
  const store = item.kind === 'posting' ? 'records' : 'corrections';
  const { id } = item.value;
  const stored = await rows.objectStore(store).get(id);
  const standing = standingOf(item.value, stored);
  outcome[item.kind === 'posting' ? 'postings' : 'corrections'][standing] += 1;
  if (standing === 'same') return;
  if (standing === 'conflict' && !takesPlace(item, stored, choice)) {
    outcome.kept += 1;
    return;
  }
  if (standing === 'conflict' && !v.is(BACKUP_VALUES[item.kind], stored)) {
    outcome.setAside += 1;
    if (item.kind === 'posting') await keepRowAside(rows, 'records', id);
  }
  // Both keep the row of the list in step with the posting and its corrections, in whichever order they come.
  if (item.kind === 'posting') await writePosting(rows, item.value);
  else await writeCorrections(rows, id, item.value);
  ids.add(id);
}

function takesPlace(item: Readable, stored: unknown, choice: ConflictChoice): boolean {
  if (choice !== 'newer' || item.kind === 'corrections') return choice !== 'keep';
  if (!v.is(BACKUP_VALUES.posting, stored)) return true;
  const { updatedAt } = item.value;
  // A clock that ran ahead when the backup was made must not win over every later change.
  return isMoment(updatedAt) && updatedAt <= latestBelieved(Date.now()) && updatedAt > stored.updatedAt;
}

async function keepAside({ outcome }: Run, item: UnreadableItem, keep: KeepUnreadable): Promise<void> {
  const kept = await keep(item);
  outcome.unreadable[kept === 'kept' ? 'keptAside' : 'known'] += 1;
}
