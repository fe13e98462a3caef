import { describe, expect, test } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../../src/model/profile.ts';
import { planGap } from '../../../src/plan/plan.ts';
import { asked, holding, phase, planTarget, roadmap, sourcesWith } from './plan-fixture.ts';

describe('a phase that is partly known', () => {
  const long = roadmap(
    'long',
    ['engineer'],
    [
      {
        ...phase('six', 6, ['a', 'b', 'c']),
        goals: ['g1', 'g2', 'g3', 'g4'].map((id) => ({ id, text: '' })),
      },
    ],
  );
  const weeksWith = (profile: Profile) =>
    planGap(planTarget([asked('c')]), profile, sourcesWith({ roadmaps: [long] }))?.weeks;

  test('is shorter by the share of its skills that are held', () => {
    expect(weeksWith(holding('a'))).toBe(4);
    expect(weeksWith(holding('a', 'b'))).toBe(2);
  });

  test('is shorter by the share of its goals that are ticked, where that is more', () => {
    expect(weeksWith({ ...holding('a'), goalsDone: ['g1', 'g2', 'g3'] })).toBe(2);
    expect(weeksWith({ ...holding('a', 'b'), goalsDone: ['g1'] })).toBe(2);
  });

  test('is chosen before one that is shorter only for those who know nothing', () => {
    const roadmaps = [
      roadmap('r', ['engineer'], [phase('short', 4, ['x']), phase('known', 6, ['x', 'a', 'b'])]),
    ];
    const chosen = (profile: Profile) =>
      planGap(planTarget([asked('x')]), profile, sourcesWith({ roadmaps }))?.phases.map(
        ({ phase: id }) => id,
      );
    expect(chosen(EMPTY_PROFILE)).toEqual(['short']);
    expect(chosen(holding('a', 'b'))).toEqual(['known']);
  });
});
