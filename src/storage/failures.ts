import { failure, type Result } from '../model/result.ts';
import type { StorageCode } from '../model/saved-posting.ts';

const CODE_BY_NAME: Readonly<Record<string, StorageCode>> = {
  QuotaExceededError: 'storage-full',
  VersionError: 'newer-database',
};

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
    if (thrown instanceof StorageRefusal) return failure(thrown.code);
    const name = thrown instanceof DOMException ? thrown.name : '';
    return failure(CODE_BY_NAME[name] ?? 'storage-failed');
  }
};
