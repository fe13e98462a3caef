import { describe, expect, test } from 'vitest';
import type { Phase } from '../../../src/model/career-pack.ts';
import { EMPTY_PROFILE } from '../../../src/model/profile.ts';
import type { Need } from '../../../src/model/terms.ts';
import { explainPlan } from '../../../src/plan/explain.ts';
import { phase, roadmap, sourcesWith } from './plan-fixture.ts';

const asked = (id: string, need: Need = 'required') => ({ id, need, anyOf: null });
const ROADMAPS = [
  roadmap(
    'own',
    ['engineer'],
    [
      phase('first', 4, ['python']),
      phase('second', 4, ['python', 'sql']),
      phase('third', 3, ['rust', 'wish-1', 'wish-2']),
    ],
  ),
  roadmap(
    'far',
    [],
    [phase('base', 2, ['law']), phase('audit', 5, ['history', 'latin'], ['base'])],
    'governance',
  ),
];
const targetOf = (skills: ReturnType<typeof asked>[]) => ({
  domain: 'in' as const,
  track: 'technical' as const,
  title: null,
  role: { id: 'engineer' },
  nearest: null,
  level: null,
  skills,
  anyOf: [],
});
const explain = (skills: ReturnType<typeof asked>[], goalsDone: string[] = []) =>
  explainPlan(targetOf(skills), { ...EMPTY_PROFILE, goalsDone }, sourcesWith({ roadmaps: ROADMAPS }));
const idsOf = (phases: readonly { readonly phase: Phase }[]) => phases.map(({ phase: { id } }) => id);

describe('explainPlan', () => {
  test('names the phases that would have been as short', () => {
    const ties = explain([asked('python')])?.ties.map(({ taken, instead }) => [idsOf(taken), idsOf(instead)]);
    expect(ties).toEqual([[['first'], ['second']]]);
  });

  test('tells which nice-to-haves some weeks more would cover', () => {
    const skills = [asked('python'), asked('wish-1', 'preferred'), asked('wish-2', 'preferred')];
    const [extension] = explain(skills)?.extensions ?? [];
    expect(extension && idsOf(extension.phases)).toEqual(['third']);
    expect(extension).toMatchObject({ weeks: 3, covers: ['wish-1', 'wish-2'] });
  });

  test('finds a required skill in the roadmap of another track, with what that phase requires', () => {
    const [extension] = explain([asked('python'), asked('history'), asked('latin')])?.extensions ?? [];
    expect(extension && idsOf(extension.phases)).toEqual(['base', 'audit']);
    expect(extension).toMatchObject({ weeks: 7, covers: ['history', 'latin'] });
  });

  test('takes a phase from the roadmaps of the plan before a shorter one from elsewhere', () => {
    const elsewhere = roadmap('elsewhere', [], [phase('short', 1, ['wish-1', 'wish-2'])], 'operations');
    const target = targetOf([asked('python'), asked('wish-1', 'preferred'), asked('wish-2', 'preferred')]);
    const sources = sourcesWith({ roadmaps: [elsewhere, ...ROADMAPS] });
    const [extension] = explainPlan(target, EMPTY_PROFILE, sources)?.extensions ?? [];
    expect(extension && idsOf(extension.phases)).toEqual(['third']);
  });

  test('counts no weeks for a required phase that is finished', () => {
    const [extension] = explain([asked('history'), asked('latin')], ['base-goal'])?.extensions ?? [];
    expect(extension).toMatchObject({ weeks: 5, covers: ['history', 'latin'] });
  });

  test('puts required skills before nice-to-haves, however many', () => {
    const skills = [
      asked('python'),
      asked('history'),
      asked('latin'),
      asked('wish-1', 'preferred'),
      asked('wish-2', 'preferred'),
    ];
    expect(explain(skills)?.extensions.map(({ covers }) => covers)).toEqual([
      ['history', 'latin'],
      ['wish-1', 'wish-2'],
    ]);
  });

  test('offers no weeks for one skill that is not central', () => {
    expect(explain([asked('python'), asked('history')])?.extensions).toEqual([]);
    expect(explain([asked('python'), asked('wish-1', 'preferred')])?.extensions).toEqual([]);
  });

  test('offers weeks for one skill that is central', () => {
    const law = roadmap('law', [], [phase('privacy', 3, ['gdpr'])], 'governance');
    const sources = sourcesWith({ roadmaps: [...ROADMAPS, law] });
    const target = targetOf([asked('python'), asked('gdpr', 'preferred'), asked('wish-1', 'preferred')]);
    expect(explainPlan(target, EMPTY_PROFILE, sources)?.extensions).toMatchObject([
      { weeks: 3, covers: ['gdpr'] },
    ]);
  });

  test('takes the shorter of two phases that cover as much', () => {
    const slow = roadmap('slow', [], [phase('slow', 9, ['history', 'latin'])], 'governance');
    const quick = roadmap('quick', [], [phase('quick', 2, ['history', 'latin'])], 'governance');
    const sources = sourcesWith({ roadmaps: [...ROADMAPS.slice(0, 1), slow, quick] });
    const target = targetOf([asked('python'), asked('history'), asked('latin')]);
    const [extension] = explainPlan(target, EMPTY_PROFILE, sources)?.extensions ?? [];
    expect(extension && idsOf(extension.phases)).toEqual(['quick']);
  });

  test('offers no weeks for what a short unit teaches', () => {
    const resource = { title: 'u', kind: 'guide' as const };
    const units = [
      { id: 'u', title: 'u', hours: 4, teaches: ['history'], task: '', resource, source: 'test' },
    ];
    const target = targetOf([asked('python'), asked('history'), asked('latin')]);
    const sources = sourcesWith({ roadmaps: ROADMAPS, units });
    expect(explainPlan(target, EMPTY_PROFILE, sources)?.extensions).toEqual([]);
  });

  test('offers nothing more where the plan covers all', () => {
    expect(explain([asked('rust')])).toEqual({ ties: [], extensions: [], untaught: [] });
  });

  test('names what is central and taught by no phase', () => {
    expect(explain([asked('rust'), asked('gdpr'), asked('cobol')])?.untaught).toEqual(['gdpr']);
  });

  test('explains nothing where nothing is asked', () => {
    expect(explain([])).toBeNull();
  });
});
