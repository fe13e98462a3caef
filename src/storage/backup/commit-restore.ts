import type { ConflictChoice } from '../../model/backup.ts';
import { type Rows, readRecord, writePosting } from '../posting-rows.ts';
import { correctPosting } from '../store-posting.ts';
import type { StagedRow } from './stage-backup.ts';

/**
 * Puts the staged things of a restore in place, and forgets that they were staged. Where a posting or its corrections
 * differ from what is stored, `choice` decides: the stored state stays, the backup's takes its place, or whichever
 * posting was changed later wins; corrections have no date, so that "newer" takes the backup's.
 * @returns Ids of the postings that were changed, each once.
 */
export async function commitRestore(
  rows: Rows<'readwrite'>,
  restore: string,
  choice: ConflictChoice,
): Promise<readonly string[]> {
  const changed = new Set<string>();
  for await (const cursor of rows.objectStore('staged').index('restore').iterate(restore)) {
    // Only `stageBackup` writes here, and only what it has checked.
    const { item, standing } = cursor.value as StagedRow;
    if (standing === 'new' || (standing === 'conflict' && (await takesPlace(rows, item, choice)))) {
      await put(rows, item);
      changed.add(item.value.id);
    }
    await cursor.delete();
  }
  return [...changed];
}

async function takesPlace(
  rows: Rows<'readwrite'>,
  item: StagedRow['item'],
  choice: ConflictChoice,
): Promise<boolean> {
  if (choice !== 'newer' || item.kind === 'corrections') return choice !== 'keep';
  const stored = await readRecord(rows, item.value.id);
  return stored === null || stored === 'unreadable' || item.value.updatedAt > stored.updatedAt;
}

/** Both keep the row of the list in step with the posting and its corrections, in whichever order they come. */
async function put(rows: Rows<'readwrite'>, item: StagedRow['item']): Promise<void> {
  if (item.kind === 'posting') await writePosting(rows, item.value);
  else await correctPosting(rows, item.value.id, item.value);
}
