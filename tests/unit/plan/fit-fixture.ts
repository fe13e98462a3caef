import { EMPTY_PROFILE, type Profile } from '../../../src/model/profile.ts';
import type { Need } from '../../../src/model/terms.ts';
import { judgeFit } from '../../../src/plan/fit.ts';
import type { FitTarget } from '../../../src/plan/fit-parts.ts';
import { skill, sourcesWith } from './plan-fixture.ts';

export const SOURCES = sourcesWith({
  skills: [
    skill('siem', {
      related: [
        { id: 'splunk', credit: 0.7 },
        { id: 'logging', credit: 0.4 },
      ],
    }),
    skill('communication', { kind: 'soft' }),
  ],
});
export const asked = (id: string, need: Need = 'required', anyOf: string | null = null) => ({
  id,
  need,
  anyOf,
});
export const target = (skills: FitTarget['skills'], rest: Partial<FitTarget> = {}): FitTarget => ({
  domain: 'in',
  title: null,
  role: null,
  nearest: null,
  level: null,
  years: null,
  skills,
  anyOf: [],
  ...rest,
});
export const holding = (ids: readonly string[], rest: Partial<Profile> = {}): Profile => ({
  ...EMPTY_PROFILE,
  skills: Object.fromEntries(ids.map((id) => [id, 'working'])),
  ...rest,
});
export const years = (overall: number | null): Pick<Profile, 'years'> => ({
  years: { ...EMPTY_PROFILE.years, overall },
});
export const judge = (on: FitTarget, profile: Profile) => judgeFit(on, profile, SOURCES);
export const letters = (amount: number) => [...'abcdefghij'].slice(0, amount);
