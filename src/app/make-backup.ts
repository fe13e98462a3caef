import { failure, type Result, success } from '../model/result.ts';
import { reportError } from '../platform/report-error.ts';
import { writeBackup } from '../storage/backup/write-backup.ts';
import type { SavedPostings } from '../storage/saved-postings.ts';
import type { MadeBackup } from '../ui/files/files-state.ts';
import { backupSource } from './backup-source.ts';

/** Lines are joined to parts of this size, which the browser may keep on the disk. In bytes. */
const PART = 8_000_000;

/** A backup of everything as one file; a failure when it was canceled or something could not be read. */
export async function makeBackup(
  saved: SavedPostings,
  onProgress: (done: number, of: number) => void,
  signal: AbortSignal,
): Promise<Result<MadeBackup>> {
  try {
    const source = await backupSource(saved);
    if (!source.ok) return source;
    const of = await source.value.rows.count();
    const { body, counts, head } = writeBackup(source.value, (written) => onProgress(written, of));
    const parts: Blob[] = [];
    let waiting: Uint8Array<ArrayBuffer>[] = [];
    let size = 0;
    for await (const lines of body) {
      if (signal.aborted) return failure('canceled');
      waiting.push(...lines);
      size += lines.reduce((sum, { length }) => sum + length, 0);
      if (size < PART) continue;
      parts.push(new Blob(waiting));
      [waiting, size] = [[], 0];
    }
    const file = new Blob([head(new Date().toISOString()), ...parts, ...waiting]);
    return success({ file, unreadable: counts.unreadable, leftOut: counts.leftOut });
  } catch (problem) {
    reportError(problem, 'making a backup');
    return failure('no-backup');
  }
}
