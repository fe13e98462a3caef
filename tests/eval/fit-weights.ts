// `node tests/eval/fit-weights.ts [FOLDER] [--write] [--errors]`: fits what is numeric in matching on labelled postings, those of FOLDER
// and the project's own, and says how well it answers for employers that were left out. --write puts the weights into data/fitted-weights.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { decideLevel, type LevelBasis } from '../../src/match/level.ts';
import { levelSignsOf } from '../../src/match/match.ts';
import { rankRoles } from '../../src/match/role.ts';
import { roleSigns } from '../../src/match/role-signs.ts';
import { DomainSchema } from '../../src/model/terms.ts';
import { leaveEmployersOut } from './fit/folds.ts';
import { loadSamples, MATCHER, type Sample } from './fit/samples.ts';
import { type DomainWeights, fitDomain, sharesOf } from './fit/softmax-fit.ts';
import { type JudgedAnswer, reliabilityTable } from './reliability.ts';

const ROOT = new URL('../..', import.meta.url);
const WEIGHTS = fileURLToPath(new URL('data/fitted-weights.json', ROOT));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false }, errors: { type: 'boolean', default: false } },
});
const DOMAINS = DomainSchema.options;
/** Sharpness of the roles' confidences to choose from. */
const SHARPNESS = [2, 2.5, 3, 3.5, 4, 5];
/** A basis is judged as if it had been right in this many further cases of ten: few cases prove little. */
const PRIOR = { cases: 4, right: 0.85 };

const samples = loadSamples(positionals[0] ?? fileURLToPath(new URL('../shared/eval', ROOT)));
const labelled = samples.filter(({ context, labels }) => context !== null && labels !== null);
const texts = labelled.filter(({ set }) => set !== 'titles');

interface DomainAnswer {
  readonly shares: readonly number[];
  readonly domain: (typeof DOMAINS)[number];
  readonly confidence: number;
}

function domainOf(sample: Sample, weights: DomainWeights): DomainAnswer {
  const all = sharesOf(sample, weights);
  const isClosed = sample.context?.titleSignals.isOtherTrade === true;
  const rest = 1 - (all[0] ?? 0);
  const shares = isClosed ? all.map((one, at) => (at === 0 ? 0 : one / rest)) : all;
  const confidence = Math.max(...shares);
  return { shares, confidence, domain: DOMAINS[shares.indexOf(confidence)] ?? 'out' };
}

const share = (some: readonly boolean[]): string =>
  some.length === 0
    ? '–'
    : `${((100 * some.filter(Boolean).length) / some.length).toFixed(1)} % of ${some.length}`;

function reportDomain(answers: ReadonlyMap<Sample, DomainAnswer>): void {
  for (const set of new Set(samples.map((one) => one.set))) {
    const own = samples.filter((one) => one.set === set);
    const calledIn = (label: string): string =>
      share(
        own
          .filter(({ labels }) => (labels?.in_domain ?? '') === label)
          .map((one) => answers.get(one)?.domain === 'in'),
      );
    const right = own.map((one) => one.allowed.includes(answers.get(one)?.domain ?? 'out'));
    const strict = own.map((one) => one.allowed[0] === answers.get(one)?.domain);
    console.log(`domain, ${set}: ${share(right)}; strict ${share(strict)}`);
    console.log(
      `  called in: gold near ${calledIn('near')}, gold no ${calledIn('no')}, unlabelled ${calledIn('')}`,
    );
    if (!values.errors || set.endsWith('alone')) continue;
    for (const [at, one] of own.entries())
      if (!right[at])
        console.log(
          `  ${one.id} | ${one.title} | ${one.employer} | ${one.allowed} | ${answers.get(one)?.domain} ${answers.get(one)?.shares.map((x) => x.toFixed(2))}`,
        );
  }
}

function judgeDomain(answers: ReadonlyMap<Sample, DomainAnswer>): JudgedAnswer[] {
  return texts.map((one) => {
    const answer = answers.get(one);
    return { confidence: answer?.confidence ?? 0, isRight: one.allowed.includes(answer?.domain ?? 'out') };
  });
}

const allowedRoles = ({ labels }: Sample): (string | null)[] => [
  labels?.role ?? null,
  ...(labels?.also?.role ?? []),
];

function judgeRole(
  answers: ReadonlyMap<Sample, DomainAnswer>,
  sharpness: number,
  of: readonly Sample[],
  strict = false,
): JudgedAnswer[] {
  const matcher = { ...MATCHER, weights: { ...MATCHER.weights, sharpness } };
  return of.flatMap((one) => {
    const answer = answers.get(one);
    if (answer?.domain !== 'in' || one.context === null) return [];
    const { cleaned, title, passages, analysis, posting } = one.context;
    const { level } = decideLevel(levelSignsOf(one.context), MATCHER.weights.level);
    const said = { text: posting.text, skills: analysis.skills };
    const signs = roleSigns(cleaned, title, level, passages, said, matcher);
    const [best] = rankRoles(signs, matcher, answer.confidence);
    const allowed = strict ? allowedRoles(one).slice(0, 1) : allowedRoles(one);
    const isRight = one.allowed.includes('in') && allowed.includes(best?.title ?? '');
    return [{ confidence: best?.confidence ?? 0, isRight }];
  });
}

const brier = (answers: readonly JudgedAnswer[]): number =>
  answers.reduce((sum, { confidence, isRight }) => sum + (confidence - Number(isRight)) ** 2, 0) /
  answers.length;

interface LevelCase {
  readonly employer: string;
  readonly basis: LevelBasis;
  readonly isRight: boolean;
}

function levelCases(of: readonly Sample[], strict = false): LevelCase[] {
  return of.flatMap(({ context, labels, employer }) => {
    if (context === null || labels === null || labels.level === 'unknown') return [];
    const { level, basis } = decideLevel(levelSignsOf(context), MATCHER.weights.level);
    const levels = [labels.level, ...(strict ? [] : (labels.also?.level ?? []))].map(
      (one) => one.split('/')[0],
    );
    return level !== null && basis !== null ? [{ employer, basis, isRight: levels.includes(level) }] : [];
  });
}

/** How often each basis was right, drawn towards the usual where there are few cases. */
function fitLevels(cases: readonly LevelCase[]): Record<string, number> {
  return Object.fromEntries(
    Object.keys(MATCHER.weights.level).map((basis) => {
      const own = cases.filter((one) => one.basis === basis);
      const right = own.filter(({ isRight }) => isRight).length;
      return [basis, (right + PRIOR.cases * PRIOR.right) / (own.length + PRIOR.cases)];
    }),
  );
}

const domains = leaveEmployersOut(samples, fitDomain, domainOf);
reportDomain(domains);
const real = texts.filter(({ set }) => set === 'real');
const sharpness =
  SHARPNESS.map((one) => ({ one, loss: brier(judgeRole(domains, one, texts)) })).sort(
    (a, b) => a.loss - b.loss,
  )[0]?.one ?? 3;
const cases = levelCases(texts);
const levels = leaveEmployersOut(cases, fitLevels, ({ basis, isRight }, fitted) => ({
  confidence: fitted[basis] ?? 0,
  isRight,
}));
console.log(`sharpness ${sharpness}`);
for (const [name, answers] of [
  ['domain', judgeDomain(domains)],
  ['role', judgeRole(domains, sharpness, texts)],
  ['role, real postings', judgeRole(domains, sharpness, real)],
  ['role, real postings, strict', judgeRole(domains, sharpness, real, true)],
  ['level', [...levels.values()]],
  ['level, real postings, strict', levelCases(real, true).map(({ isRight }) => ({ confidence: 1, isRight }))],
] as const) {
  console.log(`${name}, employers left out`);
  console.table(reliabilityTable(answers));
}
if (values.write) {
  const round = (weights: Record<string, number>): Record<string, number> =>
    Object.fromEntries(
      Object.entries(weights).map(([name, weight]) => [name, Math.round(weight * 100) / 100]),
    );
  const { in: within, near, out } = fitDomain(samples);
  const fitted = {
    ...JSON.parse(readFileSync(WEIGHTS, 'utf8')),
    domain: { in: round(within), near: round(near), out: round(out) },
    sharpness,
    level: round(fitLevels(cases)),
  };
  writeFileSync(WEIGHTS, `${JSON.stringify(fitted, null, 2)}\n`);
}
