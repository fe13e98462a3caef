import { describe, expect, test } from 'vitest';
import type { Phase } from '../../../src/model/career-pack.ts';
import { EMPTY_PROFILE } from '../../../src/model/profile.ts';
import type { AskedSkill } from '../../../src/model/review-record.ts';
import type { PlanTarget } from '../../../src/plan/draft.ts';
import type { FitTarget } from '../../../src/plan/fit-parts.ts';
import { planGap } from '../../../src/plan/plan.ts';
import { asked, certificate, holding, phase, planTarget, roadmap, sourcesWith } from './plan-fixture.ts';

type Target = PlanTarget & FitTarget;
const roadmaps = [
  roadmap('own', ['engineer'], [phase('one', 6, ['python']), phase('two', 3, ['atlas', 'rust'])]),
  roadmap('of-track', [], [phase('three', 2, ['python', 'siem'])]),
  roadmap('other', [], [phase('four', 1, ['gdpr'])], 'governance'),
];
const plan = (on: Target, profile = EMPTY_PROFILE) => planGap(on, profile, sourcesWith({ roadmaps }));

describe('planGap', () => {
  test("draws on the role's own roadmap before its track's, with the score after each phase", () => {
    const result = plan(planTarget([asked('atlas'), asked('rust'), asked('siem')]));
    expect(result).toMatchObject({
      phases: [
        { roadmap: 'own', phase: 'two', weeks: 3, covers: ['atlas', 'rust'], fitAfter: 47 },
        { roadmap: 'of-track', phase: 'three', weeks: 2, covers: ['siem'], fitAfter: 60 },
      ],
      later: [],
      weeks: 5,
    });
  });

  test('leaves out a phase of the role whose skills another one teaches as well', () => {
    const result = plan(planTarget([asked('python'), asked('siem')]));
    expect(result?.phases.map(({ phase: id, covers }) => [id, covers])).toEqual([
      ['three', ['python', 'siem']],
    ]);
    expect(result).toMatchObject({ later: [], weeks: 2 });
  });

  test('takes a phase of another track only for what is central, beside the field for all', () => {
    const skills = [asked('python'), asked('law')];
    const sources = sourcesWith({
      roadmaps: [...roadmaps, roadmap('far', [], [phase('five', 1, ['law', 'ccpa'])], 'governance')],
    });
    const chosen = (skills: AskedSkill[], rest: Partial<Target> = {}) => {
      const result = planGap(planTarget(skills, rest), EMPTY_PROFILE, sources);
      return [...(result?.phases ?? []), ...(result?.later ?? [])].map(({ phase: id }) => id).sort();
    };
    expect(chosen(skills)).toEqual(['one']);
    expect(chosen(skills, { domain: 'near' })).toEqual(['five', 'one']);
    expect(chosen([...skills, asked('ccpa')])).toEqual(['five', 'one']);
  });

  test("draws on the nearest role's roadmap first beside the field", () => {
    const nearest = { domain: 'near' as const, role: null, nearest: { id: 'engineer' }, track: null };
    const [first] = plan(planTarget([asked('python')], nearest))?.phases ?? [];
    expect(first?.phase).toBe('one');
  });

  describe('takes last', () => {
    const phaseFor = (depth: Phase['depth'], on: Partial<Target>, profile = EMPTY_PROFILE) => {
      const roadmaps = [
        roadmap(
          'r',
          ['engineer'],
          [{ ...phase('special', 2, ['x', 'a', 'b']), depth }, phase('plain', 6, ['x'])],
        ),
      ];
      const made = planGap(planTarget([asked('x')], on), profile, sourcesWith({ roadmaps }));
      return made?.phases.map(({ phase: id }) => id).join();
    };

    test('what is for those who lead, where the posting leads nobody', () => {
      expect(phaseFor('leading', { level: 'mid' })).toBe('plain');
      expect(phaseFor('leading', { level: 'lead' })).toBe('special');
    });

    test('groundwork that the person mostly commands', () => {
      expect(phaseFor('groundwork', {})).toBe('special');
      expect(phaseFor('groundwork', {}, holding('a'))).toBe('special');
      expect(phaseFor('groundwork', {}, holding('a', 'b'))).toBe('plain');
    });
  });

  test('names a skill once that two requirements share', () => {
    const skills = [asked('rust', 'required', 'g'), asked('python', 'required', 'g'), asked('rust')];
    const anyOf = [{ id: 'g', need: 'required' as const, skills: ['rust', 'python'] }];
    expect(plan(planTarget(skills, { anyOf }))?.missing).toEqual(['rust']);
  });

  test('lists what nothing covers', () => {
    expect(plan(planTarget([asked('law')]))).toMatchObject({
      missing: ['law'],
      phases: [],
      uncovered: ['law'],
    });
  });

  test('reaches a certificate by a phase that prepares for it, and covers it by none', () => {
    const prepares: Phase = { ...phase('exam', 4, ['risk']), preparesFor: ['crisc'] };
    const sources = sourcesWith({
      roadmaps: [roadmap('own', ['engineer'], [phase('one', 6, ['python']), prepares])],
      certificates: [certificate('crisc', ['isaca'])],
    });
    const reached = {
      phases: [],
      later: [{ phase: 'exam', covers: [] }],
      missing: ['crisc'],
      uncovered: ['crisc'],
    };
    expect(planGap(planTarget([asked('crisc')]), EMPTY_PROFILE, sources)).toMatchObject(reached);
    expect(planGap(planTarget([asked('isaca')]), EMPTY_PROFILE, sources)).toMatchObject({
      ...reached,
      missing: ['isaca'],
      uncovered: ['isaca'],
    });
    const finished = { ...EMPTY_PROFILE, goalsDone: ['exam-goal'] };
    expect(planGap(planTarget([asked('crisc')]), finished, sources)).toMatchObject({
      have: [],
      missing: ['crisc'],
      phases: [],
      later: [],
      uncovered: ['crisc'],
    });
    const held = planGap(planTarget([asked('crisc'), asked('isaca')]), holding('crisc'), sources);
    expect(held).toMatchObject({ have: ['crisc', 'isaca'], missing: [] });
  });

  test('draws on every roadmap when the track has none', () => {
    const result = plan(planTarget([asked('gdpr')], { track: 'operations', role: null }));
    expect(result?.phases.map(({ phase: id }) => id)).toEqual(['four']);
  });

  test('leaves out what the person has', () => {
    const result = plan(planTarget([asked('python'), asked('atlas')]), holding('python'));
    expect(result).toMatchObject({ have: ['python'], missing: ['atlas'], weeks: 3 });
  });

  test('counts a group of alternatives once and as met by any of them', () => {
    const skills = [asked('rust', 'required', 'g'), asked('python', 'required', 'g')];
    const anyOf = [{ id: 'g', need: 'required' as const, skills: ['rust', 'python'] }];
    expect(plan(planTarget(skills, { anyOf }))).toMatchObject({ missing: ['rust'], weeks: 3 });
    expect(plan(planTarget(skills, { anyOf }), holding('python'))).toMatchObject({ missing: [], weeks: 0 });
  });

  test('plans for preferred skills only when no required one is missing', () => {
    const skills = [asked('python'), asked('atlas', 'preferred')];
    expect(plan(planTarget(skills))?.phases.map(({ phase: id }) => id)).toEqual(['one']);
    expect(plan(planTarget(skills), holding('python'))?.phases.map(({ phase: id }) => id)).toEqual(['two']);
  });

  test('asks nothing for a skill that is only mentioned', () => {
    expect(plan(planTarget([asked('python', 'mentioned'), asked('atlas')]))?.missing).toEqual(['atlas']);
  });

  test('takes what a finished phase teaches as held', () => {
    const profile = { ...EMPTY_PROFILE, goalsDone: ['two-goal'] };
    expect(plan(planTarget([asked('atlas')]), profile)).toMatchObject({ have: ['atlas'], phases: [] });
  });

  test('names a held skill that is related to a missing one', () => {
    const skills = [
      {
        id: 'siem',
        name: 'SIEM',
        kind: 'technique' as const,
        aliases: [],
        source: '',
        related: [{ id: 'splunk', credit: 0.5 }],
      },
    ];
    const result = planGap(planTarget([asked('siem')]), holding('splunk'), sourcesWith({ roadmaps, skills }));
    expect(result?.related).toEqual([{ missing: 'siem', have: 'splunk', credit: 0.5 }]);
  });

  test('makes no plan outside the field or where nothing is asked', () => {
    expect(plan(planTarget([asked('python')], { domain: 'out' }))).toBeNull();
    expect(plan(planTarget([]))).toBeNull();
  });
});
