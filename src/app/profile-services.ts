import { eraseEverything, updateProfile } from '../messaging/worker-calls.ts';
import { failure, success } from '../model/result.ts';
import { indexOf } from '../plan/pack-index.ts';
import { siteOf } from '../platform/site-access.ts';
import { loadProfile, watchProfile } from '../storage/profile.ts';
import { openSavedReads } from '../storage/saved-reads.ts';
import type { ProfileServices } from '../ui/profile/profile-services.ts';
import { createPageServices } from './page-settings.ts';

const gone = () => failure('part-gone');

/** Wires the profile page: it reads what is stored itself and asks the worker for every change. */
export function createProfileServices(): ProfileServices {
  const saved = openSavedReads();
  return {
    loadPack: () => import('./profile-pack.ts').then((part) => part.loadProfilePack(), gone),
    loadProfile,
    readResume: (...order) => import('./resume.ts').then((part) => part.readResume(...order), gone),
    watchProfile,
    updateProfile,
    listSaved: saved.listSummaries,
    pages: createPageServices(),
    eraseEverything: async () => {
      // How the list was looked at stands here, with the words that were searched and filtered for.
      localStorage.clear();
      const erased = await eraseEverything();
      return erased.ok ? success({ keptSites: erased.value.keptSites.map(siteOf) }) : erased;
    },
    skillsHeld: (profile, pack) => indexOf(pack).standingOf(profile).held,
  };
}
