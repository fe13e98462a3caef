import { type Domain, DomainSchema } from '../model/terms.ts';
import { type DomainContext, domainFeatures } from './domain-features.ts';
import { softmax, weightedSum } from './softmax.ts';

/** The answer on the domain; confidence 0..1. */
export interface DomainAnswer {
  readonly domain: Domain;
  readonly confidence: number;
}

const DOMAINS: readonly Domain[] = DomainSchema.options;

/** What the title of another trade leaves open: who sells or staffs the field is not of it, however much the text speaks of it. */
const BESIDE_THE_FIELD: readonly Domain[] = ['near', 'out'];

/** Decides the domain from title and passages by the fitted weights of the pack. */
export function decideDomain(context: DomainContext): DomainAnswer {
  const features = domainFeatures(context);
  const { domain: weights } = context.matcher.weights;
  const open = context.titleSignals.isOtherTrade ? BESIDE_THE_FIELD : DOMAINS;
  const shares = softmax(open.map((domain) => weightedSum(features, weights[domain])));
  const confidence = Math.max(...shares);
  return { domain: open[shares.indexOf(confidence)] ?? 'out', confidence };
}
