import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DraftedPhase } from '../../../src/plan/draft.ts';
import { partRoad, type RoadMeasure } from '../../../src/plan/part-road.ts';
import type { RoadGap } from '../../../src/plan/phase-order.ts';
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
    titled: false,
    open: 1,
    isScenery: false,
  }));
const taughtBy = (phases: readonly DraftedPhase[]) => new Set(phases.flatMap(({ phase }) => phase.teaches));
/** From so many points on, every skill that is learned adds some. */
const adding = (points: number, from = 20): RoadMeasure => ({
  score: (phases) => from + points * taughtBy(phases).size,
  floors: [40, 60, 80],
  isShort: () => false,
  isTold: true,
});
const MUCH = adding(7);
const idsOf = (phases: readonly DraftedPhase[]) => phases.map(({ phase: { id } }) => id).join(' ');
const parted = (phases: DraftedPhase[], asked: string, measure = MUCH) => {
  const { road, later } = partRoad(phases, gaps(asked), measure);
  return [idsOf(road), idsOf(later)];
};
const about = (one: DraftedPhase, subjects: string): DraftedPhase => ({
  ...one,
  phase: { ...one.phase, subjects: [...subjects] },
});

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
    expect(parted(phases, 'abcdefghij', adding(3))).toEqual(['p q', 's']);
  });

  test('ends where the fit becomes good, or strong', () => {
    const phases = [drafted('p', 1, 'ab'), drafted('q', 2, 'cd')];
    expect(parted(phases, 'abcd', adding(7, 50))).toEqual(['p', 'q']);
    expect(parted(phases, 'abcd', adding(7, 70))).toEqual(['p', 'q']);
    expect(parted(phases, 'abcd', adding(7, 40))).toEqual(['p q', '']);
  });

  test('puts off what adds too little, of a single gap for each week', () => {
    const phases = [drafted('p', 4, 'ab'), drafted('q', 2, 'c')];
    expect(parted(phases, 'abc', adding(3))).toEqual(['p q', '']);
    expect(parted(phases, 'abc', adding(2))).toEqual(['p', 'q']);
    expect(parted(phases, 'abc', adding(1))).toEqual(['', 'p q']);
    expect(parted([drafted('p', 4, 'ab'), drafted('q', 3, 'c')], 'abc', adding(3))).toEqual(['p', 'q']);
  });

  test('asks less of what the job is about, until the fit is good', () => {
    const phases = [drafted('one', 1, 'a'), drafted('two', 4, 'bc')];
    const roadWith = (measure: RoadMeasure) => idsOf(partRoad(phases, gaps('abc', 2), measure).road);
    expect(roadWith(adding(4))).toBe('one two');
    expect(roadWith(adding(1))).toBe('two');
    expect(roadWith(adding(1, 60))).toBe('');
  });

  test('asks more of what a phase teaches by the way, and takes it later', () => {
    const main = drafted('main', 2, 'ab');
    const aside = about(drafted('aside', 1, 'cdx'), 'x');
    expect(parted([main, aside], 'abcd', adding(1.5))).toEqual(['main', 'aside']);
    expect(parted([drafted('main', 2, 'abe'), aside], 'abcde', adding(3))).toEqual(['main aside', '']);
  });

  test('takes no phase for what is mostly known', () => {
    const known = gaps('ab').map((gap) => ({
      ...gap,
      open: 0.3,
      weight: 0.3,
      isScenery: gap.skills[0] === 'a',
    }));
    const { road, later } = partRoad([drafted('p', 2, 'ab')], known, MUCH);
    expect([idsOf(road), idsOf(later)]).toEqual(['', 'p']);
    expect(partRoad([drafted('p', 2, 'a')], known, MUCH)).toEqual({ road: [], later: [] });
  });

  test('goes on for a phase or two where that takes the fit into the next band', () => {
    const phases = [drafted('p', 1, 'abcd'), about(drafted('q', 9, 'efx'), 'x')];
    expect(parted(phases, 'abcdef', adding(1.5, 22))).toEqual(['p', 'q']);
    expect(parted(phases, 'abcdef', adding(1.5, 30))).toEqual(['p q', '']);
  });

  test('takes what the title names for fewer points, near or not', () => {
    const titled = gaps('ab', 2).map((gap) => ({ ...gap, titled: true }));
    expect(idsOf(partRoad([drafted('p', 2, 'ab')], titled, adding(0.5, 60)).road)).toBe('p');
    expect(idsOf(partRoad([drafted('p', 2, 'ab')], gaps('ab', 2), adding(0.5, 60)).road)).toBe('');
  });

  describe('where the fit stays far', () => {
    const phases = [drafted('p', 2, 'ab'), drafted('q', 3, 'cd'), drafted('r', 4, 'ef')];

    test('ends with the second phase', () => {
      expect(parted(phases, 'abcdef', adding(2))).toEqual(['p q', 'r']);
    });

    test('is empty where it would lead nowhere', () => {
      expect(parted(phases, 'abcdef', adding(2, 0))).toEqual(['', 'p q r']);
    });

    test('is whole for who has not told what they do', () => {
      const untold = { ...adding(2, 0), isTold: false };
      expect(parted(phases, 'abcdef', untold)).toEqual(['p q r', '']);
    });
  });

  test('takes no phase later for what a short unit closes', () => {
    const phases = [drafted('p', 4, 'ab'), drafted('q', 3, 'c'), drafted('r', 3, 'd')];
    const measure = { ...adding(3), isShort: ({ skills }: RoadGap) => skills.includes('c') };
    expect(parted(phases, 'abcd', measure)).toEqual(['p', 'r']);
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
    expect(parted(phases, 'abcd', adding(5))).toEqual(['ground top', '']);
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
