import { type Failure, failure, type Result } from '../model/result.ts';
import type { StorageCode } from '../model/saved-posting.ts';

const MESSAGES: Record<StorageCode, string> = {
  'storage-full': 'There is no room left to store this. Nothing that was saved is lost.',
  'storage-blocked': 'Another Milepost page is still using the older list. Close it and try again.',
  'newer-database': 'The saved postings were stored by a newer Milepost. They are kept as they are.',
  'storage-failed': 'The browser could not reach the saved postings. They are kept as they are.',
  'not-found': 'This posting is not saved.',
  unreadable: 'This saved posting could not be read. It is kept as it is.',
  'too-large': 'This is too large to be saved. What was saved is kept as it is.',
};

const CODE_BY_NAME: Readonly<Record<string, StorageCode>> = {
  QuotaExceededError: 'storage-full',
  VersionError: 'newer-database',
};

/** A storage failure with its sentence for people. */
const storageFailure = (code: StorageCode): { ok: false; error: Failure<StorageCode> } =>
  failure(code, MESSAGES[code]);

/** Thrown inside a transaction to undo it: becomes the failure of that code. */
export class StorageRefusal extends Error {
  readonly code: StorageCode;

  constructor(code: StorageCode) {
    super(code);
    this.code = code;
  }
}

/** Runs storage work and turns whatever it throws into a failure; the browser names its reason by the error's name. */
export const attempt = async <Value, Code extends string = never>(
  work: () => Promise<Result<Value, StorageCode | Code>>,
): Promise<Result<Value, StorageCode | Code>> => {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof StorageRefusal) return storageFailure(thrown.code);
    const name = thrown instanceof DOMException ? thrown.name : '';
    return storageFailure(CODE_BY_NAME[name] ?? 'storage-failed');
  }
};
