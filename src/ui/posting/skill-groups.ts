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
export interface ShownRequirement {
  readonly key: string;
  readonly met: boolean;
  /** Whether it was met when the posting was first shown. */
  readonly wasMet: boolean;
  readonly items: readonly SkillItem[];
}

export interface SkillGroup {
  readonly need: Need;
  readonly met: number;
  readonly requirements: readonly ShownRequirement[];
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

/** How the requirements stood when a posting was first shown. */
export interface FirstShown {
  /** In the order shown. */
  readonly keys: readonly string[];
  readonly met: ReadonlySet<string>;
}

function requirementsOf(
  skills: readonly AskedSkill[],
  has: (id: string) => boolean,
  first: FirstShown | null,
): ShownRequirement[] {
  const byKey = Map.groupBy(skills, (skill) => skill.anyOf ?? `skill:${skill.id}`);
  return [...byKey].map(([key, members]) => {
    const met = members.some((skill) => has(skill.id));
    const wasMet = first ? first.met.has(key) : met;
    return { key, met, wasMet, items: members.map((skill) => toItem(skill, has, met)) };
  });
}

/**
 * The skills of a posting by need, as requirements. `first` says how they stood when they were first shown: a tick must not
 * move a chip from under the pointer. Without it what is missing comes first.
 */
export function groupSkills(
  record: Pick<ReviewRecord, 'skills' | 'unknownSkills'>,
  has: (id: string) => boolean,
  first: FirstShown | null = null,
): readonly SkillGroup[] {
  return NEEDS.map((need) => {
    const requirements = requirementsOf(
      record.skills.filter((skill) => skill.need === need),
      has,
      first,
    );
    const rank = (one: ShownRequirement) => {
      if (!first) return Number(one.met);
      const at = first.keys.indexOf(one.key);
      return at < 0 ? first.keys.length : at;
    };
    return {
      need,
      met: requirements.filter((one) => one.met).length,
      requirements: requirements.toSorted((a, b) => rank(a) - rank(b)),
      unknown: record.unknownSkills.filter((skill) => skill.need === need),
    };
  });
}

/** How the groups stand, to be handed back as `first`. */
export function firstShown(groups: readonly SkillGroup[]): FirstShown {
  const requirements = groups.flatMap((group) => group.requirements);
  return {
    keys: requirements.map(({ key }) => key),
    met: new Set(requirements.filter(({ wasMet }) => wasMet).map(({ key }) => key)),
  };
}
