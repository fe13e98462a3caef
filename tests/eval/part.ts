import { createHash } from 'node:crypto';

/** Which records to score: those that rules may be tuned on, those set aside for one look at the end, or both. */
export type Part = 'development' | 'aside' | 'all';

/** Every fifth record is set aside, chosen by a hash of its id alone. */
export function isAside(id: string): boolean {
  return createHash('sha256').update(id).digest().readUInt32BE(0) % 5 === 0;
}

/** Tells whether a record belongs to a part. */
export const belongsTo = (part: Part, id: string): boolean =>
  part === 'all' || isAside(id) === (part === 'aside');
