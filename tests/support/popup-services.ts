import { copiesOf, sameJobs } from '../../src/match/copies.ts';
import { EMPTY_PROFILE, type Profile } from '../../src/model/profile.ts';
import { changeProfile } from '../../src/model/profile-change.ts';
import { success } from '../../src/model/result.ts';
import type { ReviewRecord } from '../../src/model/review-record.ts';
import { type Corrections, NO_CORRECTIONS } from '../../src/model/saved-posting.ts';
import type { Span } from '../../src/model/terms.ts';
import { explainPlan } from '../../src/plan/explain.ts';
import { nearestRole } from '../../src/plan/nearest-role.ts';
import { indexOf } from '../../src/plan/pack-index.ts';
import { personalizeWith } from '../../src/review.ts';
import { pageWords, searchRowOf } from '../../src/storage/search-words.ts';
import { summarize } from '../../src/storage/summary.ts';
import { marksOf } from '../../src/ui/posting/marks.ts';
import type { Mark, PopupServices, Reviewer } from '../../src/ui/services.ts';
import { readingOf, storedPart } from './records.ts';
import { STANDING } from './saved.ts';
import { packTexts, surfacePack } from './surface-pack.ts';

/** A reviewer that answers with one record; role and level can be corrected, the plan is real. */
export function reviewerOf(record: ReviewRecord): Reviewer {
  return {
    pack: surfacePack,
    engineVersion: 'test',
    renew: async () => success(null),
    review: () => storedPart(record),
    findUnknownSkills: async ({ unknownSkills }) => success(unknownSkills),
    personalize: personalizeWith(surfacePack),
    index: () => indexOf(surfacePack),
    explain: (shown, profile) =>
      explainPlan({ ...shown, title: shown.posting?.title ?? null }, profile, surfacePack),
    nearestRole: (profile) => nearestRole(profile, surfacePack),
  };
}

/** What a fake world remembers of what it was asked to do. */
export interface PopupWorld {
  readonly services: PopupServices;
  profile: Profile;
  corrections: Corrections;
  readonly saved: string[];
  readonly painted: (readonly Mark[] | null)[];
  readonly scrolled: Span[];
  readonly opened: string[];
}

/** What is usual for every background of a fake world. */
const USUAL = [
  { id: 'rust', level: 'strong' as const },
  { id: 'python', level: 'working' as const },
  { id: 'mitre-atlas', level: 'learning' as const },
];

/** A world in which the page gives `record`; single services can be replaced. */
export function popupWorld(
  record: ReviewRecord,
  profile: Profile = EMPTY_PROFILE,
  replaced: Partial<PopupServices> = {},
): PopupWorld {
  const done = async () => success(null);
  const savedAs = (id: string) => ({ ...STANDING, id, review: { ...storedPart(record), id } });
  const world: PopupWorld = {
    profile,
    corrections: NO_CORRECTIONS,
    saved: [],
    painted: [],
    scrolled: [],
    opened: [],
    services: {
      readPage: async () => success(readingOf(record)),
      loadReviewer: async () => success(reviewerOf(record)),
      loadTexts: async () => success({ ...packTexts, plans: surfacePack }),
      loadUsualSkills: async () => success(USUAL),
      loadProfile: async () => ({ profile: world.profile, problem: null }),
      updateProfile: async (change) => {
        world.profile = changeProfile(world.profile, change);
        return done();
      },
      loadCorrections: async () => world.corrections,
      saveCorrections: async (_id, corrections) => {
        world.corrections = corrections;
        return done();
      },
      paint: async (painted) => success(world.painted.push(marksOf(painted))),
      isPainted: async () => false,
      findSite: async () => null,
      copyReport: done,
      grantSite: async () => success(true),
      removeSite: async () => true,
      keepsNothing: async () => false,
      openPanel: null,
      clearPaint: async () => success(world.painted.push(null)),
      scrollTo: async ({ start, end }) => success(world.scrolled.push({ start, end })),
      listSaved: async () => world.saved.map((id) => summarize(savedAs(id), NO_CORRECTIONS)),
      findSaved: async ({ id }) =>
        world.saved.includes(id) ? { saved: savedAs(id), textDiffers: false } : null,
      notePage: done,
      listWords: async (ids) => success(ids.map((id) => searchRowOf(savedAs(id)))),
      loadCopyFinder: async () => ({ sameJobs, copiesOf, pageWords }),
      save: async ({ id }) => success(world.saved.push(id)),
      takeOut: async (id) => success(world.saved.splice(world.saved.indexOf(id), 1)),
      putBack: async (id) => success(world.opened.push(`back ${id}`)),
      openCompare: done,
      openText: done,
      openProfilePage: async () => success(world.opened.push('profile')),
      openProfilePart: async (part) => success(world.opened.push(part)),
      openRoadmap: async ({ id }) => success(world.opened.push(`roadmap of ${id}`)),
      openUrl: async (url) => success(world.opened.push(url)),
      ...replaced,
    },
  };
  return world;
}

/** A profile with these skills ticked and nothing else told. */
export function profileWith(...skills: string[]): Profile {
  return { ...EMPTY_PROFILE, skills: Object.fromEntries(skills.map((id) => [id, 'working' as const])) };
}
