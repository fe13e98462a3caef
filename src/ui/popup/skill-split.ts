import type { SkillGroup } from '../posting/skill-groups.ts';

/** The groups of a posting by where they stand. */
export interface SplitGroups {
  /** The first that asks for anything, in rows; null where none does. */
  readonly main: SkillGroup | null;
  /** What is nice to have beside what is required, in one row; null where either is not. */
  readonly beside: SkillGroup | null;
  /** Those that stand further down. */
  readonly others: readonly SkillGroup[];
}

/** Divides the groups of a posting, required first. */
export function splitGroups(groups: readonly SkillGroup[]): SplitGroups {
  const [main = null, ...rest] = groups.filter(({ requirements }) => requirements.length > 0);
  const beside = main?.need === 'required' ? (rest.find(({ need }) => need === 'preferred') ?? null) : null;
  return { main, beside, others: rest.filter((group) => group !== beside) };
}
