import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Phase } from '../../../src/model/career-pack.ts';
import { choosePhases } from '../../../src/plan/choose-phases.ts';

const phase = (id: string, weeks: number, teaches: string[], requires: string[] = []): Phase => ({
  id,
  title: id,
  weeks,
  goals: [],
  resources: [],
  milestone: '',
  teaches,
  requires,
});
const idsOf = (phases: readonly Phase[]) => phases.map(({ id }) => id);

describe('choosePhases', () => {
  test('takes one long phase when two short ones together are longer', () => {
    const phases = [phase('a', 4, ['x']), phase('b', 4, ['y']), phase('c', 7, ['x', 'y'])];
    expect(idsOf(choosePhases(phases, [['x'], ['y']]))).toEqual(['c']);
  });

  test('prefers fewer phases when the weeks are the same', () => {
    const phases = [phase('a', 4, ['x']), phase('b', 4, ['y']), phase('c', 8, ['x', 'y'])];
    expect(idsOf(choosePhases(phases, [['x'], ['y']]))).toEqual(['c']);
  });

  test('prefers the earlier phase when weeks and number are the same', () => {
    expect(idsOf(choosePhases([phase('a', 4, ['x']), phase('b', 4, ['x'])], [['x']]))).toEqual(['a']);
  });

  test('meets a group of alternatives by the cheapest of them', () => {
    const phases = [phase('a', 6, ['python']), phase('b', 2, ['go'])];
    expect(idsOf(choosePhases(phases, [['python', 'go']]))).toEqual(['b']);
  });

  test('brings along what a phase requires and counts its weeks', () => {
    const phases = [phase('base', 5, ['z']), phase('a', 1, ['x'], ['base']), phase('b', 4, ['x'])];
    expect(idsOf(choosePhases(phases, [['x']]))).toEqual(['b']);
    expect(idsOf(choosePhases(phases, [['x'], ['z']]))).toEqual(['base', 'a']);
  });

  test('leaves out what no phase teaches', () => {
    expect(idsOf(choosePhases([phase('a', 4, ['x'])], [['x'], ['unheard-of']]))).toEqual(['a']);
    expect(choosePhases([phase('a', 4, ['x'])], [['unheard-of']])).toEqual([]);
  });

  test('is as cheap as the best of all subsets', () => {
    const skill = fc.constantFrom('p', 'q', 'r', 's', 't', 'u');
    const phases = fc.array(
      fc.tuple(
        fc.integer({ min: 1, max: 9 }),
        fc.uniqueArray(skill, { minLength: 1, maxLength: 4 }),
        fc.array(fc.nat(7), { maxLength: 1 }),
      ),
      { maxLength: 8 },
    );
    const requirements = fc.array(fc.uniqueArray(skill, { minLength: 1, maxLength: 2 }), { maxLength: 6 });
    fc.assert(
      fc.property(phases, requirements, (raw, wanted) => {
        const list = raw.map(([weeks, teaches, requires], at) =>
          phase(
            `f${at}`,
            weeks,
            teaches,
            requires.map((other) => `f${other}`),
          ),
        );
        expect(scoreOf(choosePhases(list, wanted), wanted)).toEqual(bestScore(list, wanted));
      }),
      { numRuns: 2_000 },
    );
  });
});

/** Requirements met, weeks, number of phases. */
function scoreOf(chosen: readonly Phase[], requirements: readonly (readonly string[])[]): number[] {
  const taught = new Set(chosen.flatMap(({ teaches }) => teaches));
  const met = requirements.filter((skills) => skills.some((skill) => taught.has(skill))).length;
  return [met, chosen.reduce((sum, { weeks }) => sum + weeks, 0), chosen.length];
}

/** Looks at every subset that holds what its members require. */
function bestScore(phases: readonly Phase[], requirements: readonly (readonly string[])[]): number[] {
  let best = [-1, 0, 0];
  for (let bits = 0; bits < 2 ** phases.length; bits += 1) {
    const chosen = phases.filter((_, at) => (bits >> at) & 1);
    const ids = new Set(chosen.map(({ id }) => id));
    const isClosed = chosen.every(({ requires }) =>
      requires.every((id) => ids.has(id) || !phases.some((other) => other.id === id)),
    );
    const score = scoreOf(chosen, requirements);
    if (isClosed && isBetter(score, best)) best = score;
  }
  return best;
}

function isBetter(
  [met = 0, weeks = 0, count = 0]: number[],
  [bestMet = 0, bestWeeks = 0, bestCount = 0]: number[],
) {
  if (met !== bestMet) return met > bestMet;
  return weeks !== bestWeeks ? weeks < bestWeeks : count < bestCount;
}
