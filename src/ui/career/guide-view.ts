import type {
  Guide,
  InterviewQuestion,
  Phase,
  Position,
  Roadmap,
  Role,
  Stage,
  Track,
} from '../../model/career-pack.ts';
import type { Profile } from '../../model/profile.ts';
import type { SavedSummary } from '../../model/saved-posting.ts';
import { checkGuide, type GuideCheck, guideOfRole } from '../../plan/guide-check.ts';
import { isAskedFor } from '../../plan/interview-questions.ts';
import type { ProfilePack } from '../profile/profile-services.ts';
import { type CareerLadder, type CareerSubject, careerLadder } from './career-view.ts';

/** A skill of a guide, and whether the person has it. */
export interface GuideSkill {
  readonly id: string;
  readonly name: string;
  readonly has: boolean;
}

/** A phase of the guide's roadmap, and whether the person has finished it. */
export interface GuidePhase extends Pick<Phase, 'id' | 'title' | 'weeks' | 'depth' | 'milestone'> {
  readonly isDone: boolean;
}

/** A position of a track's table, with the name of its stage. */
export interface StagedPosition extends Position {
  readonly stageName: string;
}

/** What stands for a role in a government framework. */
export interface OtherName {
  readonly framework: string;
  readonly code: string;
  readonly title: string;
}

/** A role's guide with everything that the pack and the person's own list add to it. */
export interface RoleGuide {
  readonly role: Role;
  readonly guide: Guide;
  readonly check: GuideCheck;
  readonly core: readonly GuideSkill[];
  readonly tools: readonly GuideSkill[];
  readonly roadmap: Roadmap;
  readonly phases: readonly GuidePhase[];
  readonly ladder: CareerLadder;
  /** A few, one of each level. */
  readonly questions: readonly InterviewQuestion[];
  /** How many there are for the role. */
  readonly questionCount: number;
  readonly track: Track;
  /** The track's progression table, lowest first. */
  readonly positions: readonly StagedPosition[];
  /** The stage of the role's level; null where no stage has it. */
  readonly stage: Stage | null;
  readonly otherNames: readonly OtherName[];
  readonly postings: readonly SavedSummary[];
}

/** What the person brings to a guide. */
export interface GuideReader {
  readonly profile: Profile;
  /** Ids of the skills that they have. */
  readonly held: ReadonlySet<string>;
  readonly saved: readonly SavedSummary[];
  nameOf(skill: string): string;
}

/** The guide of the role that is looked at; null where the pack has none for it. */
export function roleGuide(subject: CareerSubject, pack: ProfilePack, reader: GuideReader): RoleGuide | null {
  const { role } = subject;
  const { profile, held, nameOf } = reader;
  const guide = guideOfRole(role, pack.roadmaps, pack.guides);
  const roadmap = pack.roadmaps.find(({ id }) => id === guide?.id);
  const track = pack.tracks.find(({ id }) => id === role.track);
  if (!guide || !roadmap || !track) return null;
  const skillsOf = (ids: readonly string[]) =>
    ids.map((id): GuideSkill => ({ id, name: nameOf(id), has: held.has(id) }));
  const asked = pack.questions.filter((question) => isAskedFor(question, role));
  return {
    role,
    guide,
    check: checkGuide(guide, profile, pack.skills, { held }),
    core: skillsOf(guide.coreSkills.skills),
    tools: skillsOf(guide.toolsOfTheTrade.skills),
    roadmap,
    phases: roadmap.phases.map(({ id, title, weeks, depth, milestone, goals }) => ({
      id,
      title,
      weeks,
      depth,
      milestone,
      isDone: goals.every((goal) => profile.goalsDone.includes(goal.id)),
    })),
    ladder: careerLadder(subject, profile, pack),
    questions: oneOfEachLevel(asked, role.id),
    questionCount: asked.length,
    track,
    positions: inOrderOfStages(pack.positions, pack.stages, role),
    stage: pack.stages.find(({ levels }) => levels.includes(role.level)) ?? null,
    otherNames: otherNames(role, pack),
    postings: reader.saved.filter((one) => one.role?.id === role.id),
  };
}

/** Of each level the first that is asked for this very role, before those that its whole track shares. */
function oneOfEachLevel(questions: readonly InterviewQuestion[], role: string): InterviewQuestion[] {
  const nearest = questions.toSorted(
    (a, b) => Number(b.roles.includes(role)) - Number(a.roles.includes(role)),
  );
  const first = new Map<string, InterviewQuestion>();
  for (const question of nearest) if (!first.has(question.level)) first.set(question.level, question);
  return [...first.values()];
}

function inOrderOfStages(
  positions: readonly Position[],
  stages: readonly Stage[],
  { track }: Role,
): StagedPosition[] {
  const own = positions.filter((position) => position.track === track);
  return stages.flatMap(({ id, name }) =>
    own.filter(({ stage }) => stage === id).map((position) => ({ ...position, stageName: name })),
  );
}

function otherNames({ id }: Role, { workRoles: { frameworks, roles } }: ProfilePack): OtherName[] {
  const names = new Map(frameworks.map((framework) => [framework.id, framework.name]));
  const own = roles.find(({ role }) => role === id)?.workRoles ?? [];
  return own.map(({ framework, code, title }) => ({
    framework: names.get(framework) ?? framework,
    code,
    title,
  }));
}
