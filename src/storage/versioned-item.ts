import { storage } from '@wxt-dev/storage';

/** A value as it lies in the storage. */
export interface StoredValue {
  /** Null when nothing is stored; else unknown until it is parsed. */
  readonly value: unknown;
  /** Version that it was stored under; null when none was noted. */
  readonly version: number | null;
}

/** A value of `storage.local` whose shape has versions. Every method rejects when the browser does. */
export interface VersionedItem {
  /** Version of the shape that this release writes. */
  readonly version: number;
  /** Reads value and version in one go. */
  read(): Promise<StoredValue>;
  /**
   * Writes a value with its version inside it: a write of two keys that broke off between them would leave a value that
   * is taken for one of an older or a newer release.
   */
  write(value: object): Promise<void>;
  /**
   * Brings a stored value to the present version, in memory: the library would write it back from every page that
   * looks at it, over a change that the worker makes meanwhile. Throws what a step throws.
   */
  bringUpToDate(stored: StoredValue): unknown;
  /** Calls back after every write, until the returned function is called. */
  watch(callback: () => void): () => void;
}

const numberOrNull = (version: unknown): number | null => (typeof version === 'number' ? version : null);

/**
 * The value of that key in `storage.local`.
 * @param steps Bring an older value up to date: step n (from 1) leads from version n to n + 1. A value without a noted
 *   version is of the first.
 */
export const versionedItem = (
  key: `local:${string}`,
  steps: readonly ((old: unknown) => unknown)[],
): VersionedItem => {
  const version = steps.length + 1;
  // Where the library keeps what belongs to a value: the first releases stored the version there.
  const versionKey = `${key}$` as const;
  return {
    version,
    read: async () => {
      const [stored, beside] = await storage.getItems([key, versionKey]);
      const value: unknown = stored?.value ?? null;
      const within = (value as { version?: unknown } | null)?.version;
      return { value, version: numberOrNull(within) ?? numberOrNull(beside?.value?.v) };
    },
    write: (value) => storage.setItem(key, { ...value, version }),
    bringUpToDate: ({ value, version: noted }) =>
      steps.slice((noted ?? 1) - 1).reduce((older, step) => step(older), value),
    watch: (callback) => storage.watch(key, callback),
  };
};
