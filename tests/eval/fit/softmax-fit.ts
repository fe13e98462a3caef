import { softmax, weightedSum } from '../../../src/match/softmax.ts';
import { type Domain, DomainSchema } from '../../../src/model/terms.ts';
import type { Sample } from './samples.ts';

/** Domain → weight of each feature. */
export type DomainWeights = Record<Domain, Record<string, number>>;

const DOMAINS = DomainSchema.options;
/** Share of a label's first answer where readers allow a second. */
const FIRST_SHARE = 0.75;
/** What holds weights down; chosen by the folds among 0.0002, 0.0004, 0.001, 0.003 and 0.01. */
const PENALTY = 0.0004;
const STEPS = { many: 600, size: 0.1, memory: 0.9, slowMemory: 0.99 };

/** What the labels want of the three domains. Of an unlabelled posting it is only known what it is not. */
function wanted({ allowed, labels }: Sample, shares: readonly number[]): number[] {
  const all = DOMAINS.map((domain, at) => {
    if (labels === null) return allowed.includes(domain) ? (shares[at] ?? 0) : 0;
    if (allowed[0] === domain) return allowed.length > 1 ? FIRST_SHARE : 1;
    return allowed.includes(domain) ? (1 - FIRST_SHARE) / (allowed.length - 1) : 0;
  });
  const sum = all.reduce((total, one) => total + one, 0);
  return all.map((one) => one / sum);
}

/** Fits weights by gradient descent with momentum (Adam). The same samples give the same weights. */
export function fitDomain(samples: readonly Sample[]): DomainWeights {
  const names = [...new Set(samples.flatMap(({ features }) => Object.keys(features)))];
  const rows = samples.map(({ features }) => Float64Array.from(names, (name) => features[name] ?? 0));
  const total = samples.reduce((sum, { weight }) => sum + weight, 0);
  const size = DOMAINS.length * names.length;
  const [weights, speed, scale] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let step = 1; step <= STEPS.many; step += 1) {
    const slope = new Float64Array(size);
    for (const [at, sample] of samples.entries()) addSlope(slope, weights, rows[at] ?? slope, sample, total);
    for (let at = 0; at < size; at += 1) {
      const isBase = names[at % names.length] === 'always';
      const pull = (slope[at] ?? 0) + (isBase ? 0 : PENALTY * (weights[at] ?? 0));
      speed[at] = STEPS.memory * (speed[at] ?? 0) + (1 - STEPS.memory) * pull;
      scale[at] = STEPS.slowMemory * (scale[at] ?? 0) + (1 - STEPS.slowMemory) * pull ** 2;
      const fast = (speed[at] ?? 0) / (1 - STEPS.memory ** step);
      const slow = Math.sqrt((scale[at] ?? 0) / (1 - STEPS.slowMemory ** step)) + 1e-8;
      weights[at] = (weights[at] ?? 0) - (STEPS.size * fast) / slow;
    }
  }
  const of = (at: number): Record<string, number> =>
    Object.fromEntries(names.map((name, feature) => [name, weights[at * names.length + feature] ?? 0]));
  return { in: of(0), near: of(1), out: of(2) };
}

function addSlope(
  slope: Float64Array,
  weights: Float64Array,
  row: Float64Array,
  sample: Sample,
  total: number,
): void {
  const width = row.length;
  const scores = DOMAINS.map((_, domain) =>
    row.reduce((sum, value, at) => sum + value * (weights[domain * width + at] ?? 0), 0),
  );
  const shares = softmax(scores);
  const want = wanted(sample, shares);
  for (const domain of DOMAINS.keys()) {
    const error = (sample.weight * ((shares[domain] ?? 0) - (want[domain] ?? 0))) / total;
    for (let at = 0; at < width; at += 1)
      slope[domain * width + at] = (slope[domain * width + at] ?? 0) + error * (row[at] ?? 0);
  }
}

/** The three domains' shares for a sample, in their order. */
export const sharesOf = ({ features }: Pick<Sample, 'features'>, weights: DomainWeights): number[] =>
  softmax(DOMAINS.map((domain) => weightedSum(features, weights[domain])));
