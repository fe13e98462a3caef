import type { Profile } from '../../model/profile.ts';
import { type ImprovedFit, improvedFits } from '../../plan/improved-fits.ts';
import { learnNext, type NextStep } from '../../plan/learn-next.ts';
import { indexOf } from '../../plan/pack-index.ts';
import type { SavedRow } from '../saved/saved-rows.ts';
import type { SurfacePack } from '../services.ts';

/** A posting that a step lifts, with its title. */
export interface ImprovedRow extends ImprovedFit {
  readonly title: string;
  readonly company: string | null;
}

/** A step with the names that it is shown by. */
export interface LearnStep {
  readonly step: NextStep;
  /** The skills that close gaps, with their names, most wanted first. */
  readonly skills: readonly { readonly id: string; readonly name: string; readonly gaps: number }[];
  /** Names of the certificates that its phases prepare for and that the person does not hold. */
  readonly preparesFor: readonly string[];
}

/** What to learn next over all postings. */
export interface LearnView {
  readonly postings: number;
  /** Best first. */
  readonly steps: readonly LearnStep[];
}

/** What to learn next over these postings. */
export function learnView(rows: readonly SavedRow[], profile: Profile, pack: SurfacePack): LearnView {
  const names = new Map(pack.skills.map(({ id, name }) => [id, name]));
  const { held } = indexOf(pack).standingOf(profile);
  const steps = learnNext(
    rows.map(({ summary }) => summary),
    profile,
    pack,
  ).map((step) => ({
    step,
    skills: step.skills.map(({ id, gaps }) => ({ id, name: names.get(id) ?? id, gaps })),
    preparesFor: [...new Set(step.course.flatMap(({ phase }) => phase.preparesFor ?? []))]
      .filter((id) => !held.has(id))
      .map((id) => names.get(id) ?? id),
  }));
  return { postings: rows.length, steps };
}

/** The postings that a step would bring into a better band. */
export function liftedRows(
  step: NextStep,
  rows: readonly SavedRow[],
  profile: Profile,
  pack: SurfacePack,
): readonly ImprovedRow[] {
  const ids = new Set(step.postings);
  const concerned = rows.filter(({ id }) => ids.has(id));
  const byId = new Map(concerned.map((row) => [row.id, row]));
  const targets = concerned.map(({ summary, judged }) => ({ ...summary, fit: judged?.fit ?? null }));
  return improvedFits(step, targets, profile, pack).map((improved) => ({
    ...improved,
    title: byId.get(improved.id)?.title ?? '',
    company: byId.get(improved.id)?.company ?? null,
  }));
}
