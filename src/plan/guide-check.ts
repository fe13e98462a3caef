import type { GuideText, Statement } from '../model/career-guide.ts';
import type { Roadmap, Role } from '../model/career-pack.ts';
import type { Profile } from '../model/profile.ts';
import type { Skill } from '../model/skill.ts';
import type { SkillProgress } from './pack-index.ts';

/** Whether a statement holds for a person, as far as their profile tells. */
export type CheckAnswer = 'yes' | 'no' | 'unknown';

/** A statement of a guide with its answer. */
export interface CheckedStatement {
  readonly text: string;
  readonly answer: CheckAnswer;
}

/** "Is this right for you", answered. */
export interface GuideCheck {
  readonly greatFit: readonly CheckedStatement[];
  readonly misfit: readonly CheckedStatement[];
  /** Whether the person can write code: null where the role needs none. */
  readonly coding: CheckAnswer | null;
}

/** The guide on whose ladder a role stands, else that of the role's own roadmap; null where there is neither. */
export function guideOfRole<Kind extends Pick<GuideText, 'id'>>(
  { id, ladder }: Pick<Role, 'id' | 'ladder'>,
  roadmaps: readonly Pick<Roadmap, 'id' | 'roles'>[],
  guides: readonly Kind[],
): Kind | null {
  const own = new Set(
    ladder === null
      ? roadmaps.filter(({ roles }) => roles.includes(id)).map((roadmap) => roadmap.id)
      : [ladder],
  );
  return guides.find((guide) => own.has(guide.id)) ?? null;
}

type Signs = NonNullable<Statement['signs']>;

/** So many skills of a statement make it likely: one alone is too common. */
const TELLING_SKILLS = 2;

/**
 * Answers a guide's statements from a profile. One sign that holds is a yes; a no takes that every sign is told and
 * none holds. What the profile does not tell is unknown, and so is what only the person can say.
 */
export function checkGuide(
  guide: GuideText,
  profile: Profile,
  skills: readonly Skill[],
  { held }: Pick<SkillProgress, 'held'>,
): GuideCheck {
  const check = ({ text, signs }: Statement): CheckedStatement => ({
    text,
    answer: signs ? answerOf(signs, profile, held) : 'unknown',
  });
  const kinds = new Map(skills.map(({ id, kind }) => [id, kind]));
  const codes = [...held].some((id) => kinds.get(id) === 'language');
  return {
    greatFit: guide.greatFit.map(check),
    misfit: guide.misfit.map(check),
    coding: guide.requirements.coding ? (codes ? 'yes' : 'unknown') : null,
  };
}

function answerOf(signs: Signs, profile: Profile, held: ReadonlySet<string>): CheckAnswer {
  const answers = answersTo(signs, profile, held);
  if (answers.includes('yes')) return 'yes';
  return answers.length > 0 && answers.every((answer) => answer === 'no') ? 'no' : 'unknown';
}

function answersTo(signs: Signs, profile: Profile, held: ReadonlySet<string>): readonly CheckAnswer[] {
  const { backgrounds, skills, skillsAgainst, years, targetLevels } = signs;
  const answers: CheckAnswer[] = [];
  if (backgrounds) answers.push(isOneOf(profile.background, backgrounds));
  if (targetLevels) answers.push(isOneOf(profile.targetLevel, targetLevels));
  if (years) {
    const own = profile.years[years.field];
    answers.push(own === null ? 'unknown' : yesIf(own >= years.min));
  }
  if (skills) {
    const telling = skills.filter((id) => held.has(id)).length >= TELLING_SKILLS;
    answers.push(held.size === 0 ? 'unknown' : yesIf(telling));
  }
  if (skillsAgainst) answers.push(skillsAgainst.some((id) => held.has(id)) ? 'no' : 'unknown');
  return answers;
}

const yesIf = (holds: boolean): CheckAnswer => (holds ? 'yes' : 'no');

const isOneOf = <Value>(told: Value | null, values: readonly Value[]): CheckAnswer =>
  told === null ? 'unknown' : yesIf(values.includes(told));
