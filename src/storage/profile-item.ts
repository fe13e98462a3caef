import { storage } from '@wxt-dev/storage';
import { PROFILE_STEPS } from './migrations/profile/steps.ts';

/** Version of the shape that this release writes. */
export const PROFILE_VERSION = PROFILE_STEPS.length + 1;

const PROFILE_KEY = 'local:profile';
// Where the library keeps what belongs to a value: the first release stored the version there.
const VERSION_KEY = 'local:profile$';

/** A profile as it lies in the storage. */
export interface StoredProfile {
  /** Null when nothing is stored; else unknown until it is parsed. */
  readonly value: unknown;
  /** Version that it was stored under; null when none was noted. */
  readonly version: number | null;
}

/** Reads value and version in one go; rejects when the browser does. */
export const readStoredProfile = async (): Promise<StoredProfile> => {
  const [stored, beside] = await storage.getItems([PROFILE_KEY, VERSION_KEY]);
  const version: unknown = beside?.value?.v;
  return { value: stored?.value ?? null, version: typeof version === 'number' ? version : null };
};

/** Writes value and version in one go, so that neither can stand without the other; rejects when the browser does. */
export const writeStoredProfile = (value: unknown): Promise<void> =>
  storage.setItems([
    { key: PROFILE_KEY, value },
    { key: VERSION_KEY, value: { v: PROFILE_VERSION } },
  ]);

/** Calls back after every write, until the returned function is called. */
export const watchStoredProfile = (callback: () => void): (() => void) =>
  storage.watch(PROFILE_KEY, callback);

/**
 * Brings a stored value to today's version, in memory: the library would write it back from every page that looks at
 * it, over a change that the worker makes meanwhile. Throws what a step throws.
 */
export const bringUpToDate = ({ value, version }: StoredProfile): unknown =>
  PROFILE_STEPS.slice((version ?? 1) - 1).reduce((older, step) => step(older), value);

/** Profiles that could not be read, oldest first, whole and untouched. */
export const unreadProfilesItem = storage.defineItem<readonly UnreadProfile[]>('local:profile-unread', {
  fallback: [],
});

/** A stored value that could not be read as a profile. */
export interface UnreadProfile extends StoredProfile {
  /** ISO 8601 moment, UTC. */
  readonly keptAt: string;
}
