import type { Profile } from '../../model/profile.ts';
import type { ReviewRecord } from '../../model/review-record.ts';
import type { Need } from '../../model/terms.ts';
import { requirementsOf } from '../../plan/requirements.ts';
import { hasSkill } from './has-skill.ts';

/** How many requirements of one need a person meets, as chips show them: alternatives are one. */
export interface HeldRequirements {
  readonly held: number;
  readonly of: number;
  /** Of those that are not met, how many a related skill counts for in part. */
  readonly inPart: number;
}

/** Counts what a person has of what a posting requires, or would like. */
export function heldRequirements(
  record: ReviewRecord,
  profile: Profile,
  need: Exclude<Need, 'mentioned'>,
): HeldRequirements {
  const related = new Set(record.plan?.related.map(({ missing }) => missing));
  const asked = requirementsOf(record.skills, record.anyOf).filter((one) => one.need === need);
  const unmet = asked.filter(({ skills }) => !skills.some((id) => hasSkill(record, profile, id)));
  const inPart = unmet.filter(({ skills }) => skills.some((id) => related.has(id)));
  return { held: asked.length - unmet.length, of: asked.length, inPart: inPart.length };
}
