import type { Phase } from '../model/career-pack.ts';
import type { Requirement } from './requirements.ts';
import type { PhaseOfRoadmap } from './roadmap-phases.ts';

const taughtBy = new WeakMap<Phase, ReadonlySet<string>>();

/** The skills that a phase teaches, for look-up. */
function skillsOf(phase: Phase): ReadonlySet<string> {
  let skills = taughtBy.get(phase);
  if (!skills) {
    skills = new Set(phase.teaches);
    taughtBy.set(phase, skills);
  }
  return skills;
}

/** True when one of the phases teaches one of the alternatives. */
export const isTaught = ({ skills }: Requirement, phases: readonly PhaseOfRoadmap[]): boolean =>
  phases.some(({ phase }) => {
    const taught = skillsOf(phase);
    return skills.some((skill) => taught.has(skill));
  });

/** True when one of the phases teaches one of the alternatives, or prepares for the certificate that is one. */
export const isAddressed = (requirement: Requirement, phases: readonly PhaseOfRoadmap[]): boolean =>
  isTaught(requirement, phases) ||
  phases.some(({ preparesFor }) => requirement.skills.some((skill) => preparesFor.includes(skill)));
