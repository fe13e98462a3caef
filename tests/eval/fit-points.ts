// `node tests/eval/fit-points.ts [FOLDER] [--write]`: fits the points of the fit's parts on a recruiter's judgments of FOLDER, and says how
// well the fit ranks persons and postings that were left out. --write puts the points into data/fit-rules.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadCareerPack } from '../../data/pack.ts';
import type { FitRules } from '../../src/model/fit-rules.ts';
import { fitBandOf, judgeFit } from '../../src/plan/fit.ts';
import { readJudgedPairs } from './fit/judged-pairs.ts';
import { missingShares, type PairSample, type PointName } from './fit/missing-shares.ts';
import { rankCorrelation } from './fit/ranks.ts';

const ROOT = new URL('../..', import.meta.url);
const RULES = new URL('data/fit-rules.json', ROOT);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
});
const folder = positionals[0]
  ? new URL(`${positionals[0]}/`, `file://${process.cwd()}/`)
  : new URL('../shared/', ROOT);
const pack = await loadCareerPack();
const samples = missingShares(readJudgedPairs(folder, pack), pack);

const BANDS = ['far', 'stretch', 'good', 'strong'] as const;
/** Of twelve pairs one is strong: without more weight for the few, calling all of them far would fit best. */
const WEIGHTS = { far: 1, stretch: 2, good: 5, strong: 5 } as const;
const NAMES: readonly PointName[] = [
  'profession',
  'required-skills',
  'preferred-skills',
  'below',
  'above',
  'years',
];
const ROUNDS = 4000;
const PACE = 0.4;
/** Pulls points that nothing speaks for toward nothing. */
const PULL = 0.3;

type Points = FitRules['points'];

const bandAt = (score: number): (typeof BANDS)[number] => {
  const band = fitBandOf(score);
  return band === 'outside' ? 'far' : band;
};

/** Least squares over what is missing, no points below 0, by gradient descent. */
function fitPoints(some: readonly PairSample[]): Points {
  const points = Object.fromEntries(NAMES.map((name) => [name, 10])) as Points;
  const weights = some.map(({ score }) => WEIGHTS[bandAt(score)]);
  const all = weights.reduce((sum, one) => sum + one, 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slopes = Object.fromEntries(NAMES.map((name) => [name, PULL * points[name]])) as Points;
    for (const [at, { missing, score }] of some.entries()) {
      const error = 100 - NAMES.reduce((sum, name) => sum + points[name] * missing[name], 0) - score;
      for (const name of NAMES) slopes[name] -= error * (weights[at] ?? 0) * missing[name];
    }
    for (const name of NAMES) points[name] = Math.max(0, points[name] - (PACE * slopes[name]) / all);
  }
  return Object.fromEntries(NAMES.map((name) => [name, Math.round(points[name])])) as Points;
}

function judged(some: readonly PairSample[], points: Points): ReadonlyMap<PairSample, number> {
  const sources = { ...pack, fitRules: { ...pack.fitRules, points } };
  return new Map(
    some.map((pair) => {
      const target = { ...pair.review, title: pair.review.posting?.title ?? null };
      return [pair, judgeFit(target, pair.profile, sources).score ?? 0];
    }),
  );
}

/** Every pair judged by points that were fitted without its person, or without its posting. */
function leaveOut(key: 'person' | 'posting'): ReadonlyMap<PairSample, number> {
  const groups = [...Map.groupBy(samples, (one) => one[key]).values()];
  return new Map(
    groups.flatMap((group) => [...judged(group, fitPoints(samples.filter((one) => !group.includes(one))))]),
  );
}

const share = (some: number, of: number): string => (of === 0 ? '–' : (some / of).toFixed(3));

function report(name: string, scores: ReadonlyMap<PairSample, number>): void {
  const scoreOf = (one: PairSample): number => scores.get(one) ?? 0;
  const within = [...Map.groupBy(samples, ({ person }) => person).values()].map((group) =>
    rankCorrelation(
      group.map(({ score }) => score),
      group.map(scoreOf),
    ),
  );
  const table = BANDS.map((band) => {
    const own = samples.filter(({ score }) => bandAt(score) === band);
    const said = samples.filter((one) => bandAt(scoreOf(one)) === band);
    return {
      band,
      own: own.length,
      said: said.length,
      right: own.filter((one) => said.includes(one)).length,
    };
  });
  const isGood = (score: number): boolean => score >= 60;
  const good = samples.filter(({ score }) => isGood(score));
  const saidGood = samples.filter((one) => isGood(scoreOf(one)));
  console.log(`${name} left out, ${samples.length} pairs`);
  console.log(
    `  rank correlation: all ${rankCorrelation(
      samples.map(({ score }) => score),
      samples.map(scoreOf),
    ).toFixed(3)}, within a person ${(within.reduce((sum, one) => sum + one, 0) / within.length).toFixed(3)}`,
  );
  console.log(
    `  bands, mean recall ${(table.reduce((sum, { own, right }) => sum + right / own, 0) / table.length).toFixed(3)}: ${table
      .map(({ band, own, said, right }) => `${band} ${right} of ${own}, said ${said}`)
      .join('; ')}`,
  );
  console.log(
    `  good or strong: found ${share(good.filter((one) => isGood(scoreOf(one))).length, good.length)}, right ${share(
      saidGood.filter(({ score }) => isGood(score)).length,
      saidGood.length,
    )}; strong called far: ${samples.filter((one) => one.score >= 80 && scoreOf(one) < 40).length}`,
  );
}

report('posting', leaveOut('posting'));
report('person', leaveOut('person'));
const points = fitPoints(samples);
console.log(JSON.stringify(points));
if (values.write) {
  const rules = JSON.parse(readFileSync(RULES, 'utf8'));
  writeFileSync(fileURLToPath(RULES), `${JSON.stringify({ ...rules, points }, null, 2)}\n`);
}
