import type { AskedSkill, ReviewRecord } from '../../model/review-record.ts';
import type { Mention, Need } from '../../model/terms.ts';

/** `spare` is an alternative that is not needed, because another of its group is there. */
export type SkillState = 'have' | 'missing' | 'spare';

export interface SkillItem {
  readonly id: string;
  readonly name: string;
  readonly state: SkillState;
  readonly years: number | null;
  readonly mentions: readonly Mention[];
}

/** One requirement: a skill, or several of which any one is enough. */
export interface Requirement {
  readonly key: string;
  readonly met: boolean;
  readonly items: readonly SkillItem[];
}

export interface SkillGroup {
  readonly need: Need;
  readonly met: number;
  readonly requirements: readonly Requirement[];
  /** Named by the posting, not known to the pack. */
  readonly unknown: readonly { readonly name: string; readonly mentions: readonly Mention[] }[];
}

const NEEDS: readonly Need[] = ['required', 'preferred', 'mentioned'];

function toItem(skill: AskedSkill, has: (id: string) => boolean, groupMet: boolean): SkillItem {
  const missing = groupMet ? 'spare' : 'missing';
  return {
    id: skill.id,
    name: skill.name,
    state: has(skill.id) ? 'have' : missing,
    years: skill.years,
    mentions: skill.mentions,
  };
}

function requirementsOf(skills: readonly AskedSkill[], has: (id: string) => boolean): Requirement[] {
  const byKey = Map.groupBy(skills, (skill) => skill.anyOf ?? `skill:${skill.id}`);
  return [...byKey].map(([key, members]) => {
    const met = members.some((skill) => has(skill.id));
    return { key, met, items: members.map((skill) => toItem(skill, has, met)) };
  });
}

/**
 * The skills of a posting by need, as requirements. `order` holds keys in the order in which they were first shown:
 * a tick must not move a chip from under the pointer. Without it what is missing comes first.
 */
export function groupSkills(
  record: Pick<ReviewRecord, 'skills' | 'unknownSkills'>,
  has: (id: string) => boolean,
  order: readonly string[] | null = null,
): readonly SkillGroup[] {
  return NEEDS.map((need) => {
    const requirements = requirementsOf(
      record.skills.filter((skill) => skill.need === need),
      has,
    );
    const rank = (one: Requirement) => (order ? order.indexOf(one.key) : Number(one.met));
    return {
      need,
      met: requirements.filter((one) => one.met).length,
      requirements: requirements.toSorted((a, b) => rank(a) - rank(b)),
      unknown: record.unknownSkills.filter((skill) => skill.need === need),
    };
  });
}

/** Keys in the order shown, to be handed back as `order`. */
export function orderOf(groups: readonly SkillGroup[]): readonly string[] {
  return groups.flatMap((group) => group.requirements.map((one) => one.key));
}
