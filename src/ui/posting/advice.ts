import type { EntryPoint, Guide, InterviewQuestion, Role } from '../../model/career-pack.ts';
import type { Profile } from '../../model/profile.ts';
import type { ReviewRecord } from '../../model/review-record.ts';
import { checkGuide, type GuideCheck, guideOfRole } from '../../plan/guide-check.ts';
import { expectedQuestions } from '../../plan/interview-questions.ts';
import type { PackTexts, Reviewer, SurfacePack } from '../services.ts';

/** A guide with its statements answered, and the weeks of its roadmap. */
export interface CheckedGuide {
  /** The role that it was looked up for. */
  readonly role: Role;
  readonly guide: Guide;
  readonly check: GuideCheck;
  readonly weeks: number;
}

/** What the guides say about a posting beyond its figures. */
export interface Advice {
  /** The few that weigh most for the role and for what is missing. */
  readonly questions: readonly InterviewQuestion[];
  /** The guide of the role's family, answered from the profile; null where there is none. */
  readonly guide: CheckedGuide | null;
  /** Way in from the person's background; null when it is not one of the known backgrounds. */
  readonly entryPoint: EntryPoint | null;
  readonly entryRole: string | null;
}

/** Answers the guide of a record's role from the profile; null where the record has no role. */
export function checkedGuide(
  record: ReviewRecord,
  { pack, index }: Pick<Reviewer, 'pack' | 'index'>,
  guides: readonly Guide[],
  profile: Profile,
): CheckedGuide | null {
  const role = pack.roles.find(({ id }) => id === record.role?.id);
  const guide = role && guideOfRole(role, pack.roadmaps, guides);
  if (!role || !guide) return null;
  const weeks = pack.roadmaps.find(({ id }) => id === guide.id)?.weeks ?? 0;
  return { role, guide, check: checkGuide(guide, profile, pack.skills, index().standingOf(profile)), weeks };
}

/** A popup is no place to learn by heart: these few lead to the page that has all. */
const MOST_QUESTIONS = 12;

function questionsFor(
  record: ReviewRecord,
  roles: SurfacePack['roles'],
  questions: readonly InterviewQuestion[],
): readonly InterviewQuestion[] {
  const role = roles.find(({ id }) => id === record.role?.id) ?? null;
  return expectedQuestions(questions, role, new Set(record.plan?.missing), MOST_QUESTIONS);
}

/** Selects the texts that belong to a record. A posting outside the field gets none. */
export function adviceFor(
  record: ReviewRecord,
  reviewer: Pick<Reviewer, 'pack' | 'index'>,
  texts: PackTexts,
  profile: Profile,
): Advice {
  const inField = record.domain !== 'out';
  const entryPoint = texts.entryPoints.find(({ id }) => id === profile.background) ?? null;
  return {
    questions: inField ? questionsFor(record, reviewer.pack.roles, texts.questions) : [],
    guide: inField ? checkedGuide(record, reviewer, texts.guides, profile) : null,
    entryPoint,
    entryRole: reviewer.pack.roles.find(({ id }) => id === entryPoint?.role)?.title ?? null,
  };
}
