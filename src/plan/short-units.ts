import type { ShortUnit } from '../model/career-pack.ts';
import type { PlannedUnit } from '../model/plan.ts';
import type { Requirement } from './requirements.ts';

/** The skill by which one of some units closes a requirement; undefined where none does. */
export const shortlyTaught = ({ skills }: Requirement, units: readonly ShortUnit[]): string | undefined =>
  skills.find((skill) => units.some(({ teaches }) => teaches.includes(skill)));

/**
 * The units that close these requirements, in the order of the requirements, each once, with what it covers of them; hours are
 * those of the whole unit. A requirement that no unit closes is left out.
 */
export function planUnits(open: readonly Requirement[], units: readonly ShortUnit[]): readonly PlannedUnit[] {
  const covers = new Map<ShortUnit, string[]>();
  for (const requirement of open) {
    const skill = shortlyTaught(requirement, units);
    const unit = skill === undefined ? undefined : units.find(({ teaches }) => teaches.includes(skill));
    if (skill === undefined || unit === undefined) continue;
    const covered = covers.get(unit) ?? [];
    if (!covered.includes(skill)) covers.set(unit, [...covered, skill]);
  }
  return [...covers].map(([{ id, hours }, covered]) => ({ id, hours, covers: covered }));
}
