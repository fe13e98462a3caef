import type { Profile } from '../model/profile.ts';
import type { ReviewRecord } from '../model/review-record.ts';
import type { Reviewer } from '../review.ts';
import type { Input } from './input.ts';
import { readInput } from './reading.ts';

/** Turns one input into its record. */
export type Review = (input: Input) => ReviewRecord;

/** Reads and reviews one input; an empty id lets the review give one of its own. */
export function reviewInput(input: Input, reviewer: Reviewer, profile: Profile): ReviewRecord {
  const reading = readInput(input);
  return reviewer.review(reading, profile, input.id === '' ? {} : { id: input.id });
}
