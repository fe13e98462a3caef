import type { FitBand } from '../model/fit.ts';
import type { Profile } from '../model/profile.ts';
import { judgeFit } from './fit.ts';
import type { FitTarget } from './fit-parts.ts';
import type { NextStep } from './learn-next.ts';
import type { PlanSources } from './pack-index.ts';

/** A posting that a step would make a good or a strong fit. */
export interface ImprovedFit {
  readonly id: string;
  readonly from: FitBand;
  readonly to: FitBand;
}

/** The bands that a person would be called for, from the worst to the best: one that is still a stretch is no reason to learn. */
const CALLED: readonly FitBand[] = ['good', 'strong'];

/** A posting with the band that it fits in as things are; null where there is none. */
export interface FittedTarget extends FitTarget {
  readonly id: string;
  readonly fit: FitBand | null;
}

/**
 * The postings that become a good or a strong fit once the step is learnt, in the order given: what its phases teach counts as being
 * learned, and nothing else changes. Only postings with a gap that the step closes are looked at.
 */
export function improvedFits(
  { course, postings }: Pick<NextStep, 'course' | 'postings'>,
  targets: readonly FittedTarget[],
  profile: Profile,
  sources: PlanSources,
): readonly ImprovedFit[] {
  const learnt = course.map(({ phase }) => phase.teaches);
  const ids = new Set(postings);
  return targets.flatMap((target) => {
    const { id, fit: from } = target;
    if (from === null || !ids.has(id)) return [];
    const to = judgeFit(target, profile, sources, learnt).band;
    return to !== null && CALLED.indexOf(to) > CALLED.indexOf(from) ? [{ id, from, to }] : [];
  });
}
