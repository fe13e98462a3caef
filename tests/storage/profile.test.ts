import '../support/extension-api.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { EMPTY_PROFILE, type Profile } from '../../src/model/profile.ts';
import type { ProfileChange } from '../../src/model/profile-change.ts';
import { loadProfile, updateStoredProfile, watchProfile } from '../../src/storage/profile.ts';
import { profileItem } from '../../src/storage/profile-item.ts';

const { local } = fakeBrowser.storage;
const profile: Profile = { ...EMPTY_PROFILE, skills: { python: 'strong' }, hoursPerWeek: 6 };
const change: ProfileChange = { skills: profile.skills, hoursPerWeek: profile.hoursPerWeek };
const stored = async (key: string): Promise<unknown> => (await local.get(key))[key];

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('a profile that can be read', () => {
  it('is empty before anything was stored', async () => {
    expect(await loadProfile()).toEqual({ profile: EMPTY_PROFILE, problem: null });
  });

  it('comes back as it was saved, with the version in it', async () => {
    expect(await updateStoredProfile(change)).toEqual({ ok: true, value: profile });
    expect(await loadProfile()).toEqual({ profile, problem: null });
    expect(await stored('profile')).toEqual({ ...profile, version: profileItem.version });
  });

  it('keeps every one of many changes made at once', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `skill-${index}`);
    await Promise.all(ids.map((id) => updateStoredProfile({ skills: { [id]: 'working' } })));
    expect(Object.keys((await loadProfile()).profile.skills)).toEqual(ids);
  });

  it('is told to those who watch until they stop', async () => {
    const seen: Profile[] = [];
    const unwatch = watchProfile((load) => seen.push(load.profile));
    await updateStoredProfile(change);
    await vi.waitFor(() => expect(seen).toEqual([profile]));
    unwatch();
    await updateStoredProfile({ hoursPerWeek: 7 });
    expect(seen).toEqual([profile]);
  });

  it('keeps skills that no pack knows', async () => {
    await updateStoredProfile({ skills: { 'long-forgotten': 'strong' } });
    await updateStoredProfile({ skills: { python: 'working' } });
    expect((await loadProfile()).profile.skills).toEqual({ 'long-forgotten': 'strong', python: 'working' });
  });

  it('is not replaced by one with a value out of bounds', async () => {
    await updateStoredProfile(change);
    expect(await updateStoredProfile({ hoursPerWeek: 0 })).toMatchObject({
      ok: false,
      error: { code: 'profile-invalid' },
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
    await updateStoredProfile(change);
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
    await updateStoredProfile(change);
    expect(await stored('profile-unread')).toMatchObject([{ value: newer, version: 99 }]);
    expect(await loadProfile()).toEqual({ profile, problem: null });
  });
});

describe('a storage that fails', () => {
  it('is a problem of the reading, and no change goes through', async () => {
    await updateStoredProfile(change);
    const read = vi.spyOn(local, 'get').mockRejectedValue(new Error('disk'));
    expect(await loadProfile()).toMatchObject({ problem: { code: 'profile-unavailable' } });
    expect(await updateStoredProfile({ hoursPerWeek: 7 })).toMatchObject({ ok: false });
    read.mockRestore();
    expect(await loadProfile()).toEqual({ profile, problem: null });
  });

  it('is a failure of the saving, with the old profile in place', async () => {
    await updateStoredProfile(change);
    const write = vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    expect(await updateStoredProfile({ hoursPerWeek: 7 })).toMatchObject({
      ok: false,
      error: { code: 'profile-not-saved' },
    });
    write.mockRestore();
    expect((await loadProfile()).profile).toEqual(profile);
  });
});
