import type { Profile } from '../../model/profile.ts';
import type { ReviewRecord } from '../../model/review-record.ts';

/** True when the person has the skill, be it ticked or learned in a finished phase. */
export function hasSkill(record: Pick<ReviewRecord, 'plan'>, profile: Profile, id: string): boolean {
  return id in profile.skills || (record.plan?.have.includes(id) ?? false);
}
