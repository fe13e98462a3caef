import type { CareerPack } from '../../../src/model/career-pack.ts';
import type { FitRules } from '../../../src/model/fit-rules.ts';
import { judgeFit } from '../../../src/plan/fit.ts';
import type { JudgedPair } from './judged-pairs.ts';

/** What has points of its own. */
export type PointName = keyof FitRules['points'];

/** A judged pair with what is missing of each part, 0 to 1; of the level, whole steps. */
export interface PairSample extends JudgedPair {
  readonly missing: Readonly<Record<PointName, number>>;
}

const NONE: FitRules['points'] = {
  profession: 0,
  'required-skills': 0,
  'preferred-skills': 0,
  below: 0,
  above: 0,
  years: 0,
};
const NAMES = Object.keys(NONE) as PointName[];

/** Reads off the fit itself what is missing, one part with all the points at a time. */
export function missingShares(pairs: readonly JudgedPair[], pack: CareerPack): readonly PairSample[] {
  const packs = NAMES.map((name) => {
    // A step of the level may be worth 25 points at most, or four steps would take off more than there is.
    const most = name === 'below' || name === 'above' ? 25 : 100;
    const points = { ...NONE, [name]: most };
    return { name, most, sources: { ...pack, fitRules: { ...pack.fitRules, points } } };
  });
  return pairs.map((pair) => {
    const target = { ...pair.review, title: pair.review.posting?.title ?? null };
    const missing = packs.map(({ name, most, sources }) => {
      const { parts } = judgeFit(target, pair.profile, sources);
      const own = parts.filter(({ code }) => code !== 'license' && code !== 'few-requirements');
      return [name, own.reduce((sum, { points }) => sum - points, 0) / most];
    });
    return { ...pair, missing: Object.fromEntries(missing) };
  });
}
