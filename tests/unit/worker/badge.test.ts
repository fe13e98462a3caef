import { describe, expect, it } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../../src/model/profile.ts';
import type { ReviewRecord } from '../../../src/model/review-record.ts';
import { badgeOf } from '../../../src/worker/badge.ts';
import { profileWith, reviewerOf } from '../../support/popup-services.ts';
import { engineerRecord, unreadable } from '../../support/records.ts';

const badgeFor = (profile: Profile, changes: Partial<ReviewRecord> = {}) => {
  const posting = { ...engineerRecord, ...changes };
  return badgeOf({ record: reviewerOf(posting).personalize(posting, profile), profile });
};

describe('the badge', () => {
  it('counts what the person has of what is required, and says the fit in words', () => {
    expect(badgeFor(profileWith('python', 'prompt-injection'))).toEqual({
      text: '2/8',
      color: '#52525b',
      title: 'Milepost: Far, 29 of 100. You have 2 of 8 required.',
    });
  });

  it('tells a newcomer how much there is to tick', () => {
    expect(badgeFor(EMPTY_PROFILE)).toEqual({
      text: '8',
      color: '#3451d1',
      title: 'Milepost: 8 skills required. Tick what you have to see your fit.',
    });
  });

  it('counts what is nice to have where nothing is required', () => {
    const skills = engineerRecord.skills.filter(({ need }) => need !== 'required');
    expect(badgeFor(profileWith('rust'), { skills, anyOf: [] })?.title).toContain('of 3 nice to have.');
  });

  it('gives a share where the count is longer than the browser shows', () => {
    const [one] = engineerRecord.skills;
    if (one === undefined) throw new Error('the record has no skill');
    const skills = Array.from({ length: 12 }, (_, index) => ({
      ...one,
      id: `made-up-${index}`,
      need: 'required' as const,
      anyOf: null,
    }));
    const some = Array.from({ length: 10 }, (_, index) => `made-up-${index}`);
    expect(badgeFor(profileWith(...some), { skills, anyOf: [] })?.text).toBe('83%');
  });

  it('warns of a condition in conflict, and of nothing else', () => {
    const profile = profileWith('python');
    const record = reviewerOf(engineerRecord).personalize(engineerRecord, profile);
    const fit = record.fit && { ...record.fit, conflicts: ['clearance'] };
    expect(badgeOf({ record: { ...record, fit }, profile })).toMatchObject({ text: '!', color: '#b91c1c' });
  });

  it.each([
    ['outside the field', { domain: 'out' as const }],
    ['near the field', { domain: 'near' as const }],
  ])('says nothing %s', (_, changes) => {
    expect(badgeFor(profileWith('python'), changes)).toBeNull();
  });

  it('says nothing where there is no posting', () => {
    expect(badgeOf({ record: unreadable('list'), profile: EMPTY_PROFILE })).toBeNull();
  });
});
