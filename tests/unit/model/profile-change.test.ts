import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../../src/model/profile.ts';
import { changeInto, changeProfile, type ProfileChange, undoOf } from '../../../src/model/profile-change.ts';

const profile: Profile = {
  ...EMPTY_PROFILE,
  skills: { python: 'strong', rust: 'learning' },
  years: { ...EMPTY_PROFILE.years, overall: 6 },
  background: 'it-support',
  goalsDone: ['read', 'build'],
  questionsDone: ['why-here'],
};

describe('a change of the profile', () => {
  it('sets, adds and takes away what it names, and nothing else', () => {
    const change: ProfileChange = {
      skills: { rust: null, go: 'working', python: 'working' },
      goals: { read: false, build: true, teach: true },
      questions: { 'why-you': true },
      years: { security: 2 },
      currentRole: 'Help desk lead',
    };
    expect(changeProfile(profile, change)).toEqual({
      ...profile,
      skills: { python: 'working', go: 'working' },
      goalsDone: ['build', 'teach'],
      questionsDone: ['why-here', 'why-you'],
      years: { ...profile.years, security: 2 },
      currentRole: 'Help desk lead',
    });
  });

  it('can say that a field is unknown again', () => {
    expect(changeProfile(profile, { background: null }).background).toBeNull();
  });
});

const levels = fc.constantFrom('learning', 'working', 'strong', null);
const ids = fc.constantFrom('python', 'rust', 'go', 'constructor', 'toString');
const changes: fc.Arbitrary<ProfileChange> = fc.record(
  {
    skills: fc.dictionary(ids, levels),
    goals: fc.dictionary(fc.constantFrom('read', 'build', 'teach', 'valueOf'), fc.boolean()),
    years: fc.record(
      { overall: fc.constantFrom(null, 3), governance: fc.constantFrom(null, 1) },
      { requiredKeys: [] },
    ),
    background: fc.constantFrom(null, 'Nurse'),
    hoursPerWeek: fc.integer({ min: 1, max: 80 }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<ProfileChange>;

describe('taking a change back', () => {
  it('gives the profile that was there before', () => {
    fc.assert(
      fc.property(changes, (change) => {
        const back = changeProfile(changeProfile(profile, change), undoOf(profile, change));
        expect({ ...back, goalsDone: back.goalsDone.toSorted() }).toEqual({
          ...profile,
          goalsDone: profile.goalsDone.toSorted(),
        });
      }),
    );
  });

  it('leaves alone what was changed meanwhile', () => {
    const change: ProfileChange = { skills: { go: 'working' } };
    const undo = undoOf(profile, change);
    const meanwhile = changeProfile(changeProfile(profile, change), { skills: { sql: 'strong' } });
    expect(changeProfile(meanwhile, undo).skills).toEqual({ ...profile.skills, sql: 'strong' });
  });
});

describe('the change into another profile', () => {
  it('makes the one into the other, whatever stands in them', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
    const levels = fc.constantFrom('learning' as const, 'working' as const, 'strong' as const);
    const profiles = fc.record({
      skills: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), levels),
      goalsDone: ids,
      questionsDone: ids,
      hoursPerWeek: fc.integer({ min: 1, max: 80 }),
      background: fc.constantFrom(null, 'it-support'),
    });
    fc.assert(
      fc.property(profiles, profiles, (one, other) => {
        const [from, to] = [
          { ...EMPTY_PROFILE, ...one },
          { ...EMPTY_PROFILE, ...other },
        ];
        const changed = changeProfile(from, changeInto(from, to));
        const sorted = ({ goalsDone, questionsDone, ...rest }: Profile) => ({
          ...rest,
          goalsDone: goalsDone.toSorted(),
          questionsDone: questionsDone.toSorted(),
        });
        expect(sorted(changed)).toEqual(sorted(to));
      }),
    );
  });
});
