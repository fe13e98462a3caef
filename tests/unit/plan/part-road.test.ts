import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DraftedPhase } from '../../../src/plan/draft.ts';
import { partRoad, type RoadMeasure } from '../../../src/plan/part-road.ts';
import { phase, roadmap } from './plan-fixture.ts';

const ROADMAP = roadmap('r', [], []);
const drafted = (id: string, weeks: number, teaches: string, requires: string[] = []): DraftedPhase => ({
  roadmap: ROADMAP,
  phase: phase(id, weeks, [...teaches], requires),
  preparesFor: [],
  weeks,
});
const gaps = (skills: string, weight = 1) =>
  [...skills].map((skill) => ({
    skills: [skill],
    need: 'required' as const,
    weight,
    central: weight > 1,
  }));
const taughtBy = (phases: readonly DraftedPhase[]) => new Set(phases.flatMap(({ phase }) => phase.teaches));
/** Every skill that is learned adds so many points. */
const adding = (points: number, enough = Number.POSITIVE_INFINITY): RoadMeasure => ({
  score: (phases) => points * taughtBy(phases).size,
  enough,
});
const MUCH = adding(5);
const idsOf = (phases: readonly DraftedPhase[]) => phases.map(({ phase: { id } }) => id).join(' ');
const parted = (phases: DraftedPhase[], asked: string, measure = MUCH) => {
  const { road, later } = partRoad(phases, gaps(asked), measure);
  return [idsOf(road), idsOf(later)];
};

describe('partRoad', () => {
  test('takes first what closes most for each week', () => {
    expect(parted([drafted('slow', 8, 'abc'), drafted('quick', 2, 'de')], 'abcde')).toEqual([
      'quick slow',
      '',
    ]);
  });

  test('weighs the gaps', () => {
    const phases = [drafted('wide', 2, 'ab'), drafted('central', 2, 'cd')];
    const weighed = [...gaps('ab', 0.8), ...gaps('cd', 2)];
    expect(idsOf(partRoad(phases, weighed, MUCH).road)).toBe('central wide');
  });

  test('ends at four fifths of the gap', () => {
    const phases = [drafted('p', 1, 'abcd'), drafted('q', 9, 'efgh'), drafted('s', 9, 'ij')];
    expect(parted(phases, 'abcdefghij')).toEqual(['p q', 's']);
  });

  test('ends before where that is enough', () => {
    const phases = [drafted('p', 1, 'ab'), drafted('q', 2, 'cd')];
    expect(parted(phases, 'abcd', adding(5, 10))).toEqual(['p', 'q']);
  });

  test('puts off what adds too little', () => {
    const phases = [drafted('p', 4, 'ab'), drafted('q', 1, 'c')];
    expect(parted(phases, 'abc', adding(4))).toEqual(['p', 'q']);
    expect(parted(phases, 'abc', adding(5))).toEqual(['q p', '']);
    expect(parted(phases, 'abc', adding(0.9))).toEqual(['', 'q p']);
  });

  test('asks less of what closes something central, until the fit is good', () => {
    const central = [drafted('one', 1, 'a'), drafted('two', 4, 'bc')];
    const roadWith = (measure: RoadMeasure) => idsOf(partRoad(central, gaps('abc', 2), measure).road);
    expect(roadWith(adding(4))).toBe('one two');
    expect(roadWith(adding(0.5))).toBe('two');
    const near = {
      ...adding(0.5),
      score: (phases: readonly DraftedPhase[]) => 60 + adding(0.5).score(phases),
    };
    expect(roadWith(near)).toBe('');
  });

  test('counts a certificate that a phase prepares for as no gap that it closes', () => {
    const preparing = { ...drafted('p', 2, 'x'), preparesFor: ['a'] };
    expect(parted([preparing], 'a')).toEqual(['', 'p']);
  });

  test('lays the ground before it builds on it', () => {
    const ground = drafted('ground', 8, 'ab');
    const phases = [
      { ...ground, phase: { ...ground.phase, depth: 'groundwork' as const } },
      drafted('top', 2, 'cd'),
    ];
    expect(parted(phases, 'abcd')).toEqual(['ground top', '']);
  });

  test('goes through what a phase requires first', () => {
    const phases = [drafted('base', 4, 'x'), drafted('top', 1, 'abc', ['base'])];
    expect(parted(phases, 'abc')).toEqual(['base top', '']);
  });

  test('drops what others teach as well', () => {
    expect(parted([drafted('p', 2, 'ab'), drafted('q', 4, 'a')], 'ab')).toEqual(['p', '']);
  });

  test('is empty for no phases', () => {
    expect(parted([], 'ab')).toEqual(['', '']);
  });

  test('closes every gap that the phases close, with no phase twice and none before what it requires', () => {
    const phases = fc
      .array(
        fc.record({
          weeks: fc.integer({ min: 1, max: 9 }),
          teaches: fc.subarray([...'abcdef'], { minLength: 1 }),
        }),
        {
          minLength: 1,
          maxLength: 7,
        },
      )
      .map((all) =>
        all.map(({ weeks, teaches }, at) =>
          drafted(`${at}`, weeks, teaches.join(''), at > 0 && weeks > 5 ? [`${at - 1}`] : []),
        ),
      );
    fc.assert(
      fc.property(phases, (all) => {
        const { road, later } = partRoad(all, gaps('abcdef'), MUCH);
        const taken = [...road, ...later];
        expect(taughtBy(taken)).toEqual(taughtBy(all));
        expect(new Set(taken).size).toBe(taken.length);
        for (const [at, one] of taken.entries())
          for (const id of one.phase.requires)
            expect(taken.findIndex((other) => other.phase.id === id)).toBeLessThan(at);
      }),
    );
  });
});
