import { certaintyOf } from '../../src/ui/popup/certainty.ts';
import type { Line } from './command-line.ts';
import { shareWithInterval } from './intervals.ts';

/** An answer with the confidence it was given, and whether a reader's labels allow it. */
export interface JudgedAnswer {
  readonly confidence: number;
  readonly isRight: boolean;
}

/** The part of a gold record that role and level are judged by. */
export interface Labels {
  readonly in_domain: string;
  readonly role: string | null;
  readonly level: string;
  readonly also?: Readonly<Record<string, readonly string[]>>;
}

const BANDS = ['clear', 'likely', 'unsure'] as const;

/** How often answers were right, by how sure they said to be, and the Brier score of their confidences (0 is perfect). */
export function reliabilityTable(answers: readonly JudgedAnswer[]): Record<string, object> {
  const rows = BANDS.map((band) => [
    band,
    rowOf(answers.filter(({ confidence }) => certaintyOf(confidence) === band)),
  ]);
  return Object.fromEntries([...rows, ['all', rowOf(answers)]]);
}

function rowOf(answers: readonly JudgedAnswer[]): object {
  const n = answers.length;
  if (n === 0) return { n, right: '–', said: '–', brier: '–' };
  const mean = (value: (one: JudgedAnswer) => number): number =>
    answers.reduce((sum, one) => sum + value(one), 0) / n;
  return {
    n,
    right: shareWithInterval(
      mean(({ isRight }) => Number(isRight)),
      n,
    ),
    said: `${(100 * mean(({ confidence }) => confidence)).toFixed(1)} %`,
    brier: mean(({ confidence, isRight }) => (confidence - Number(isRight)) ** 2).toFixed(3),
  };
}

const allowed = (labels: Labels, key: 'in_domain' | 'role' | 'level', strict: boolean): (string | null)[] => [
  labels[key],
  ...(strict ? [] : (labels.also?.[key] ?? [])),
];

/** Every role that was given: one beside the domain is wrong, whatever it is called. */
export function judgeRoles(
  lines: readonly Line[],
  gold: ReadonlyMap<string, Labels>,
  strict = false,
): JudgedAnswer[] {
  return lines.flatMap(({ id, role }) => {
    const labels = gold.get(id);
    if (!labels || !isAnswer(role)) return [];
    const isIn = allowed(labels, 'in_domain', strict).includes('yes');
    const isRight = isIn && allowed(labels, 'role', strict).includes(role.title);
    return [{ confidence: role.confidence, isRight }];
  });
}

/** Every level that was given where the reader knew it. */
export function judgeLevels(
  lines: readonly Line[],
  gold: ReadonlyMap<string, Labels>,
  strict = false,
): JudgedAnswer[] {
  return lines.flatMap(({ id, level, levelConfidence }) => {
    const labels = gold.get(id);
    if (!labels || labels.level === 'unknown' || typeof level !== 'string') return [];
    // "lead/advanced" is the level `lead`.
    const levels = allowed(labels, 'level', strict).map((one) => one?.split('/')[0]);
    return [{ confidence: Number(levelConfidence), isRight: levels.includes(level) }];
  });
}

const isAnswer = (role: unknown): role is { title: string; confidence: number } =>
  typeof role === 'object' && role !== null && 'title' in role && 'confidence' in role;
