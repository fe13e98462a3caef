import { expect, test } from 'vitest';
import type { Role } from '../../../src/model/career-pack.ts';
import { EMPTY_PROFILE } from '../../../src/model/profile.ts';
import { nearestRole } from '../../../src/plan/nearest-role.ts';
import { sourcesWith } from './plan-fixture.ts';

const role = (id: string, title: string, required: string[]): Role => ({
  id,
  title,
  track: 'technical',
  level: 'mid',
  ladder: null,
  summary: '',
  required,
  preferred: [],
  curated: false,
  source: '',
});
const ROLES = [
  role('privacy-officer', 'Privacy officer', ['gdpr', 'ccpa']),
  role('tester', 'Red team', ['burp', 'exploits']),
];
const sources = sourcesWith({ roles: ROLES });

test('the nearest role is the one that fits best by work and skills', () => {
  const skills = { burp: 'working', exploits: 'learning' } as const;
  expect(nearestRole({ ...EMPTY_PROFILE, skills }, sources)?.id).toBe('tester');
  expect(nearestRole({ ...EMPTY_PROFILE, currentRole: 'Privacy lead' }, sources)?.id).toBe('privacy-officer');
});

test('there is no nearest role where there are none, nor for one who has told nothing', () => {
  const skills = { burp: 'working' } as const;
  expect(nearestRole({ ...EMPTY_PROFILE, skills }, sourcesWith({}))).toBeNull();
  expect(nearestRole(EMPTY_PROFILE, sources)).toBeNull();
});
