import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DraftedPhase } from '../../../src/plan/draft.ts';
import { partRoad } from '../../../src/plan/part-road.ts';
import { phase, roadmap } from './plan-fixture.ts';

const ROADMAP = roadmap('r', [], []);
const drafted = (id: string, weeks: number, teaches: string, requires: string[] = []): DraftedPhase => ({
  roadmap: ROADMAP,
  phase: phase(id, weeks, [...teaches], requires),
  preparesFor: [],
  weeks,
});
const gaps = (skills: string, weight = 1) =>
  [...skills].map((skill) => ({ skills: [skill], need: 'required' as const, weight }));
const never = () => false;
const idsOf = (phases: readonly DraftedPhase[]) => phases.map(({ phase: { id } }) => id).join(' ');
const parted = (phases: DraftedPhase[], asked: string, reaches = never as Parameters<typeof partRoad>[2]) => {
  const { road, later } = partRoad(phases, gaps(asked), reaches);
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
    expect(idsOf(partRoad(phases, weighed, never).road)).toBe('central wide');
  });

  test('ends at four fifths of the gap', () => {
    const phases = [drafted('p', 1, 'abcd'), drafted('q', 9, 'efgh'), drafted('s', 9, 'ij')];
    expect(parted(phases, 'abcdefghij')).toEqual(['p q', 's']);
  });

  test('ends before where that is enough', () => {
    const phases = [drafted('p', 1, 'ab'), drafted('q', 2, 'cd')];
    expect(parted(phases, 'abcd', (road) => road.length === 1)).toEqual(['p', 'q']);
  });

  test('puts off what closes one gap alone', () => {
    expect(parted([drafted('p', 4, 'ab'), drafted('q', 1, 'c')], 'abc')).toEqual(['p', 'q']);
  });

  test('keeps what closes one gap where there is nothing else', () => {
    expect(parted([drafted('p', 4, 'a'), drafted('q', 1, 'b')], 'ab')).toEqual(['q', 'p']);
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
        const { road, later } = partRoad(all, gaps('abcdef'), never);
        const taken = [...road, ...later];
        const taught = (some: readonly DraftedPhase[]) => new Set(some.flatMap((one) => one.phase.teaches));
        expect(taught(taken)).toEqual(taught(all));
        expect(new Set(taken).size).toBe(taken.length);
        for (const [at, one] of taken.entries())
          for (const id of one.phase.requires)
            expect(taken.findIndex((other) => other.phase.id === id)).toBeLessThan(at);
      }),
    );
  });
});
