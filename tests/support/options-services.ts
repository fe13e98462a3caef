import { EMPTY_PROFILE, type Profile } from '../../src/model/profile.ts';
import { changeProfile } from '../../src/model/profile-change.ts';
import { failure, success } from '../../src/model/result.ts';
import type { SavedSummary } from '../../src/model/saved-posting.ts';
import { indexOf } from '../../src/plan/pack-index.ts';
import type { ProfilePack, ProfileServices } from '../../src/ui/profile/profile-services.ts';
import { pageSettingsWorld } from './page-settings.ts';
import { packTexts, surfacePack } from './surface-pack.ts';

/** The pack of the profile page: the surfaces' own, with one more skill that anybody may have. */
export const profilePack: ProfilePack = {
  ...surfacePack,
  ...packTexts,
  version: '2026.1.1',
  backgroundSkills: [],
  pace: 'How fast one moves up differs.',
  tracks: [],
  positions: [],
  workRoles: { frameworks: [], roles: [], curated: true, source: 'test' },
  skills: [
    ...surfacePack.skills,
    { id: 'python', name: 'Python', kind: 'language', aliases: ['CPython'], source: 'test' },
    { id: 'oscp', name: 'OSCP', kind: 'certification', aliases: [], source: 'test' },
    { id: 'mitre-atlas', name: 'MITRE ATLAS', kind: 'framework', aliases: [], source: 'test' },
    { id: 'teamwork', name: 'Teamwork', kind: 'soft', aliases: [], source: 'test' },
  ],
};

/** What a fake world remembers of what the profile page asked it to do. */
export interface ProfileWorld {
  readonly services: ProfileServices;
  profile: Profile;
  erasures: number;
}

/** A world with this profile and these saved postings; single services can be replaced. */
export function optionsWorld(
  profile: Profile = EMPTY_PROFILE,
  saved: readonly SavedSummary[] = [],
  replaced: Partial<ProfileServices> = {},
): ProfileWorld {
  const world: ProfileWorld = {
    profile,
    erasures: 0,
    services: {
      loadPack: async () => success(profilePack),
      loadProfile: async () => ({ profile: world.profile, problem: null }),
      watchProfile: () => () => undefined,
      updateProfile: async (change) => {
        world.profile = changeProfile(world.profile, change);
        return success(world.profile);
      },
      readResume: async () => failure('not-here'),
      listSaved: async () => success({ summaries: saved }),
      pages: pageSettingsWorld().services,
      skillsHeld: (profile, pack) => indexOf(pack).standingOf(profile).held,
      eraseEverything: async () => {
        world.erasures += 1;
        return success({ keptSites: [] });
      },
      ...replaced,
    },
  };
  return world;
}
