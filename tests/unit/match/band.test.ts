import { describe, expect, test } from 'vitest';
import { bandOf } from '../../../src/match/band.ts';
import type { MatchingPack, Role } from '../../../src/model/career-pack.ts';

const role = (ladder: string | null): Role => ({
  id: 'model-auditor',
  title: 'Model Auditor',
  track: 'governance',
  level: 'mid',
  ladder,
  summary: 'Audits models.',
  required: [],
  preferred: [],
  curated: true,
  source: 'test',
});

const stage = (id: 'advanced' | 'executive', levels: MatchingPack['stages'][number]['levels']) => ({
  id,
  name: id === 'advanced' ? 'Advanced' : 'Executive',
  years: { min: 6, max: null },
  titles: [],
  focus: [],
  levels,
  source: 'pathways page',
});

const pack: Pick<MatchingPack, 'ladders' | 'stages'> = {
  ladders: {
    audit: [
      {
        level: 'senior',
        titles: ['Senior Auditor', 'Audit Lead'],
        roles: [],
        years: { min: 5, max: 8 },
        salary: { min: 140_000, max: 170_000 },
        responsibilities: [],
      },
    ],
  },
  stages: [
    { ...stage('advanced', ['senior', 'lead']), salary: { min: 130_000, max: 180_000 } },
    { ...stage('executive', ['executive']), salary: { min: 180_000, max: 250_000, openEnded: true } },
  ],
};

describe('bandOf', () => {
  test("takes the rung of the role's ladder", () => {
    expect(bandOf(role('audit'), 'senior', pack, 'in')).toEqual({
      min: 140_000,
      max: 170_000,
      currency: 'USD',
      period: 'year',
      region: 'US',
      source: 'Career ladder, senior rung: Senior Auditor, Audit Lead',
    });
  });

  test('takes the stage of the level where the ladder has no such rung, and where there is no ladder', () => {
    const advanced = { min: 130_000, max: 180_000, source: 'Career stage Advanced, pathways page' };
    expect(bandOf(role('audit'), 'lead', pack, 'in')).toMatchObject(advanced);
    expect(bandOf(role(null), 'senior', pack, 'near')).toMatchObject(advanced);
    expect(bandOf(role('unknown'), 'senior', pack, 'in')).toMatchObject(advanced);
  });

  test('says that a stage is open at the top', () => {
    expect(bandOf(role(null), 'executive', pack, 'in')).toMatchObject({ max: 250_000, openEnded: true });
    expect(bandOf(role(null), 'senior', pack, 'in')).not.toHaveProperty('openEnded');
  });

  test('gives an unknown role inside the domain its stage, and none beside it', () => {
    expect(bandOf(null, 'senior', pack, 'in')?.min).toBe(130_000);
    expect(bandOf(null, 'senior', pack, 'near')).toBeNull();
  });

  test('gives none without a level, without a stage for it, or outside the domain', () => {
    expect(bandOf(role('audit'), null, pack, 'in')).toBeNull();
    expect(bandOf(role(null), 'entry', pack, 'in')).toBeNull();
    expect(bandOf(role('audit'), 'senior', pack, 'out')).toBeNull();
  });
});
