import type { LevelSign } from '../model/analysis.ts';
import type { YearsAsked } from '../model/review-record.ts';
import { LEVELS, type Level } from '../model/terms.ts';
import type { Testimony } from './testimony.ts';

/** The answer on the level; confidence 0 with a null level. */
export interface LevelAnswer {
  readonly level: Level | null;
  readonly confidence: number;
}

/** Least years asked → level, as readers of postings take them; the seeds' stages cut 0-2, 3-5, 6-10, 10+. */
const LEVEL_OF_YEARS: readonly (readonly [from: number, level: Level])[] = [
  [8, 'lead'],
  [5, 'senior'],
  [3, 'mid'],
  [0, 'entry'],
];
/** A title's sign of at least this confidence stands against the years; a weaker one ("Associate", "II") yields to them. */
const FIRM = 0.7;
/** Below this a sign rests on custom alone and counts only where there is no text. */
const CUSTOM = 0.5;
const CONFIDENCE = { agreeing: 0.96, firm: 0.88, contradicted: 0.72, years: 0.82, scope: 0.6 };

/** The level that years alone would give; null without a least number. */
export function levelOfYears(years: YearsAsked | null): Level | null {
  const min = years?.min ?? null;
  return min === null ? null : (LEVEL_OF_YEARS.find(([from]) => min >= from)?.[1] ?? null);
}

/** How many levels lie between two. */
export const levelDistance = (a: Level, b: Level): number => Math.abs(LEVELS.indexOf(a) - LEVELS.indexOf(b));

function firmConfidence(sign: LevelSign, byYears: Level | null): number {
  if (byYears === null) return Math.min(sign.confidence, CONFIDENCE.firm);
  const distance = levelDistance(sign.level, byYears);
  if (distance === 0) return CONFIDENCE.agreeing;
  return distance === 1 ? Math.min(sign.confidence, CONFIDENCE.firm) : CONFIDENCE.contradicted;
}

/**
 * Decides the level: a firm title first, then the years asked, a weak title, words of scope; null where none says anything.
 * `sign` is the title's; custom ("an engineer is mid") counts only when `heard` is empty, since then nothing better is to be had.
 */
export function decideLevel(
  sign: LevelSign | null,
  years: YearsAsked | null,
  heard: readonly Testimony[],
): LevelAnswer {
  const byYears = levelOfYears(years);
  if (sign && sign.confidence >= FIRM)
    return { level: sign.level, confidence: firmConfidence(sign, byYears) };
  if (byYears) {
    const agrees = sign && sign.confidence >= CUSTOM && sign.level === byYears;
    return { level: byYears, confidence: agrees ? CONFIDENCE.agreeing : CONFIDENCE.years };
  }
  if (sign && sign.confidence >= CUSTOM) return { level: sign.level, confidence: sign.confidence };
  const scope = heard.find((one) => one.scope !== null)?.scope ?? null;
  if (scope) return { level: scope, confidence: CONFIDENCE.scope };
  if (sign && heard.length === 0) return { level: sign.level, confidence: sign.confidence };
  return { level: null, confidence: 0 };
}
