import { describe, expect, test } from 'vitest';
import { correctReview } from '../../../src/match/corrections.ts';
import { type Corrections, NO_CORRECTIONS } from '../../../src/model/saved-posting.ts';
import { engineerRecord, storedPart, unreadable } from '../../support/records.ts';
import { surfacePack } from '../../support/surface-pack.ts';

const review = storedPart(engineerRecord);
const corrected = (changes: Partial<Corrections>) =>
  correctReview(review, { ...NO_CORRECTIONS, ...changes }, surfacePack);
const other = surfacePack.roles.find(({ id }) => id !== review.role?.id);
const [first, second] = review.skills;

describe('a review that a person corrects', () => {
  test('stays as it is without a correction', () => {
    expect(corrected({})).toEqual(review);
  });

  test('takes the role for certain, with its track, and belongs to the field', () => {
    expect(corrected({ role: other?.id ?? null })).toMatchObject({
      domain: 'in',
      track: other?.track,
      nearest: null,
      role: { id: other?.id, title: other?.title, confidence: 1 },
    });
  });

  test('takes the level for certain', () => {
    expect(corrected({ level: 'executive' })).toMatchObject({ level: 'executive', levelConfidence: 1 });
  });

  test('keeps its role when the pack does not know the one that was set', () => {
    const { role, track } = corrected({ role: 'a-role-of-a-newer-pack' });
    expect({ role, track }).toEqual({ role: review.role, track: review.track });
  });

  test('loses a struck skill, and keeps the others in their order', () => {
    const left = corrected({ skills: { [first?.id ?? '']: 'struck' } });
    expect(left.skills).toEqual(review.skills.slice(1));
    expect(left.anyOf.flatMap(({ skills }) => skills)).not.toContain(first?.id);
  });

  test('asks for a skill as the person says, and no longer as one of several', () => {
    const skills = corrected({ skills: { [second?.id ?? '']: 'preferred' } }).skills;
    expect(skills[1]).toEqual({ ...second, need: 'preferred', anyOf: null });
    expect(skills[0]).toEqual(first);
  });

  test('stays as it is when the page held no posting', () => {
    const none = storedPart(unreadable('none'));
    expect(correctReview(none, { ...NO_CORRECTIONS, level: 'lead' }, surfacePack)).toEqual(none);
  });
});
