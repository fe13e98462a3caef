import type { FitRules } from '../model/fit-rules.ts';
import type { SkillLevel } from '../model/profile.ts';
import type { Skill } from '../model/skill.ts';

/** Skill id → the level at which it is held. */
export type HeldSkills = ReadonlyMap<string, SkillLevel>;

/** A held skill that counts for another one, with its credit, 0..1. */
export interface CountingSkill {
  readonly id: string;
  readonly credit: number;
}

/** What held skills count for asked ones. */
export interface SkillCredits {
  /** What counts most for the skill among those held, itself included; null where nothing does. */
  bestFor(skill: string, held: HeldSkills): CountingSkill | null;
  /** What counts most for the skill, 0..1, of some that are being learned; remembered for this very list. */
  whileLearning(taught: readonly string[], skill: string): number;
}

/** A kin of a skill, with the share that it counts before its level is taken into account. */
interface Kin {
  readonly id: string;
  readonly share: number;
}

/**
 * Reads credits off the lexicon: a skill counts whole, its related ones by their own credit, and of its family those that
 * are part of it, that it is part of, and that are part of the same; each again once further away, parts of parts.
 */
export function compileCredits(skills: readonly Skill[], { credit }: FitRules): SkillCredits {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const parts = Map.groupBy(
    skills.filter(({ broader }) => broader !== undefined),
    ({ broader }) => broader ?? '',
  );
  const partsOf = (id: string): readonly string[] => (parts.get(id) ?? []).map((one) => one.id);
  const shared = (ids: readonly string[], share: number): readonly Kin[] => ids.map((id) => ({ id, share }));
  const kinOf = (id: string): readonly Kin[] => {
    const { broader, related = [] } = byId.get(id) ?? {};
    const whole = broader === undefined ? undefined : byId.get(broader);
    const own = partsOf(id);
    return [
      { id, share: 1 },
      ...related.map((one) => ({ id: one.id, share: one.credit })),
      ...shared(own, credit.narrower),
      ...shared(own.flatMap(partsOf), credit.narrower ** 2),
      ...(whole ? shared([whole.id], credit.broader) : []),
      ...(whole?.broader ? shared([whole.broader], credit.broader ** 2) : []),
      ...(whole ? shared(partsOf(whole.id), credit.sibling) : []),
    ].toSorted((a, b) => b.share - a.share);
  };
  const known = new Map<string, readonly Kin[]>();
  const bestFor = (skill: string, held: HeldSkills): CountingSkill | null => {
    let kin = known.get(skill);
    if (!kin) {
      kin = kinOf(skill);
      known.set(skill, kin);
    }
    return bestAmong(kin, held, credit);
  };
  const learning = new WeakMap<readonly string[], { held: HeldSkills; credits: Map<string, number> }>();
  return {
    bestFor,
    whileLearning: (taught, skill) => {
      let list = learning.get(taught);
      if (!list) {
        list = { held: new Map(taught.map((id) => [id, 'learning'])), credits: new Map() };
        learning.set(taught, list);
      }
      let counted = list.credits.get(skill);
      if (counted === undefined) {
        counted = bestFor(skill, list.held)?.credit ?? 0;
        list.credits.set(skill, counted);
      }
      return counted;
    },
  };
}

/** Kin come with the largest share first, so what could not count more is not asked about. */
function bestAmong(kin: readonly Kin[], held: HeldSkills, levels: FitRules['credit']): CountingSkill | null {
  let best: CountingSkill | null = null;
  for (const { id, share } of kin) {
    if (best !== null && share <= best.credit) break;
    const level = held.get(id);
    const credit = level === undefined ? 0 : share * levels[level];
    if (credit > (best?.credit ?? 0)) best = { id, credit };
  }
  return best;
}
