import { expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../../src/model/profile.ts';
import { planGap } from '../../../src/plan/plan.ts';
import { asked, phase, planTarget, roadmap, sourcesWith } from './plan-fixture.ts';

const unit = (id: string, teaches: string[]) => ({
  id,
  title: id,
  hours: 6,
  teaches,
  task: '',
  resource: { title: id, kind: 'guide' as const },
  source: 'test',
});
const roadmaps = [roadmap('own', ['engineer'], [phase('one', 6, ['python'])])];

test('closes a required gap by a short unit where no phase is worth its weeks', () => {
  const units = [unit('first', ['law']), unit('second', ['sql', 'gdpr'])];
  const sources = sourcesWith({ roadmaps, units });
  const skills = [asked('python'), asked('law'), asked('sql'), asked('latin'), asked('wish', 'preferred')];
  expect(planGap(planTarget(skills), EMPTY_PROFILE, sources)).toMatchObject({
    units: [
      { id: 'first', hours: 6, covers: ['law'] },
      { id: 'second', hours: 6, covers: ['sql'] },
    ],
    uncovered: ['latin', 'wish'],
  });
});

test('walks no phase for one gap alone that a unit closes, and one for two gaps', () => {
  const two = [roadmap('own', ['engineer'], [phase('one', 6, ['python', 'rust'])])];
  const sources = sourcesWith({ roadmaps: two, units: [unit('short', ['python'])] });
  const planFor = (...skills: string[]) =>
    planGap(planTarget(skills.map((skill) => asked(skill))), EMPTY_PROFILE, sources);
  expect(planFor('python')).toMatchObject({ phases: [], later: [], units: [{ id: 'short' }], uncovered: [] });
  expect(planFor('rust')).toMatchObject({ phases: [{ phase: 'one' }], units: [] });
  expect(planFor('python', 'rust')).toMatchObject({ phases: [{ phase: 'one' }], units: [] });
});
