import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEVELS } from '../../../src/model/terms.ts';
import type { FitTarget } from '../../../src/plan/fit-parts.ts';
import { asked, holding, judge, letters, target, years } from './fit-fixture.ts';

describe('silence', () => {
  const profiles = fc.record({
    held: fc.subarray(letters(10)),
    overall: fc.option(fc.integer({ min: 0, max: 30 })),
    targetLevel: fc.option(fc.constantFrom(...LEVELS)),
    currentRole: fc.constantFrom(null, 'Lawyer', 'Red team', 'Baker'),
  });
  const titles = fc.constantFrom(null, 'Counsel', 'Privacy lead', 'Pentester', 'Fellow');
  const targets = fc.record({
    title: titles,
    required: fc.subarray(letters(6), { minLength: 1 }),
    preferred: fc.subarray(['g', 'h', 'i', 'j']),
    min: fc.option(fc.integer({ min: 0, max: 15 })),
    level: fc.option(fc.constantFrom(...LEVELS)),
  });

  test('never lowers a fit: years, level or nice-to-haves left unsaid, by posting or person', () => {
    fc.assert(
      fc.property(
        profiles,
        targets,
        ({ held, overall, targetLevel, currentRole }, { title, required, preferred, min, level }) => {
          const profile = holding(held, { ...years(overall), targetLevel, currentRole });
          const needs = required.map((id) => asked(id));
          const wishes = preferred.map((id) => asked(id, 'preferred'));
          const whole = target([...needs, ...wishes], { title, years: { min }, level });
          const score = (on: FitTarget, by = profile) => judge(on, by).score ?? Number.NaN;
          expect(score({ ...whole, years: null })).toBeGreaterThanOrEqual(score(whole));
          // An entry post looks further afield for professions: what says so is no demand.
          if (level !== 'entry')
            expect(score({ ...whole, level: null })).toBeGreaterThanOrEqual(score(whole));
          expect(score({ ...whole, skills: needs })).toBeGreaterThanOrEqual(score(whole));
          expect(score(whole, { ...profile, ...years(null) })).toBeGreaterThanOrEqual(score(whole));
          expect(score(whole, { ...profile, targetLevel: null })).toBeGreaterThanOrEqual(score(whole));
        },
      ),
    );
  });

  test('is never broken by a tick: one more skill never lowers a fit', () => {
    fc.assert(
      fc.property(
        profiles,
        targets,
        fc.constantFrom(...letters(10)),
        ({ held, currentRole }, { title, required }, more) => {
          const on = target(
            required.map((id) => asked(id)),
            { title },
          );
          const score = (ids: readonly string[]) =>
            judge(on, holding(ids, { currentRole })).score ?? Number.NaN;
          expect(score([...held, more])).toBeGreaterThanOrEqual(score(held));
        },
      ),
    );
  });
});
