import { describe, expect, test } from 'vitest';
import type { Conditions } from '../../../src/model/conditions.ts';
import type { Gate } from '../../../src/model/review-record.ts';
import { conflictsOf, meets } from '../../../src/plan/conflicts.ts';
import { gateOf } from '../../support/gates.ts';

const CASES: readonly (readonly [string, Gate, Conditions, boolean | null])[] = [
  ['a citizen', gateOf('citizenship', 'US'), { citizenships: ['US'] }, true],
  ['another citizen', gateOf('citizenship', 'US'), { citizenships: ['CA'] }, false],
  ['nobody who told nothing', gateOf('citizenship', 'US'), {}, null],
  ['a citizen of a member', gateOf('citizenship', 'EU'), { citizenships: ['DE'] }, true],
  ['the United Kingdom by both codes', gateOf('citizenship', 'UK'), { citizenships: ['GB'] }, true],
  ['a permit', gateOf('work-authorization', 'US'), { citizenships: ['IN'], workPermits: ['US'] }, true],
  ['a European in Europe', gateOf('work-authorization', 'FR'), { citizenships: ['PL'] }, true],
  [
    'a citizen whose permits are not told',
    gateOf('work-authorization', 'DE'),
    { citizenships: ['US'] },
    null,
  ],
  ['no permit', gateOf('work-authorization', 'UK'), { citizenships: ['PL'], workPermits: ['EU'] }, false],
  ['the higher clearance', gateOf('clearance', 'SC'), { clearances: ['DV'] }, true],
  ['the lower clearance', gateOf('clearance', 'Top Secret'), { clearances: ['Secret'] }, false],
  [
    'a citizen who can obtain it',
    gateOf('clearance', 'Secret', { text: 'Able to obtain a Secret clearance' }),
    { clearances: [], citizenships: ['US'] },
    true,
  ],
  [
    'a foreigner who cannot',
    gateOf('clearance', 'Secret', { text: 'Able to obtain a Secret clearance' }),
    { clearances: [], citizenships: ['DE'] },
    false,
  ],
  ['the higher degree', gateOf('degree', 'bachelor'), { degree: 'phd' }, true],
  ['a lawyer for a master', gateOf('degree', 'master'), { degree: 'law' }, true],
  ['no lawyer', gateOf('degree', 'law'), { degree: 'phd' }, false],
  ['no degree', gateOf('degree', 'bachelor'), { degree: null }, false],
  ['a speaker', gateOf('language', 'German'), { languages: { de: 'working' } }, true],
  ['a beginner', gateOf('language', 'German'), { languages: { de: 'basic' } }, false],
  ['a resident', gateOf('place', 'US'), { place: { country: 'US', city: null } }, true],
  [
    'one who would move',
    gateOf('place', 'US'),
    { place: { country: 'DE', city: null }, relocate: true },
    true,
  ],
  [
    'one who would not',
    gateOf('place', 'US'),
    { place: { country: 'DE', city: null }, relocate: false },
    false,
  ],
  ['one who works from home', gateOf('office-days', '3'), { work: 'remote' }, false],
  ['one who comes twice', gateOf('office-days', '3'), { officeDaysMost: 2 }, false],
  ['one who comes', gateOf('office-days', '3'), { work: 'hybrid' }, true],
  ['one who travels less', gateOf('travel', '50'), { travelMost: 25 }, false],
];

describe('a gate is met or not by', () => {
  test.each(CASES)('%s', (_, one, conditions, met) => {
    expect(meets(one, conditions, { country: null })).toBe(met);
  });

  test('one who needs the sponsorship that is refused in that country', () => {
    const refused = gateOf('sponsorship', null, { need: 'unavailable' });
    expect(meets(refused, { sponsorship: ['US'] }, { country: 'US' })).toBe(false);
    expect(meets(refused, { sponsorship: ['US'] }, { country: 'DE' })).toBe(true);
    expect(meets(refused, {}, { country: 'US' })).toBeNull();
  });
});

describe('conflicts', () => {
  test('are the kinds of required gates that are not met, each once', () => {
    const gates = [
      gateOf('language', 'German', { met: false }),
      gateOf('language', 'French', { met: false }),
      gateOf('clearance', null, { met: false, need: 'preferred' }),
      gateOf('degree', 'bachelor', { met: true }),
      gateOf('travel', '50'),
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
