import type {
  BackgroundSkills,
  CareerPack,
  EntryPoint,
  Guide,
  InterviewQuestion,
  Ladder,
  MatchingPack,
  Pathways,
  Position,
  Role,
  Stage,
  Track,
} from '../src/model/career-pack.ts';
import type { FitRules } from '../src/model/fit-rules.ts';
import type { GateWords } from '../src/model/gate-rules.ts';
import type { MatchRules } from '../src/model/match-rules.ts';
import type { ObservedPayData } from '../src/model/observed-pay.ts';
import type { PayWords } from '../src/model/pay-rules.ts';
import type { PostingLints } from '../src/model/posting-lints.ts';
import type { ReadingRules } from '../src/model/reading-rules.ts';
import { loadPackFiles } from './pack-files.ts';
import type { PlanFiles } from './plan-files.ts';

// The files are taken at their word here and in the lazy modules: validate.ts has checked them before every build.

/** What the matcher needs, without the long texts: this much belongs to a popup's first load. */
export const loadMatchingPack = async (): Promise<MatchingPack> => {
  const { levelWords, domainSignals, titles, weights, workRoles, ladders, ...files } = await loadPackFiles();
  return {
    ...files,
    skills: [...files.skills],
    reading: files.reading as ReadingRules,
    tracks: files.tracks as Track[],
    stages: files.stages as Stage[],
    roles: files.roles as Role[],
    ladders: Object.fromEntries((ladders as Ladder[]).map(({ id, rungs }) => [id, rungs])),
    observedPay: files.observedPay as ObservedPayData,
    match: { levelWords, domainSignals, titles, weights, workRoles } as MatchRules,
    payWords: files.payWords as PayWords,
    gateWords: files.gateWords as GateWords,
    fitRules: files.fitRules as FitRules,
    lints: files.lints as PostingLints,
  };
};

/** The roadmaps, certificates, units and laws with all their texts, which are a chunk of their own. */
export const loadPlans = async (): Promise<PlanFiles> => (await import('./plan-files.ts')).loadPlanFiles();

/** The whole pack: what a review needs, and what explains its plan. */
export const loadCareerPack = (): Promise<CareerPack> => packWith(loadPlans());

/** What a first answer needs: the pack with plans that have titles and no other texts; `loadPlans` gives those. */
export const loadAnswerPack = (): Promise<CareerPack> =>
  packWith(import('./course-files.ts').then(({ loadCourseFiles }) => loadCourseFiles()));

const packWith = async (loadingPlans: Promise<PlanFiles>): Promise<CareerPack> => {
  const [pack, plans] = await Promise.all([loadMatchingPack(), loadingPlans]);
  return {
    ...pack,
    ...plans,
    loadPhraseWords: async () => (await import('./phrase-words.ts')).PHRASE_WORDS,
  };
};

/** What a résumé is read by: the skills and how they are found, and the words of résumés. */
export const loadReadingPack = async () => {
  const { skills, contexts, reading } = await loadPackFiles();
  return {
    skills: [...skills],
    contexts,
    reading: reading as ReadingRules,
    resumeWords: (await import('./resume-words.ts')).RESUME_WORDS,
  };
};

/** The guides, so that each role has one; both career guides with their ladders. */
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

/** What holds for the way up on every track. */
export const loadPathways = async (): Promise<Pathways> => (await import('./progression.ts')).PATHWAYS;

/** The progression tables of the three tracks; that of the Technical track is the pathways page's. */
export const loadPositions = async (): Promise<readonly Position[]> =>
  (await import('./progression.ts')).POSITIONS;
