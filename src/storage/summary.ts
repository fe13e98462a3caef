import type { StoredReview } from '../model/review-record.ts';
import type { Corrections, SavedPosting, SavedSummary } from '../model/saved-posting.ts';

const correctSkills = (review: StoredReview, corrections: Corrections): SavedSummary['skills'] =>
  review.skills.flatMap(({ id, name, need, years }) => {
    const right = corrections.skills[id] ?? need;
    return right === 'struck' ? [] : [{ id, name, need: right, years }];
  });

const correctRole = (review: StoredReview, corrections: Corrections): SavedSummary['role'] => {
  if (corrections.role === null) return review.role;
  const known = review.alternatives.find((role) => role.id === corrections.role);
  // A person's word is certain. A role that the review never weighed is shown by its id until a page names it.
  return { id: corrections.role, title: known?.title ?? corrections.role, confidence: 1 };
};

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

/** The list row of a saved posting, corrections applied. Depends on nothing but its arguments. */
export const summarize = (saved: SavedPosting, corrections: Corrections): SavedSummary => {
  const { review, notes, history, ...standing } = saved;
  const { domain, track, years, salary, band, pay, anyOf } = review;
  return {
    ...standing,
    ...factsOf(review),
    domain,
    track,
    role: correctRole(review, corrections),
    level: corrections.level ?? review.level,
    years,
    salary,
    band,
    pay,
    skills: correctSkills(review, corrections),
    anyOf,
    hasNotes: notes !== '',
    changes: history.length,
  };
};
