import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choosePhases, type Teachers } from '../../../src/plan/choose-phases.ts';

/** A course by its weeks, the skills that it teaches and the indexes of the courses that it requires. */
type Made = readonly [weeks: number, teaches: string, requires?: readonly number[]];

/** Each need and wish is a string of skills of which one is enough. */
function choose(made: readonly Made[], needs: readonly string[], wishes: readonly string[] = []) {
  const courses = made.map(([weeks, , requires = []]) => ({ weeks, requires }));
  return choosePhases(courses, teachersOf(made, needs), teachersOf(made, wishes));
}

const teachersOf = (made: readonly Made[], wanted: readonly string[]): Teachers =>
  wanted.map((skills) =>
    made.flatMap(([, teaches], at) => ([...skills].some((skill) => teaches.includes(skill)) ? [at] : [])),
  );

describe('choosePhases', () => {
  test('takes one long phase when two short ones together are longer', () => {
    expect(choose([[4, 'x'], [4, 'y'], [7, 'xy']], ['x', 'y']).picked).toEqual([2]); // biome-ignore format: courses
  });

  test('prefers fewer phases when the weeks are the same', () => {
    expect(choose([[4, 'x'], [4, 'y'], [8, 'xy']], ['x', 'y'])).toEqual({ picked: [2], asShort: null }); // biome-ignore format: courses
  });

  test('prefers the earlier phase when all else is the same, and names the other', () => {
    expect(choose([[4, 'x'], [4, 'x']], ['x'])).toEqual({ picked: [0], asShort: [1] }); // biome-ignore format: courses
  });

  test('prefers the phase that also meets a wish', () => {
    expect(choose([[4, 'x'], [4, 'xw']], ['x'], ['w'])).toEqual({ picked: [1], asShort: [0] }); // biome-ignore format: courses
  });

  test('takes no longer way for a wish', () => {
    expect(choose([[4, 'x'], [5, 'xw']], ['x'], ['w'])).toEqual({ picked: [0], asShort: null }); // biome-ignore format: courses
  });

  test('meets a group of alternatives by the cheapest of them', () => {
    expect(choose([[6, 'p'], [2, 'g']], ['pg']).picked).toEqual([1]); // biome-ignore format: courses
  });

  test('brings along what a phase requires and counts its weeks', () => {
    const made: Made[] = [[5, 'z'], [1, 'x', [0]], [4, 'x']]; // biome-ignore format: courses
    expect(choose(made, ['x']).picked).toEqual([2]);
    expect(choose(made, ['x', 'z']).picked).toEqual([0, 1]);
  });

  test('leaves out what no phase teaches', () => {
    expect(choose([[4, 'x']], ['x', '?']).picked).toEqual([0]);
    expect(choose([[4, 'x']], ['?'])).toEqual({ picked: [], asShort: null });
  });

  test('is the best of all subsets, and the tie the second best', () => {
    const skills = fc.uniqueArray(fc.constantFrom(...'pqrstu'), { minLength: 1, maxLength: 4 });
    const made = fc.array(
      fc.tuple(
        fc.integer({ min: 1, max: 6 }),
        skills.map((list) => list.join('')),
        fc.array(fc.nat(7), { maxLength: 1 }),
      ),
      { maxLength: 8 },
    );
    const wanted = fc.array(fc.uniqueArray(fc.constantFrom(...'pqrstu'), { minLength: 1, maxLength: 2 }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(made, wanted, fc.subarray([...'stu']), (raw, needs, wishes) => {
        const courses = raw.map(
          ([weeks, teaches, requires]): Made => [weeks, teaches, requires.filter((at) => at < raw.length)],
        );
        const wantedSkills = needs.map((list) => list.join(''));
        expect(choose(courses, wantedSkills, wishes)).toEqual(bestOfAll(courses, wantedSkills, wishes));
      }),
      { numRuns: 12_000 },
    );
  }, 60_000);
});

/** Looks at every subset that holds what its members require and nothing that it could do without. */
function bestOfAll(made: readonly Made[], needs: readonly string[], wishes: readonly string[]) {
  const sets = Array.from({ length: 2 ** made.length }, (_, bits) =>
    made.flatMap((_course, at) => ((bits >> at) & 1 ? [at] : [])),
  );
  const closed = sets.filter((set) =>
    set.every((at) => (made[at]?.[2] ?? []).every((other) => set.includes(other))),
  );
  const scored = closed.map((set) => ({ set, score: scoreOf(set, made, needs, wishes) }));
  scored.sort((a, b) => compare([...b.score, ...a.set], [...a.score, ...b.set]));
  const [best, second] = scored;
  const isTie = second && best && compare(second.score.slice(0, 3), best.score.slice(0, 3)) === 0;
  return { picked: best?.set ?? [], asShort: isTie ? second.set : null };
}

/** Needs met, weeks, number of phases, wishes met: more is better in each. */
function scoreOf(
  set: readonly number[],
  made: readonly Made[],
  needs: readonly string[],
  wishes: readonly string[],
): readonly number[] {
  const met = (wanted: readonly string[]) =>
    teachersOf(made, wanted).filter((teachers) => teachers.some((at) => set.includes(at))).length;
  const weeks = set.reduce((sum, at) => sum + (made[at]?.[0] ?? 0), 0);
  return [met(needs), -weeks, -set.length, met(wishes)];
}

function compare(left: readonly number[], right: readonly number[]): number {
  for (const [at, value] of left.entries()) if (value !== right[at]) return value - (right[at] ?? 0);
  return 0;
}
