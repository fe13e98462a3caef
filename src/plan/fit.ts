import { FIT_FLOORS, type Fit, type FitBand, type FitPart } from '../model/fit.ts';
import type { FitRules } from '../model/fit-rules.ts';
import type { Profile } from '../model/profile.ts';
import { type FitTarget, levelPart, part, professionPart, skillParts, yearsPart } from './fit-parts.ts';
import { indexOf, type PackIndex, type PlanSources, type SkillProgress } from './pack-index.ts';
import type { ProfessionShares } from './professions.ts';
import { requirementsOf } from './requirements.ts';
import { creditWith, weighRequirements } from './weighed-requirements.ts';

/**
 * How well a person fits a posting.
 *
 * Of 100 points, every part takes off what is missing of it, by the points of the fit rules:
 * - Profession: how close the person's work, by title, background and skills, is to the posting's. Where either says
 *   nothing of it, its points stand with the skills.
 * - Skills: a group of alternatives counts once, by the best of them, and each by its weight: what is central to the work
 *   counts more, what is general less. A skill counts by its level; one that is not held, by the held one that counts most
 *   for it. From the share `enough` on nothing is missing. Nice-to-haves stand for the requirements where there are none.
 * - Level, against the one that the person aims at: each step below, and each step but one above an entry post.
 * - Years: those of the posting's field and half of the others, up to what is asked.
 * A part that the posting does not speak of, or that the person has not told, takes off nothing. A licensed profession and
 * fewer than four known requirements cap the score. 80 and up is strong, 60 good, 40 a stretch, less is far. Pay and
 * conditions are no part of it.
 * @param learnt Lists of skill ids, as phases teach them, that count as being learned beside the profile; the profession
 * stays as it is.
 * @returns Parts in the order above, `got` rounded to hundredths, with 1 for a skill that is worked with. Band and score null
 * where the posting asks for no known skill, or there is no posting; `outside`, without parts, for one outside the field.
 */
export const judgeFit = (
  target: FitTarget,
  profile: Profile,
  sources: PlanSources,
  learnt: readonly (readonly string[])[] = [],
): Fit => fitJudge(target, profile, sources)(learnt);

/** `judgeFit` for one posting and person, made ready for several sets of what is learnt. */
export function fitJudge(
  target: FitTarget,
  profile: Profile,
  sources: PlanSources,
): (learnt: readonly (readonly string[])[]) => Fit {
  if (target.domain === 'out') return () => ({ band: 'outside', score: null, parts: [], conflicts: [] });
  const index = indexOf(sources);
  const standing = index.standingOf(profile);
  const work = index.professions.ofPosting(target);
  const closeness = closenessTo(work, standing, index);
  const asked = weighRequirements(requirementsOf(target.skills, target.anyOf), target, work, index);
  const before = professionPart(closeness, target, index);
  const behind = [...levelPart(target, profile, index), ...yearsPart(target, profile, work, index)];
  return (learnt) => {
    const credit = creditWith(standing, learnt, index);
    const parts = [...before, ...skillParts(asked, credit, closeness === null, index.rules), ...behind];
    if (target.domain === null || asked.length === 0)
      return { band: null, score: null, parts, conflicts: [] };
    const sum = Math.max(0, total(parts));
    const capped = [...parts, ...caps(sum, asked.length, closeness, work, index)];
    const score = Math.max(0, total(capped));
    return { band: fitBandOf(score), score, parts: capped, conflicts: [] };
  };
}

const total = (parts: readonly FitPart[]): number => parts.reduce((sum, { points }) => sum + points, 100);

/** The band of a score. */
export function fitBandOf(score: number): FitBand {
  const bands = ['strong', 'good', 'stretch'] as const;
  return bands.find((band) => score >= FIT_FLOORS[band]) ?? 'far';
}

function closenessTo(
  work: ProfessionShares,
  { professions }: SkillProgress,
  index: PackIndex,
): number | null {
  return work.size === 0 || professions.size === 0 ? null : index.professions.closeness(professions, work);
}

/** What a cap takes off beyond the parts. */
function caps(
  score: number,
  requirements: number,
  closeness: number | null,
  work: ProfessionShares,
  { rules, professions }: PackIndex,
): FitPart[] {
  const isLicensed = [...work.keys()].some((id) => work.size === 1 && professions.byId.get(id)?.licensed);
  const most = closeness === null || !isLicensed ? 100 : licensedMost(closeness, rules.licensed);
  const unlicensed = Math.max(0, score - most);
  const few =
    requirements < rules.fewRequirements ? Math.max(0, score - unlicensed - FIT_FLOORS.good + 1) : 0;
  return [
    ...(unlicensed > 0 ? [part('license', 0, 1, unlicensed)] : []),
    ...(few > 0 ? [part('few-requirements', requirements, rules.fewRequirements, few)] : []),
  ];
}

/** From here on somebody's work is close beside a licensed one, and from there on it is that work. */
const BESIDE_FROM = 0.3;
const WITHIN_FROM = 0.7;

function licensedMost(closeness: number, { without, beside }: FitRules['licensed']): number {
  if (closeness < BESIDE_FROM) return without;
  return closeness < WITHIN_FROM ? beside : 100;
}
