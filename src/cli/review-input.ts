import type { Profile } from '../model/profile.ts';
import type { ReviewRecord } from '../model/review-record.ts';
import type { Reviewer } from '../review.ts';
import type { Input } from './input.ts';
import { readInput } from './reading.ts';

/** Turns one input into its record. */
export type Review = (input: Input) => Promise<ReviewRecord>;

/** Reads and reviews one input, unknown skills and all; an empty id lets the review give one of its own. */
export async function reviewInput(input: Input, reviewer: Reviewer, profile: Profile): Promise<ReviewRecord> {
  const reading = readInput(input);
  const record = reviewer.review(reading, profile, input.id === '' ? {} : { id: input.id });
  return { ...record, unknownSkills: await reviewer.findUnknownSkills(record) };
}
