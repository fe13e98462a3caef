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

  describe('of a role on two ladders', () => {
    const rung = (level: 'senior' | 'lead', roles: readonly string[], min: number) => ({
      level,
      titles: [`Rung of ${min}`],
      roles: [...roles],
      years: { min: 5, max: 8 },
      salary: { min, max: min + 40_000 },
      responsibilities: [],
    });
    const both: Role = { ...role('audit'), otherLadders: ['risk'] };
    const pay = (level: 'senior' | 'lead', audit: readonly string[], risk: readonly string[]) => {
      const ladders = { audit: [rung(level, audit, 150_000)], risk: [rung(level, risk, 175_000)] };
      const band = bandOf(both, level, { ...pack, ladders }, 'in');
      return [band?.min, band?.source];
    };

    test('comes from the ladder that names it at the level', () => {
      expect(pay('lead', [], [both.id])).toEqual([175_000, 'Career ladder, lead rung: Rung of 175000']);
      expect(pay('lead', [both.id], [])).toEqual([150_000, 'Career ladder, lead rung: Rung of 150000']);
    });

    test('comes from its own ladder where neither names it', () => {
      expect(pay('lead', [], [])).toEqual([150_000, 'Career ladder, lead rung: Rung of 150000']);
    });

    test('comes from its own ladder where both name it, and says what the other pays', () => {
      expect(pay('senior', [both.id], [both.id])).toEqual([
        150_000,
        'Career ladder, senior rung: Rung of 150000; a second ladder says $175,000 to $215,000 on its rung',
      ]);
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
