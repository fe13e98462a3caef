import type { ReviewAnswers, StoredReview } from '../model/review-record.ts';
import type { Corrections, SavedPosting, SavedSummary } from '../model/saved-posting.ts';

const factsOf = ({ posting }: StoredReview) => ({
  title: posting?.title ?? '',
  company: posting?.company ?? null,
  locations: posting?.locations ?? [],
  workMode: posting?.workMode ?? null,
  url: posting?.url ?? null,
  site: posting?.site ?? 'generic',
  datePosted: posting?.datePosted ?? null,
  validThrough: posting?.validThrough ?? null,
});

const answersOf = (review: StoredReview): ReviewAnswers => {
  const { domain, track, role, level, levelConfidence, nearest } = review;
  const { years, salary, band, pay, anyOf, gates } = review;
  const skills = review.skills.map(({ id, name, need, years, anyOf }) => ({ id, name, need, years, anyOf }));
  const decided = { domain, track, role, level, levelConfidence, nearest };
  return { ...decided, years, salary, band, pay, anyOf, gates, skills };
};

/** The list row of a saved posting: the review's own answers, with the corrections beside them. Depends on nothing but its arguments. */
export const summarize = (saved: SavedPosting, corrections: Corrections): SavedSummary => {
  const { review, notes, history, ...standing } = saved;
  return {
    ...standing,
    ...factsOf(review),
    ...answersOf(review),
    warningCodes: [...new Set(review.warnings.map(({ code }) => code))],
    corrections,
    hasNotes: notes !== '',
    changes: history.length,
  };
};
