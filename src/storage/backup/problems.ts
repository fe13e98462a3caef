import type { BackupProblem } from '../../model/backup.ts';

const MESSAGES: Record<BackupProblem, string> = {
  'not-a-backup': 'This file is no Milepost backup.',
  'newer-backup': 'This backup was made by a newer Milepost. Update this one, then restore.',
  'cut-off': 'This backup is incomplete: its end is missing.',
  'damaged-line': 'This backup is damaged',
  'line-too-long': 'This file has a line that is longer than those of a backup.',
  'wrong-encoding': 'This file is not encoded as UTF-8, as backups are.',
  duplicate: 'This backup holds the same posting twice',
  canceled: 'Canceled. Nothing was changed.',
  interrupted: 'The browser ended the restore before it was done. Nothing was changed: restore again.',
};

/** Thrown while a backup is read: the whole file is refused. `line` counts from 1; null where no line is to blame. */
export class BackupRefusal extends Error {
  readonly code: BackupProblem;
  readonly line: number | null;

  constructor(code: BackupProblem, line: number | null = null) {
    super(line === null ? MESSAGES[code] : `${MESSAGES[code]} in line ${line}.`);
    this.code = code;
    this.line = line;
  }
}
