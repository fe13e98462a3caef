import '../support/extension-api.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { EMPTY_PROFILE, type Profile } from '../../src/model/profile.ts';
import { loadProfile, saveProfile, updateProfile, watchProfile } from '../../src/storage/profile.ts';

const { local } = fakeBrowser.storage;
const profile: Profile = { ...EMPTY_PROFILE, skills: { python: 'strong' }, hoursPerWeek: 6 };
const stored = async (key: string): Promise<unknown> => (await local.get(key))[key];

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('a profile that can be read', () => {
  it('is empty before anything was stored', async () => {
    expect(await loadProfile()).toEqual({ profile: EMPTY_PROFILE, problem: null });
  });

  it('comes back as it was saved, with the version beside it', async () => {
    expect(await saveProfile(profile)).toEqual({ ok: true, value: profile });
    expect(await loadProfile()).toEqual({ profile, problem: null });
    expect(await stored('profile$')).toEqual({ v: 1 });
  });

  it('keeps every one of many changes made at once', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `skill-${index}`);
    const tick = (id: string) =>
      updateProfile((now) => ({ ...now, skills: { ...now.skills, [id]: 'working' } }));
    await Promise.all(ids.map(tick));
    expect(Object.keys((await loadProfile()).profile.skills)).toEqual(ids);
  });

  it('is told to those who watch until they stop', async () => {
    const seen: Profile[] = [];
    const unwatch = watchProfile((load) => seen.push(load.profile));
    await saveProfile(profile);
    await vi.waitFor(() => expect(seen).toEqual([profile]));
    unwatch();
    await saveProfile(EMPTY_PROFILE);
    expect(seen).toEqual([profile]);
  });

  it('is not replaced by one with a value out of bounds', async () => {
    await saveProfile(profile);
    expect(await saveProfile({ ...profile, hoursPerWeek: 0 })).toMatchObject({
      ok: false,
      error: { code: 'profile-not-saved' },
    });
    expect((await loadProfile()).profile).toEqual(profile);
  });
});

describe('a profile that cannot be read', () => {
  const unreadable = { skills: ['python'], hoursPerWeek: 'many' };

  it('is kept aside, reported, and left in place', async () => {
    await local.set({ profile: unreadable });
    expect(await loadProfile()).toMatchObject({
      profile: EMPTY_PROFILE,
      problem: { code: 'profile-unreadable' },
    });
    expect(await stored('profile-unread')).toMatchObject([{ value: unreadable, version: null }]);
    expect(await stored('profile')).toEqual(unreadable);
  });

  it('is kept aside once, however often it is met', async () => {
    await local.set({ profile: unreadable });
    await loadProfile();
    await loadProfile();
    expect(await stored('profile-unread')).toHaveLength(1);
  });

  it('is still aside after a new profile was saved over it', async () => {
    await local.set({ profile: unreadable });
    await saveProfile(profile);
    expect(await loadProfile()).toEqual({ profile, problem: null });
    expect(await stored('profile-unread')).toMatchObject([{ value: unreadable }]);
  });

  it('is kept aside when a newer version wrote it, even if its shape would do', async () => {
    const newer = { ...profile, mentor: 'someone' };
    await local.set({ profile: newer, profile$: { v: 99 } });
    expect(await loadProfile()).toMatchObject({
      profile: EMPTY_PROFILE,
      problem: { code: 'profile-newer' },
    });
    await saveProfile(profile);
    expect(await stored('profile-unread')).toMatchObject([{ value: newer, version: 99 }]);
    expect(await stored('profile$')).toEqual({ v: 1 });
  });
});

describe('a storage that fails', () => {
  it('is a problem of the reading, and no change goes through', async () => {
    await saveProfile(profile);
    const read = vi.spyOn(local, 'get').mockRejectedValue(new Error('disk'));
    expect(await loadProfile()).toMatchObject({ problem: { code: 'profile-unavailable' } });
    expect(await updateProfile((now) => now)).toMatchObject({ ok: false });
    read.mockRestore();
    expect(await loadProfile()).toEqual({ profile, problem: null });
  });

  it('is a failure of the saving, with the old profile in place', async () => {
    await saveProfile(profile);
    const write = vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    expect(await saveProfile(EMPTY_PROFILE)).toMatchObject({
      ok: false,
      error: { code: 'profile-not-saved' },
    });
    write.mockRestore();
    expect((await loadProfile()).profile).toEqual(profile);
  });
});
