import { failure, type Result, success } from '../../src/model/result.ts';
import { filesWords } from '../../src/platform/i18n.ts';
import { reportError } from '../../src/platform/report-error.ts';
import { writeBackup } from '../../src/storage/backup/write-backup.ts';
import { loadProfile } from '../../src/storage/profile.ts';
import type { SavedPostings } from '../../src/storage/saved-postings.ts';

/** Pieces are joined to parts of this size, which the browser may keep on the disk. In UTF-16 code units. */
const PART = 8_000_000;

/** A backup of everything as one file; a failure when it was canceled or something could not be read. */
export async function makeBackup(
  saved: SavedPostings,
  onProgress: (done: number, of: number) => void,
  signal: AbortSignal,
): Promise<Result<Blob>> {
  try {
    const rows = saved.storedRows();
    const [of, { profile }] = await Promise.all([rows.count(), loadProfile()]);
    const parts: Blob[] = [];
    let waiting = '';
    const onPosting = (written: number) => onProgress(written, of);
    for await (const piece of writeBackup(profile, rows, new Date().toISOString(), onPosting)) {
      if (signal.aborted) return failure('canceled', filesWords.canceled);
      waiting += piece;
      if (waiting.length < PART) continue;
      parts.push(new Blob([waiting]));
      waiting = '';
    }
    return success(new Blob([...parts, waiting]));
  } catch (problem) {
    reportError(problem, 'making a backup');
    return failure('no-backup', filesWords.exportFailed);
  }
}
