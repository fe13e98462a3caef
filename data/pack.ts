import type {
  BackgroundSkills,
  CareerPack,
  EntryPoint,
  Guide,
  InterviewQuestion,
  Ladder,
  MatchingPack,
  Position,
  Role,
  Stage,
  Track,
} from '../src/model/career-pack.ts';
import type { FitRules } from '../src/model/fit-rules.ts';
import type { GateWords } from '../src/model/gate-rules.ts';
import type { MatchRules } from '../src/model/match-rules.ts';
import type { PayWords } from '../src/model/pay-rules.ts';
import type { PostingLints } from '../src/model/posting-lints.ts';
import type { ReadingRules } from '../src/model/reading-rules.ts';
import contexts from './contexts.json' with { type: 'json' };
import domainSignals from './domain-signals.json' with { type: 'json' };
import experienceWords from './experience-words.json' with { type: 'json' };
import fitRules from './fit-rules.json' with { type: 'json' };
import weights from './fitted-weights.json' with { type: 'json' };
import gateWords from './gate-words.json' with { type: 'json' };
import ladders from './ladders.json' with { type: 'json' };
import levelWords from './level-words.json' with { type: 'json' };
import { SKILLS } from './lexicon.ts';
import livenessWords from './liveness-words.json' with { type: 'json' };
import version from './pack-version.json' with { type: 'json' };
import payWords from './pay-words.json' with { type: 'json' };
import places from './places.json' with { type: 'json' };
import lints from './posting-lints.json' with { type: 'json' };
import rates from './rates.json' with { type: 'json' };
import reading from './reading-rules.json' with { type: 'json' };
import roles from './roles.json' with { type: 'json' };
import stages from './stages.json' with { type: 'json' };
import titles from './titles.json' with { type: 'json' };
import tracks from './tracks.json' with { type: 'json' };
import workRoles from './work-roles.json' with { type: 'json' };

// The files are taken at their word here and in the lazy modules: validate.ts has checked them before every build.

/** What the matcher needs, without the long texts: this much belongs to a popup's first load. */
export const loadMatchingPack = async (): Promise<MatchingPack> => ({
  version,
  skills: [...SKILLS],
  contexts,
  reading: reading as ReadingRules,
  tracks: tracks as Track[],
  stages: stages as Stage[],
  roles: roles as Role[],
  ladders: Object.fromEntries((ladders as Ladder[]).map(({ id, rungs }) => [id, rungs])),
  rates,
  match: { levelWords, domainSignals, titles, weights, workRoles } as MatchRules,
  payWords: payWords as PayWords,
  experienceWords,
  gateWords: gateWords as GateWords,
  livenessWords,
  fitRules: fitRules as FitRules,
  places,
  lints: lints as PostingLints,
});

/** What a review needs: the matching pack and the roadmaps, which are a chunk of their own. */
export const loadCareerPack = async (): Promise<CareerPack> => {
  const [pack, { ROADMAPS }, { CERTIFICATES }] = await Promise.all([
    loadMatchingPack(),
    import('./roadmaps.ts'),
    import('./certificates.ts'),
  ]);
  return {
    ...pack,
    roadmaps: [...ROADMAPS],
    certificates: [...CERTIFICATES],
    loadPhraseWords: async () => (await import('./phrase-words.ts')).PHRASE_WORDS,
  };
};

/** What a résumé is read by: the skills and how they are found, and the words of résumés. */
export const loadReadingPack = async () => ({
  skills: [...SKILLS],
  contexts,
  reading: reading as ReadingRules,
  resumeWords: (await import('./resume-words.ts')).RESUME_WORDS,
});

/** Both career guides with their ladders. */
export const loadGuides = async (): Promise<readonly Guide[]> => (await import('./guides.ts')).GUIDES;

/** The interview questions, sorted by id. */
export const loadInterviewQuestions = async (): Promise<readonly InterviewQuestion[]> =>
  (await import('./interview-questions.ts')).INTERVIEW_QUESTIONS;

/** The ten backgrounds and the role that each leads to. */
export const loadEntryPoints = async (): Promise<readonly EntryPoint[]> =>
  (await import('./progression.ts')).ENTRY_POINTS;

/** What people of each background typically have. */
export const loadBackgroundSkills = async (): Promise<readonly BackgroundSkills[]> =>
  (await import('./progression.ts')).BACKGROUND_SKILLS;

/** The progression table of the Technical track. */
export const loadPositions = async (): Promise<readonly Position[]> =>
  (await import('./progression.ts')).POSITIONS;
