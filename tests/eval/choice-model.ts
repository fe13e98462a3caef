import type { Features, Weights } from '../../src/extract/candidate.ts';
import { scoreOf } from '../../src/extract/candidate.ts';

/** One choice among candidates, and which of them are right. */
export interface Choice {
  readonly id: string;
  readonly site: string;
  readonly variant: string;
  readonly candidates: readonly { readonly text: string; readonly features: Features }[];
  readonly right: readonly number[];
}

/** Pull towards the priors, per choice; higher trusts judgment more than pages. */
const PULL = 0.01;
const STEPS = 200;
const RATE = 0.08;
/** Decay of the running means of Adam, the usual ones. */
const DECAY = [0.9, 0.999] as const;

/** The candidate with the highest score, by number. */
export function choose({ candidates }: Choice, weights: Weights): number {
  const scores = candidates.map(({ features }) => scoreOf(features, weights));
  return scores.indexOf(Math.max(...scores));
}

/** Weights under which the right candidates are likely: a conditional logit, its likelihood climbed by Adam, held near the priors. */
export function fitWeights(choices: readonly Choice[], priors: Weights): Weights {
  const weights: Record<string, number> = { ...priors };
  const means = new Map<string, [number, number]>();
  const share = shareOfChoice(choices);
  for (let step = 1; step <= STEPS; step++) {
    const slope = slopeAt(weights, priors, choices, share);
    for (const [name, value] of slope) {
      const [first, second] = means.get(name) ?? [0, 0];
      const next: [number, number] = [
        DECAY[0] * first + (1 - DECAY[0]) * value,
        DECAY[1] * second + (1 - DECAY[1]) * value * value,
      ];
      means.set(name, next);
      const [mean, spread] = [next[0] / (1 - DECAY[0] ** step), next[1] / (1 - DECAY[1] ** step)];
      weights[name] = (weights[name] ?? 0) - (RATE * mean) / (Math.sqrt(spread) + 1e-8);
    }
  }
  return Object.fromEntries(
    Object.entries(weights).map(([name, value]) => [name, Math.round(value * 10) / 10]),
  );
}

/** A site with many pages counts more than one with a single page, but not as many times more. */
function shareOfChoice(choices: readonly Choice[]): (choice: Choice) => number {
  const counts = new Map<string, number>();
  for (const { site } of choices) counts.set(site, (counts.get(site) ?? 0) + 1);
  const weigh = ({ site }: Choice) => 1 / Math.sqrt(counts.get(site) ?? 1);
  const total = choices.reduce((sum, choice) => sum + weigh(choice), 0);
  return (choice) => weigh(choice) / total;
}

function slopeAt(
  weights: Weights,
  priors: Weights,
  choices: readonly Choice[],
  share: (choice: Choice) => number,
): Map<string, number> {
  const slope = new Map<string, number>();
  const names = new Set([...Object.keys(weights), ...Object.keys(priors)]);
  for (const name of names) slope.set(name, PULL * ((weights[name] ?? 0) - (priors[name] ?? 0)));
  for (const choice of choices) {
    const { candidates, right } = choice;
    if (right.length === 0) continue;
    const scores = candidates.map(({ features }) => scoreOf(features, weights));
    const highest = Math.max(...scores);
    const odds = scores.map((score) => Math.exp(score - highest));
    const all = odds.reduce((sum, one) => sum + one, 0);
    const good = right.reduce((sum, index) => sum + (odds[index] ?? 0), 0);
    for (const [index, { features }] of candidates.entries()) {
      const odd = odds[index] ?? 0;
      const pull = (odd / all - (right.includes(index) ? odd / good : 0)) * share(choice);
      for (const [name, value] of Object.entries(features))
        slope.set(name, (slope.get(name) ?? 0) + pull * value);
    }
  }
  return slope;
}
