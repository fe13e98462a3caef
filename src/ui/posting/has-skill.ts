import type { Profile } from '../../model/profile.ts';
import type { ReviewRecord } from '../../model/review-record.ts';

/**
 * True when the person has the skill, be it ticked or learned in a finished phase. A certificate that is only prepared
 * for is told as "learning" and stands in no plan's `have`.
 */
export function hasSkill({ plan }: Pick<ReviewRecord, 'plan'>, { skills }: Profile, id: string): boolean {
  if (plan?.have.includes(id)) return true;
  return Object.hasOwn(skills, id) && (plan === null || skills[id] !== 'learning');
}
