import { storage } from '@wxt-dev/storage';
import { PROFILE_STEPS } from './migrations/profile/steps.ts';

/** Version of the shape that this release writes. */
export const PROFILE_VERSION = PROFILE_STEPS.length + 1;

/**
 * The stored profile as it lies there: null when nothing is stored, else unknown until it is parsed, because a
 * migration that fails is only logged by the library and leaves the old shape in place.
 */
export const profileItem = storage.defineItem<unknown>('local:profile', {
  version: PROFILE_VERSION,
  migrations: Object.fromEntries(PROFILE_STEPS.map((step, index) => [index + 2, step])),
});

/** Profiles that could not be read, oldest first, whole and untouched. */
export const unreadProfilesItem = storage.defineItem<readonly UnreadProfile[]>('local:profile-unread', {
  fallback: [],
});

/** A stored value that could not be read as a profile. */
export interface UnreadProfile {
  /** ISO 8601 moment, UTC. */
  readonly keptAt: string;
  /** Version that it was stored under; null when none was noted. */
  readonly version: number | null;
  readonly value: unknown;
}
