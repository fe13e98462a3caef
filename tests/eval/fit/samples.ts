import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadMatchingPack } from '../../../data/pack.ts';
import { createAnalyzer } from '../../../src/analyze/analyze.ts';
import { domainFeatures } from '../../../src/match/domain-features.ts';
import { buildMatchContext, type MatchContext } from '../../../src/match/match.ts';
import { compileMatcher } from '../../../src/match/rules.ts';
import type { Posting } from '../../../src/model/posting.ts';
import type { Domain } from '../../../src/model/terms.ts';
import { UNSEEN_POSTINGS } from '../../data/unseen-postings.ts';
import { UNSEEN_TITLES } from '../../data/unseen-titles.ts';
import { OWN_POSTINGS } from '../../postings/own-postings.ts';
import { barePosting } from '../../support/bare-posting.ts';
import type { Labels } from '../reliability.ts';

/** A posting to learn from or to be measured on. */
export interface Sample {
  readonly id: string;
  readonly set: string;
  readonly title: string;
  /** Who wrote it: samples of one employer are never on both sides of a fold. */
  readonly employer: string;
  readonly features: Readonly<Record<string, number>>;
  /** Null where nobody labelled it, and all that is known is that it is not of the field. */
  readonly labels: Labels | null;
  /** Domains that the labels allow, the first answer first. */
  readonly allowed: readonly Domain[];
  readonly weight: number;
  /** Null for a title without its text. */
  readonly context: MatchContext | null;
}

interface Source {
  readonly id: string;
  readonly title: string;
  readonly company?: string | null;
  readonly text: string;
  readonly labels: Labels | null;
}

const PACK = await loadMatchingPack();
const ANALYZER = createAnalyzer(PACK);

/** The matcher of the pack whose weights are fitted. */
export const MATCHER = compileMatcher(PACK);

const DOMAIN_OF_LABEL: Readonly<Record<string, Domain>> = { yes: 'in', near: 'near', no: 'out' };
/** What a sample of each kind counts: real postings most, titles without their text little, unlabelled ones least. */
const WEIGHT = { real: 1.5, own: 1, title: 0.15, withoutText: 0.08, general: 0.1 };
/** Shares of the domains among real postings; our own sets hold more of the field. */
const SHARES: Readonly<Record<Domain, number>> = { in: 0.33, near: 0.46, out: 0.21 };

/** What a general posting must not name anywhere to be surely of another trade. */
const BESIDE = ['building', 'control', 'itSecurity', 'namesAi', 'dutiesAbout'];

/** A general posting is not of the field; one that names neither AI nor security nor controls is beside it neither. */
function allowedBy(labels: Labels | null, features: Readonly<Record<string, number>>): Domain[] {
  if (labels === null)
    return BESIDE.some((name) => (features[name] ?? 0) > 0) || features.titleUnread === 1
      ? ['near', 'out']
      : ['out'];
  return [labels.in_domain, ...(labels.also?.in_domain ?? [])].flatMap((one) => DOMAIN_OF_LABEL[one] ?? []);
}

function contextOf({ title, company = null, text }: Source): MatchContext {
  const posting: Posting = barePosting({ title, text, company });
  return buildMatchContext(ANALYZER.analyze(posting), posting, MATCHER);
}

function sampleOf(set: string, source: Source, weight: number): Sample {
  const context = contextOf(source);
  const { id, title, company, labels } = source;
  const hasEmployer = typeof company === 'string' && company !== 'None';
  const employer = (hasEmployer ? company : `${set} ${id}`).toLowerCase();
  const features = domainFeatures(context);
  return {
    id,
    set,
    title,
    employer,
    features,
    labels,
    allowed: allowedBy(labels, features),
    weight,
    context,
  };
}

/** A sample again as its title alone, so that a title counts where the text is gone or in a language that is not read. */
function withoutText(sample: Sample): Sample[] {
  if (sample.context === null) return [];
  const { analysis, ...rest } = sample.context;
  const features = domainFeatures({ ...rest, analysis: { ...analysis, skills: [] }, passages: [] });
  const weight = sample.labels === null ? WEIGHT.withoutText / 2 : WEIGHT.withoutText;
  return [{ ...sample, set: `${sample.set}, title alone`, features, weight, context: null }];
}

const LABEL_OF_DOMAIN: Readonly<Record<Domain, string>> = { in: 'yes', near: 'near', out: 'no' };

function titleSamples(): Sample[] {
  return UNSEEN_TITLES.map(([title, domain]) => {
    const labels = { in_domain: LABEL_OF_DOMAIN[domain], role: null, level: 'unknown' };
    return sampleOf('titles', { id: title, title, text: '', labels }, WEIGHT.title);
  });
}

/** Weighs our own samples so that the domains have the shares of real ones. */
function balance(samples: readonly Sample[]): Sample[] {
  const of = (some: readonly Sample[]): number => some.reduce((sum, { weight }) => sum + weight, 0);
  const all = of(samples);
  const factor = (domain: Domain | undefined): number =>
    domain ? (SHARES[domain] * all) / of(samples.filter(({ allowed }) => allowed[0] === domain)) : 1;
  return samples.map((one) => ({ ...one, weight: one.weight * factor(one.allowed[0]) }));
}

const readLines = (path: string): Source[] =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : [];

/** All samples: the labelled and the general postings of a folder with evaluation data, and the project's own. */
export function loadSamples(folder: string): Sample[] {
  const real = readLines(join(folder, 'postings/dev.jsonl')).map((one) => sampleOf('real', one, WEIGHT.real));
  const general = readLines(join(folder, 'general/postings.jsonl')).map((one) =>
    sampleOf('general', { ...one, labels: null }, WEIGHT.general),
  );
  const own = OWN_POSTINGS.map((one) => sampleOf('own', one, WEIGHT.own));
  const unseen = UNSEEN_POSTINGS.map((one) => sampleOf('unseen', one, WEIGHT.own));
  const ours = balance([
    ...own,
    ...unseen,
    ...titleSamples(),
    ...[...real, ...own, ...unseen].flatMap(withoutText),
  ]);
  return [...real, ...ours, ...general, ...general.flatMap(withoutText)];
}
