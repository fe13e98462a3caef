import { beforeAll, describe, expect, test } from 'vitest';
import { loadProfilePack } from '../../../../src/app/profile-pack.ts';
import { EMPTY_PROFILE, type Profile } from '../../../../src/model/profile.ts';
import {
  careerLadder,
  orderEntryPoints,
  subjectOf,
  trackMap,
  yearsFor,
} from '../../../../src/ui/career/career-view.ts';
import { certificatePathway } from '../../../../src/ui/career/certificate-view.ts';
import { isChosen, prepareInterview } from '../../../../src/ui/career/interview-view.ts';
import type { ProfilePack } from '../../../../src/ui/profile/profile-services.ts';
import { indexSkills } from '../../../../src/ui/profile/skill-catalog.ts';

let pack: ProfilePack;
beforeAll(async () => {
  const loaded = await loadProfilePack();
  if (!loaded.ok) throw new Error(loaded.error.code);
  pack = loaded.value;
});

const profileOf = (changes: Partial<Profile>): Profile => ({ ...EMPTY_PROFILE, ...changes });
const years = (overall: number | null, security: number | null, governance: number | null) => ({
  overall,
  security,
  machineLearning: null,
  governance,
});
const subject = (chosen: string, profile: Profile = EMPTY_PROFILE) => {
  const found = subjectOf(chosen, profile, [], pack);
  if (found === null) throw new Error(chosen);
  return found;
};

describe('the ladder', () => {
  test('is the guide of the role, with the posting and the person on it and the next rung above', () => {
    const profile = profileOf({ years: years(12, null, 3) });
    const {
      steps,
      next,
      nextRole,
      years: by,
    } = careerLadder(subject('role:senior-ai-security-compliance-specialist'), profile, pack);
    expect(steps.map(({ isPosting, isPerson }) => [isPosting, isPerson])).toEqual([
      [false, false],
      [false, true],
      [true, false],
      [false, false],
      [false, false],
    ]);
    expect(by).toBe(3);
    expect(next?.salary).toEqual({ min: 150000, max: 200000 });
    expect(nextRole).toBe('senior-ai-security-compliance-specialist');
  });

  test('of a role on two ladders has the other one beside it, with the step that names the role', () => {
    const lead = careerLadder(subject('role:ai-governance-lead'), EMPTY_PROFILE, pack);
    expect(lead.steps.findIndex(({ isPosting }) => isPosting)).toBe(2);
    expect(lead.others).toHaveLength(1);
    expect(
      lead.others[0]?.map(({ titles, isPosting }) => [titles.includes('AI Governance Lead'), isPosting]),
    ).toEqual([
      [false, false],
      [false, false],
      [false, false],
      [true, true],
      [false, false],
    ]);
    expect(careerLadder(subject('role:ai-ethics-officer'), EMPTY_PROFILE, pack).others).toEqual([]);
  });

  test('is that of the stages for a role without a guide', () => {
    const { steps } = careerLadder(subject('role:ai-security-engineer'), EMPTY_PROFILE, pack);
    expect(steps).toHaveLength(4);
    expect(steps[0]?.titles).toContain('AI Security Analyst');
  });

  test('puts a person by the current role before the years, and nowhere when neither is known', () => {
    const engineer = profileOf({ currentRole: 'ai-security-engineer', years: years(20, 20, null) });
    const ladder = careerLadder(subject('role:ai-security-architect'), engineer, pack);
    expect(ladder.steps.findIndex(({ isPerson }) => isPerson)).toBe(1);
    expect(ladder.years).toBeNull();
    const unknown = careerLadder(subject('role:ai-security-architect'), EMPTY_PROFILE, pack);
    expect(unknown.next).toBeNull();
  });

  test('counts the years of the field, else all of them', () => {
    expect(yearsFor(profileOf({ years: years(10, 2, null) }), 'technical')).toBe(2);
    expect(yearsFor(profileOf({ years: years(10, 2, null) }), 'governance')).toBe(10);
    expect(yearsFor(EMPTY_PROFILE, 'operations')).toBeNull();
  });
});

describe('what the career is seen from', () => {
  test('is the choice, else the current role, else the way in from the background, else nothing', () => {
    expect(subject('role:ai-risk-assessor').role.title).toBe('AI Risk Assessor');
    const own = profileOf({ currentRole: 'ai-security-engineer', background: 'legal-professional' });
    expect(subjectOf(null, own, [], pack)?.role.id).toBe('ai-security-engineer');
    expect(subjectOf(null, profileOf({ background: 'legal-professional' }), [], pack)?.role.id).toBe(
      'ai-policy-advisor',
    );
    expect(subjectOf(null, profileOf({ background: 'Beekeeper' }), [], pack)).toBeNull();
  });
});

test('the map holds every role once', () => {
  const titles = trackMap(pack.roles).flatMap(({ roles }) => Object.values(roles).flat());
  expect(titles).toHaveLength(pack.roles.length);
});

test('the ways in begin with the own background', () => {
  expect(orderEntryPoints(pack.entryPoints, 'risk-analyst')[0]?.background).toBe('Risk Analyst');
  expect(orderEntryPoints(pack.entryPoints, null)).toHaveLength(10);
});

describe('the certificates', () => {
  test('stand by level within a track, with what they prove and how the person stands', () => {
    const index = indexSkills(pack.skills);
    const profile = profileOf({ skills: { oscp: 'working', aigp: 'learning', linux: 'strong' } });
    const levels = certificatePathway(pack.certificates, 'technical', profile, index, []);
    expect(levels.map(({ level }) => level)).toEqual(['entry', 'mid', 'senior', 'lead']);
    const oscp = levels.flatMap(({ rows }) => rows).find(({ certificate }) => certificate.id === 'oscp');
    expect(oscp?.standing).toBe('held');
    expect(oscp?.proves).toContainEqual({ name: 'Linux', has: true });
    const all = certificatePathway(pack.certificates, null, profile, index, []);
    expect(all.flatMap(({ rows }) => rows)).toHaveLength(pack.certificates.length);
    expect(all.flatMap(({ rows }) => rows).find(({ name }) => name === 'AIGP')?.standing).toBe('preparing');
  });
});

describe('the interview questions', () => {
  test('are at least 200, worded once', () => {
    expect(pack.questions.length).toBeGreaterThanOrEqual(200);
    expect(new Set(pack.questions.map(({ question }) => question)).size).toBe(pack.questions.length);
  });

  test('put gaps first, those of the role among them before others, and lose none', () => {
    const { onGaps, forRole, others } = prepareInterview(
      pack.questions,
      { id: 'ai-security-engineer', track: 'technical' },
      new Set(['prompt-injection', 'indirect-prompt-injection', 'mitre-atlas']),
    );
    expect(onGaps.length + forRole.length + others.length).toBe(pack.questions.length);
    const isAsked = ({ roles, tracks }: (typeof forRole)[number]) =>
      roles.includes('ai-security-engineer') || tracks.includes('technical');
    expect([onGaps.slice(0, 3), forRole].flat().every(isAsked)).toBe(true);
    expect(others.some(isAsked)).toBe(false);
  });

  test('are narrowed by level and kind', () => {
    const chosen = pack.questions.filter((one) => isChosen(one, { level: 'entry', kind: 'behavioral' }));
    expect(new Set(chosen.map(({ level, kind }) => `${level} ${kind}`))).toEqual(
      new Set(['entry behavioral']),
    );
    expect(pack.questions.filter((one) => isChosen(one, { level: null, kind: null }))).toEqual(
      pack.questions,
    );
  });
});
