import * as v from 'valibot';
import { EMPTY_PROFILE, type Profile, ProfileSchema } from '../model/profile.ts';
import { changeProfile, type ProfileChange, type ProfileSaveCode } from '../model/profile-change.ts';
import { type Failure, failure, type Result, success } from '../model/result.ts';
import { profileItem, unreadProfilesItem } from './profile-item.ts';
import type { StoredValue } from './versioned-item.ts';

/** Why a stored profile was not used. */
type ProfileProblem = 'profile-unreadable' | 'profile-newer' | 'profile-unavailable';

/** The profile to work with, and what was wrong with the stored one. */
export interface ProfileLoad {
  /** The empty profile when nothing is stored or the stored one cannot be read. */
  readonly profile: Profile;
  /** Null when all is well; otherwise the stored value is still there, whole. */
  readonly problem: Failure<ProfileProblem> | null;
}

/** What was stored, or why nothing was. */
export type ProfileSaved = Result<Profile, ProfileSaveCode>;

const keepAside = async ({ value, version }: StoredValue): Promise<void> => {
  const kept = await unreadProfilesItem.getValue();
  const written = JSON.stringify(value);
  // Every reading meets the same value until a new profile is saved: one copy is enough.
  if (kept.some((unread) => JSON.stringify(unread.value) === written)) return;
  await unreadProfilesItem.setValue([...kept, { keptAt: new Date().toISOString(), version, value }]);
};

const parseStored = (stored: StoredValue): Result<Profile, ProfileProblem> => {
  if (stored.value === null) return success(EMPTY_PROFILE);
  if (stored.version !== null && stored.version > profileItem.version) return failure('profile-newer');
  const parsed = v.safeParse(ProfileSchema, profileItem.bringUpToDate(stored));
  return parsed.success ? success(parsed.output) : failure('profile-unreadable');
};

const readProfile = async (): Promise<Result<Profile, ProfileProblem>> => {
  try {
    const stored = await profileItem.read();
    const parsed = parseStored(stored);
    if (!parsed.ok) await keepAside(stored);
    return parsed;
  } catch {
    return failure('profile-unavailable');
  }
};

/**
 * Reads the stored profile; never rejects. One that cannot be read, or that a newer version wrote, is copied to
 * `local:profile-unread` and reported in `problem`; it stays in place until a new profile is saved.
 */
export const loadProfile = async (): Promise<ProfileLoad> => {
  const read = await readProfile();
  return read.ok ? { profile: read.value, problem: null } : { profile: EMPTY_PROFILE, problem: read.error };
};

const writeProfile = async (profile: Profile): Promise<ProfileSaved> => {
  const parsed = v.safeParse(ProfileSchema, profile);
  if (!parsed.success) return failure('profile-invalid');
  try {
    await profileItem.write(parsed.output);
    return success(parsed.output);
  } catch {
    return (await isStored(parsed.output)) ? success(parsed.output) : failure('profile-not-saved');
  }
};

/** Whether a write that the browser called failed took place all the same. */
const isStored = async (profile: Profile): Promise<boolean> => {
  const read = await readProfile();
  return read.ok && JSON.stringify(read.value) === JSON.stringify(profile);
};

// The worker may be asked for the next change while it still writes the last one.
const withProfileLock = <Value>(work: () => Promise<Value>): Promise<Value> =>
  navigator.locks.request('profile', work);

/**
 * Applies a change to the profile as it is stored now. Calls take turns, and only the worker makes them: a popup may
 * be closed before its own write is done. Comes back with what was stored, or with a failure and the old profile in
 * place. An unreadable profile is kept aside before it is replaced.
 */
export const updateStoredProfile = (change: ProfileChange): Promise<ProfileSaved> =>
  withProfileLock(async () => {
    const { profile, problem } = await loadProfile();
    // A profile that is merely out of reach, with no copy aside, must not be replaced by a change of the empty one.
    if (problem?.code === 'profile-unavailable') return failure(problem.code);
    return writeProfile(changeProfile(profile, change));
  });

/** Profiles that could not be read, as they were kept aside. Rejects when the browser does not hand them out. */
export const loadUnreadProfiles = async (): Promise<readonly unknown[]> => {
  const kept: unknown = await unreadProfilesItem.getValue();
  return Array.isArray(kept) ? kept : [];
};

/** Calls back with the profile whenever one is stored, until the returned function is called. */
export const watchProfile = (callback: (load: ProfileLoad) => void): (() => void) =>
  profileItem.watch(() => {
    loadProfile().then(callback);
  });
