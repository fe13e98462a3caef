import type { BackupProblem } from '../../model/backup.ts';
import type { Failure } from '../../model/result.ts';

/** Thrown while a backup is read: the whole file is refused. `line` counts from 1; null where no line is to blame. */
export class BackupRefusal extends Error {
  readonly code: BackupProblem;
  readonly line: number | null;

  constructor(code: BackupProblem, line: number | null = null) {
    super(code);
    this.code = code;
    this.line = line;
  }
}

/** The failure that a refusal becomes outside of storage. */
export const refusalOf = ({ code, line }: BackupRefusal): { ok: false; error: Failure<BackupProblem> } => ({
  ok: false,
  error: line === null ? { code } : { code, line },
});
