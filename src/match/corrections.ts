import type { MatchingPack } from '../model/career-pack.ts';
import type { ReviewAnswers } from '../model/review-record.ts';
import type { Corrections } from '../model/saved-posting.ts';
import { bandOf } from './band.ts';
import { judgePay } from './pay-verdict.ts';

/** The part of the pack that a corrected answer is looked up in. */
export type CorrectionPack = Pick<MatchingPack, 'roles' | 'ladders' | 'stages' | 'rates'>;

/**
 * The answers with a person's corrections in their place: a role brings its track, its confidence becomes 1 and
 * the posting belongs to the domain; role and level together give the band and the pay's verdict anew; a struck skill is
 * gone, also from its choice. A role that the pack does not know, and answers without a posting (domain null), stay as they were.
 */
export function correctReview<Review extends ReviewAnswers>(
  review: Review,
  corrections: Corrections,
  pack: CorrectionPack,
): Review {
  if (review.domain === null) return review;
  const corrected = withSkills(withLevel(withRole(review, corrections, pack), corrections), corrections);
  if (corrections.role === null && corrections.level === null) return corrected;
  const role = pack.roles.find(({ id }) => id === corrected.role?.id) ?? null;
  const band = bandOf(role, corrected.level, pack, corrected.domain);
  return { ...corrected, band, pay: judgePay(corrected.salary, band, pack.rates) };
}

function withRole<Review extends ReviewAnswers>(
  review: Review,
  { role: id }: Corrections,
  pack: CorrectionPack,
): Review {
  const role = pack.roles.find((one) => one.id === id);
  if (!role) return review;
  const { title, track } = role;
  return { ...review, domain: 'in', track, nearest: null, role: { id: role.id, title, confidence: 1 } };
}

const withLevel = <Review extends ReviewAnswers>(review: Review, { level }: Corrections): Review =>
  level === null ? review : { ...review, level, levelConfidence: 1 };

function withSkills<Review extends ReviewAnswers>(
  review: Review,
  { skills: corrected }: Corrections,
): Review {
  if (Object.keys(corrected).length === 0) return review;
  const isKept = (id: string) => corrected[id] !== 'struck';
  return {
    ...review,
    skills: review.skills.filter(({ id }) => isKept(id)).map((skill) => withNeed(skill, corrected[skill.id])),
    anyOf: review.anyOf.map((choice) => ({ ...choice, skills: choice.skills.filter(isKept) })),
  };
}

/** A skill whose need was set by hand stands for itself, whatever its alternatives are. */
const withNeed = <Skill extends ReviewAnswers['skills'][number]>(
  skill: Skill,
  need: Corrections['skills'][string] | undefined,
): Skill => (need === undefined || need === 'struck' ? skill : { ...skill, need, anyOf: null });
