import type { StoredReview } from '../model/review-record.ts';
import type { Corrections, SavedPosting, SavedSummary } from '../model/saved-posting.ts';

const correctSkills = (review: StoredReview, corrections: Corrections): SavedSummary['skills'] =>
  review.skills.flatMap(({ id, name, need }) => {
    const right = corrections.skills[id] ?? need;
    return right === 'struck' ? [] : [{ id, name, need: right }];
  });

const correctRole = (review: StoredReview, corrections: Corrections): SavedSummary['role'] => {
  if (corrections.role === null) return review.role;
  const known = review.alternatives.find((role) => role.id === corrections.role);
  // A person's word is certain. A role that the review never weighed is shown by its id until a page names it.
  return { id: corrections.role, title: known?.title ?? corrections.role, confidence: 1 };
};

/** The list row of a saved posting, corrections applied. Depends on nothing but its arguments. */
export const summarize = (saved: SavedPosting, corrections: Corrections): SavedSummary => {
  const { review } = saved;
  return {
    id: saved.id,
    title: review.posting?.title ?? '',
    company: review.posting?.company ?? null,
    locations: review.posting?.locations ?? [],
    workMode: review.posting?.workMode ?? null,
    url: review.posting?.url ?? null,
    site: review.posting?.site ?? 'generic',
    datePosted: review.posting?.datePosted ?? null,
    domain: review.domain,
    track: review.track,
    role: correctRole(review, corrections),
    level: corrections.level ?? review.level,
    salary: review.salary,
    band: review.band,
    pay: review.pay,
    skills: correctSkills(review, corrections),
    anyOf: review.anyOf,
    status: saved.status,
    tags: saved.tags,
    savedAt: saved.savedAt,
    updatedAt: saved.updatedAt,
    deletedAt: saved.deletedAt,
  };
};
