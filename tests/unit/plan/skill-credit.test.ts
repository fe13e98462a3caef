import { describe, expect, test } from 'vitest';
import type { SkillLevel } from '../../../src/model/profile.ts';
import { compileCredits } from '../../../src/plan/skill-credit.ts';
import { FIT_RULES, skill } from './plan-fixture.ts';

const SKILLS = [
  skill('cloud'),
  skill('aws', { broader: 'cloud', related: [{ id: 'cdk', credit: 0.3 }] }),
  skill('gcp', { broader: 'cloud' }),
  skill('aws-iam', { broader: 'aws' }),
  skill('cdk'),
];
const credits = compileCredits(SKILLS, FIT_RULES);
const best = (asked: string, held: Readonly<Record<string, SkillLevel>>) =>
  credits.bestFor(asked, new Map(Object.entries(held)));

describe('what counts for a skill', () => {
  test.each([
    ['itself', 'aws', { aws: 'working' }, { id: 'aws', credit: 1 }],
    ['itself by half while it is learned', 'aws', { aws: 'learning' }, { id: 'aws', credit: 0.5 }],
    ['a part of it', 'aws', { 'aws-iam': 'strong' }, { id: 'aws-iam', credit: 0.8 }],
    ['a part of a part', 'cloud', { 'aws-iam': 'strong' }, { id: 'aws-iam', credit: 0.8 ** 2 }],
    ['what it is a part of', 'aws-iam', { aws: 'working' }, { id: 'aws', credit: 0.5 }],
    ['the whole of the whole', 'aws-iam', { cloud: 'working' }, { id: 'cloud', credit: 0.25 }],
    ['a part of the same', 'aws', { gcp: 'working' }, { id: 'gcp', credit: 0.2 }],
    ['a related one by its own credit', 'aws', { cdk: 'working' }, { id: 'cdk', credit: 0.3 }],
  ] as const)('is %s', (_, asked, held, expected) => {
    expect(best(asked, held)).toEqual(expected);
  });

  test('is the best of all that is held', () => {
    expect(best('aws', { gcp: 'strong', cdk: 'strong', 'aws-iam': 'learning' })?.id).toBe('aws-iam');
    expect(best('aws', { aws: 'learning', 'aws-iam': 'working' })?.id).toBe('aws-iam');
  });

  test('is nothing where nothing of its kin is held', () => {
    expect(best('cloud', { cdk: 'strong' })).toBeNull();
    expect(best('unheard-of', { cloud: 'strong' })).toBeNull();
  });

  test('is an unknown skill only where it is held itself', () => {
    expect(best('unheard-of', { 'unheard-of': 'working' })).toEqual({ id: 'unheard-of', credit: 1 });
  });
});
