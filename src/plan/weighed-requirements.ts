import { PLAIN_LANGUAGE, plainWords } from '../text/plain-words.ts';
import type { PackIndex, SkillProgress } from './pack-index.ts';
import type { ProfessionShares, WorkAsked } from './professions.ts';
import type { Requirement } from './requirements.ts';

/** A requirement with what it weighs beside the others of its posting; above 0. */
export interface WeighedRequirement extends Requirement {
  readonly weight: number;
  /** Whether it is of the core of the work, or in the title. */
  readonly central: boolean;
  readonly titled: boolean;
}

/** Words between spaces, without those that a title may write as a sign: "Trust & Safety". */
const joined = (words: readonly string[]): string => ` ${words.filter((word) => word !== 'and').join(' ')} `;

/**
 * What each requirement weighs: more where it is of the core of the role or the profession and where the title names it,
 * little where it is so general that it tells nobody apart. A group of alternatives weighs what its heaviest does.
 */
export function weighRequirements(
  requirements: readonly Requirement[],
  { title, role, nearest }: WorkAsked,
  work: ProfessionShares,
  { rules, roles, professions, general, nameOf }: PackIndex,
): readonly WeighedRequirement[] {
  const { weight, posting } = rules;
  const main = [...work].filter(([, share]) => share >= posting.mainFrom);
  const core = new Set([
    ...(roles.get(role?.id ?? nearest?.id ?? '')?.required ?? []),
    ...main.flatMap(([id]) => professions.byId.get(id)?.core ?? []),
  ]);
  const words = joined(plainWords(title ?? '').words);
  const isTitled = (skill: string): boolean => words.includes(joined(PLAIN_LANGUAGE.cut(nameOf(skill))));
  const weightOf = (skill: string): number =>
    (core.has(skill) ? weight.core : 1) *
    (isTitled(skill) ? weight.titled : 1) *
    (general.has(skill) ? weight.general : 1);
  return requirements.map((requirement) => {
    const weight = Math.max(...requirement.skills.map(weightOf));
    return { ...requirement, weight, central: weight > 1, titled: requirement.skills.some(isTitled) };
  });
}

/**
 * Gives the credit of the best of some skills, 0..1, for a person who learns what the lists of skill ids name beside what
 * they hold.
 */
export function creditWith(
  standing: SkillProgress,
  learnt: readonly (readonly string[])[],
  { credits }: PackIndex,
): (skills: readonly string[]) => number {
  return (skills) => {
    let best = 0;
    for (const skill of skills) {
      best = Math.max(best, standing.creditOf(skill));
      for (const taught of learnt) best = Math.max(best, credits.whileLearning(taught, skill));
    }
    return best;
  };
}
