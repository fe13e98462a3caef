import { describe, expect, test } from 'vitest';
import type { Conditions } from '../../../src/model/conditions.ts';
import type { Gate } from '../../../src/model/review-record.ts';
import { conflictsOf, meets } from '../../../src/plan/conflicts.ts';

const gate = (kind: Gate['kind'], detail: string | null = null, more: Partial<Gate> = {}): Gate => ({
  kind,
  need: 'required',
  detail,
  start: 0,
  end: 1,
  text: 'x',
  met: null,
  ...more,
});

const CASES: readonly (readonly [string, Gate, Conditions, boolean | null])[] = [
  ['a citizen', gate('citizenship', 'US'), { citizenships: ['US'] }, true],
  ['another citizen', gate('citizenship', 'US'), { citizenships: ['CA'] }, false],
  ['nobody who told nothing', gate('citizenship', 'US'), {}, null],
  ['a citizen of a member', gate('citizenship', 'EU'), { citizenships: ['DE'] }, true],
  ['the United Kingdom by both codes', gate('citizenship', 'UK'), { citizenships: ['GB'] }, true],
  ['a permit', gate('work-authorization', 'US'), { citizenships: ['IN'], workPermits: ['US'] }, true],
  ['a European in Europe', gate('work-authorization', 'FR'), { citizenships: ['PL'] }, true],
  ['a citizen whose permits are not told', gate('work-authorization', 'DE'), { citizenships: ['US'] }, null],
  ['no permit', gate('work-authorization', 'UK'), { citizenships: ['PL'], workPermits: ['EU'] }, false],
  ['the higher clearance', gate('clearance', 'SC'), { clearances: ['DV'] }, true],
  ['the lower clearance', gate('clearance', 'Top Secret'), { clearances: ['Secret'] }, false],
  [
    'a citizen who can obtain it',
    gate('clearance', 'Secret', { text: 'Able to obtain a Secret clearance' }),
    { clearances: [], citizenships: ['US'] },
    true,
  ],
  [
    'a foreigner who cannot',
    gate('clearance', 'Secret', { text: 'Able to obtain a Secret clearance' }),
    { clearances: [], citizenships: ['DE'] },
    false,
  ],
  ['the higher degree', gate('degree', 'bachelor'), { degree: 'phd' }, true],
  ['a lawyer for a master', gate('degree', 'master'), { degree: 'law' }, true],
  ['no lawyer', gate('degree', 'law'), { degree: 'phd' }, false],
  ['no degree', gate('degree', 'bachelor'), { degree: null }, false],
  ['a speaker', gate('language', 'German'), { languages: { de: 'working' } }, true],
  ['a beginner', gate('language', 'German'), { languages: { de: 'basic' } }, false],
  ['a resident', gate('place', 'US'), { place: { country: 'US', city: null } }, true],
  ['one who would move', gate('place', 'US'), { place: { country: 'DE', city: null }, relocate: true }, true],
  [
    'one who would not',
    gate('place', 'US'),
    { place: { country: 'DE', city: null }, relocate: false },
    false,
  ],
  ['one who works from home', gate('office-days', '3'), { work: 'remote' }, false],
  ['one who comes twice', gate('office-days', '3'), { officeDaysMost: 2 }, false],
  ['one who comes', gate('office-days', '3'), { work: 'hybrid' }, true],
  ['one who travels less', gate('travel', '50'), { travelMost: 25 }, false],
];

describe('a gate is met or not by', () => {
  test.each(CASES)('%s', (_, one, conditions, met) => {
    expect(meets(one, conditions, { country: null })).toBe(met);
  });

  test('one who needs the sponsorship that is refused in that country', () => {
    const refused = gate('sponsorship', null, { need: 'unavailable' });
    expect(meets(refused, { sponsorship: ['US'] }, { country: 'US' })).toBe(false);
    expect(meets(refused, { sponsorship: ['US'] }, { country: 'DE' })).toBe(true);
    expect(meets(refused, {}, { country: 'US' })).toBeNull();
  });
});

describe('conflicts', () => {
  test('are the kinds of required gates that are not met, each once', () => {
    const gates = [
      gate('language', 'German', { met: false }),
      gate('language', 'French', { met: false }),
      gate('clearance', null, { met: false, need: 'preferred' }),
      gate('degree', 'bachelor', { met: true }),
      gate('travel', '50'),
    ];
    expect(conflictsOf(gates, {}, { country: null })).toEqual(['language']);
  });

  test('hold a country where the person may not work and would not move', () => {
    const conditions: Conditions = {
      citizenships: ['GB'],
      workPermits: ['GB'],
      place: { country: 'GB', city: 'Leeds' },
      relocate: false,
    };
    expect(conflictsOf([], conditions, { country: 'US' })).toEqual(['place', 'work-authorization']);
    expect(conflictsOf([], conditions, { country: 'GB' })).toEqual([]);
    expect(conflictsOf([], {}, { country: 'US' })).toEqual([]);
  });
});
