import type { Ladder, MatchingPack, Role, Stage, Track } from '../src/model/career-pack.ts';
import contexts from './contexts.json' with { type: 'json' };
import ladders from './ladders.json' with { type: 'json' };
import { SKILLS } from './lexicon.ts';
import version from './pack-version.json' with { type: 'json' };
import rates from './rates.json' with { type: 'json' };
import roles from './roles.json' with { type: 'json' };
import stages from './stages.json' with { type: 'json' };
import tracks from './tracks.json' with { type: 'json' };

// The files are taken at their word here: validate.ts has checked them before every build.

/** What the matcher needs, without the long texts: this much belongs to a popup's first load. */
export const loadMatchingPack = async (): Promise<MatchingPack> => ({
  version,
  skills: [...SKILLS],
  contexts,
  tracks: tracks as Track[],
  stages: stages as Stage[],
  roles: roles as Role[],
  ladders: Object.fromEntries((ladders as Ladder[]).map(({ id, rungs }) => [id, rungs])),
  rates,
});
