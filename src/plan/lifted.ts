import type { FitBand } from '../model/fit.ts';
import type { Profile } from '../model/profile.ts';
import { type FitTarget, judgeFit } from './fit.ts';
import type { NextStep } from './learn-next.ts';
import type { PlanSources } from './pack-index.ts';

/** A posting that a step would bring into a better band. */
export interface Lifted {
  readonly id: string;
  readonly from: FitBand;
  readonly to: FitBand;
}

/** From the worst to the best. */
const BANDS: readonly FitBand[] = ['outside', 'far', 'stretch', 'good', 'strong'];

/**
 * The postings that fit in a better band once the step is learnt, in the order given. The profile is taken as it is,
 * with the skills of the step ticked; nothing else of it changes.
 */
export function liftedBy(
  { course }: Pick<NextStep, 'course'>,
  targets: readonly (FitTarget & { readonly id: string })[],
  profile: Profile,
  sources: PlanSources,
): readonly Lifted[] {
  const learnt = Object.fromEntries(
    course.flatMap(({ phase }) => phase.teaches.map((id) => [id, 'learning' as const])),
  );
  const after: Profile = { ...profile, skills: { ...learnt, ...profile.skills } };
  return targets.flatMap((target) => {
    const from = judgeFit(target, profile, sources).band;
    const to = judgeFit(target, after, sources).band;
    const isBetter = from !== null && to !== null && BANDS.indexOf(to) > BANDS.indexOf(from);
    return isBetter ? [{ id: target.id, from, to }] : [];
  });
}
