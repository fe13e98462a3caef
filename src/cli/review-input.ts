import type { Profile } from '../model/profile.ts';
import type { ReviewRecord } from '../model/review-record.ts';
import type { PackReviewer } from '../review.ts';
import type { Input } from './input.ts';
import { readInput } from './reading.ts';

/** Turns one input into its record. */
export type Review = (input: Input) => Promise<ReviewRecord>;

/**
 * Reads and reviews one input, unknown skills and all; an empty id lets the review give one of its own. Dates are judged by
 * `today`, an ISO date.
 */
export async function reviewInput(
  input: Input,
  reviewer: PackReviewer,
  profile: Profile,
  today: string,
): Promise<ReviewRecord> {
  const reading = readInput(input);
  const review = reviewer.review(reading, { today, ...(input.id !== '' && { id: input.id }) });
  const unknownSkills = await reviewer.findUnknownSkills(review);
  return reviewer.personalize({ ...review, unknownSkills }, profile);
}
