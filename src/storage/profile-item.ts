import { storage } from '@wxt-dev/storage';
import { PROFILE_STEPS } from './migrations/profile/steps.ts';
import { type StoredValue, versionedItem } from './versioned-item.ts';

/** The profile as it lies in the storage. */
export const profileItem = versionedItem('local:profile', PROFILE_STEPS);

/** Profiles that could not be read, oldest first, whole and untouched. */
export const unreadProfilesItem = storage.defineItem<readonly UnreadProfile[]>('local:profile-unread', {
  fallback: [],
});

/** A stored value that could not be read as a profile. */
export interface UnreadProfile extends StoredValue {
  /** ISO 8601 moment, UTC. */
  readonly keptAt: string;
}
