import { describe, expect, test } from 'vitest';
import { readDataFiles } from '../../data/data-files.ts';
import { validateCareerPack } from '../../data/validate.ts';
import type { GuideText, InterviewQuestion, Ladder, Roadmap, Role } from '../../src/model/career-pack.ts';
import { testBreaks, withContent, withList, withPhase, withPracticed, withRecord } from './altered-pack.ts';

const AUTOMATION = 'ai-compliance-automation-specialist';
const ROADMAP = `roadmaps/${AUTOMATION}.json`;
const PYTHON = 'compliance-automation-python';
const SAW = { id: 'saw', name: 'Saw', kind: 'tool', aliases: [], source: 'test' };

describe('the validator finds', () => {
  testBreaks([
    [
      'a position that asks for no known skill',
      () => withRecord('positions.json', 'ai-security-analyst', { skills: ['juggling'] }),
      ['positions.json: ai-security-analyst: names the unknown skill "juggling"'],
    ],
    [
      'a position of no known role',
      () => withRecord('positions.json', 'ai-security-analyst', { role: 'astronaut' }),
      ['positions.json: ai-security-analyst: names the unknown role "astronaut"'],
    ],
    [
      'an entry point to no known role',
      () => withRecord('entry-points.json', 'it-support', { role: 'astronaut' }),
      ['entry-points.json: it-support: names the unknown role "astronaut"'],
    ],
    [
      'a guide about no known role',
      () => withRecord('guides.json', AUTOMATION, { role: 'astronaut' }),
      [`guides.json: ${AUTOMATION}: names the unknown role "astronaut"`],
    ],
    [
      'a guide that names unknown skills',
      () =>
        withRecord('guides.json', AUTOMATION, {
          coreSkills: { skills: ['juggling'], source: 'test' },
          toolsOfTheTrade: { skills: ['balls'], source: 'test' },
        }),
      [
        `guides.json: ${AUTOMATION}: names the unknown skill "juggling"`,
        `guides.json: ${AUTOMATION}: names the unknown skill "balls"`,
      ],
    ],
    [
      'a question for no known role or skill',
      () =>
        withRecord('interview-questions.json', 'atlas-mapping', {
          roles: ['astronaut'],
          skills: ['juggling'],
        }),
      [
        'interview-questions.json: atlas-mapping: names the unknown role "astronaut"',
        'interview-questions.json: atlas-mapping: names the unknown skill "juggling"',
      ],
    ],
    [
      'a phase that requires no known phase',
      () => withPhase(AUTOMATION, PYTHON, { requires: ['warm-up'] }),
      [`${ROADMAP}: ${PYTHON}: names the unknown phase "warm-up"`],
    ],
    [
      'a role that prefers no known skill',
      () => withRecord('roles.json', 'ai-ethics-officer', { preferred: ['juggling'] }),
      ['roles.json: ai-ethics-officer: names the unknown skill "juggling"'],
    ],
    [
      'a role on no known ladder',
      () => withRecord('roles.json', 'ai-ethics-officer', { ladder: 'circus' }),
      [
        'roles.json: ai-ethics-officer: names the unknown ladder "circus"',
        'roles.json: ai-ethics-officer: its ladder has no rung of level "mid" that names it',
      ],
    ],
    [
      'a role on another rung than its level',
      () => withRecord('roles.json', 'ai-governance-engineer', { level: 'senior' }),
      ['roles.json: ai-governance-engineer: its ladder has no rung of level "senior" that names it'],
    ],
    [
      'a role on a second ladder that does not name it',
      () => withRecord('roles.json', 'ai-compliance-analyst', { otherLadders: [AUTOMATION] }),
      [`roles.json: ai-compliance-analyst: is on no rung of "${AUTOMATION}"`],
    ],
    [
      'a role that takes from its guide what it does not ask for',
      () => withRecord('roles.json', 'ai-compliance-analyst', { fromGuide: ['python', 'splunk'] }),
      ['roles.json: ai-compliance-analyst: takes "splunk" from its guide and does not ask for it'],
    ],
    [
      'a skill that is part of, or near to, no known skill',
      () =>
        withContent('skills/workshop.json', [
          { ...SAW, broader: 'woodwork', related: [{ id: 'axe', credit: 0.5 }] },
        ]),
      [
        'skills/workshop.json: saw: names the unknown skill "axe"',
        'skills/workshop.json: saw: names the unknown skill "woodwork"',
      ],
    ],
  ]);

  test('a phase that teaches no known skill', () => {
    const problems = validateCareerPack(withPracticed(AUTOMATION, PYTHON, ['juggling']));
    expect(problems).toContain(`${ROADMAP}: ${PYTHON}: names the unknown skill "juggling"`);
  });

  test('a second ladder that names a role unsaid', () => {
    const unsaid = withList<Role>('roles.json', (roles) => roles.map(({ otherLadders: _, ...role }) => role));
    expect(validateCareerPack(unsaid)).toEqual([
      `roles.json: ai-governance-lead: does not say that "${AUTOMATION}" names it too`,
      `roles.json: vp-of-responsible-ai: does not say that "${AUTOMATION}" names it too`,
    ]);
  });

  test('a guide without a ladder, and a ladder without a guide', () => {
    const rename = (ladder: Ladder): Ladder => (ladder.id === AUTOMATION ? { ...ladder, id: 'a' } : ladder);
    const problems = validateCareerPack(withList<Ladder>('ladders.json', (ladders) => ladders.map(rename)));
    expect(problems).toContain(`guides.json: ${AUTOMATION}: names the unknown ladder "${AUTOMATION}"`);
    expect(problems).toContain('ladders.json: a: names the unknown guide "a"');
  });

  test('a guide without a roadmap', () => {
    const rename = (guide: GuideText): GuideText =>
      guide.id === 'ai-red-teaming' ? { ...guide, id: 'a' } : guide;
    const problems = validateCareerPack(withList<GuideText>('guides.json', (guides) => guides.map(rename)));
    expect(problems).toContain('guides.json: a: names the unknown roadmap "a"');
  });

  test('a rung that names no known role', () => {
    const rename = (ladder: Ladder): Ladder => ({
      ...ladder,
      rungs: ladder.rungs.map((rung) => ({ ...rung, roles: [...rung.roles, 'zookeeper'] })),
    });
    const problems = validateCareerPack(withList<Ladder>('ladders.json', (ladders) => ladders.map(rename)));
    expect(problems).toHaveLength(10);
    expect(problems).toContain(`ladders.json: ${AUTOMATION}: names the unknown role "zookeeper"`);
  });

  test('a roadmap to no known role', () => {
    const roadmap = readDataFiles().get(ROADMAP) as Roadmap;
    const files = withContent(ROADMAP, { ...roadmap, roles: ['astronaut'] });
    expect(validateCareerPack(files)).toEqual([
      `${ROADMAP}: ${AUTOMATION}: names the unknown role "astronaut"`,
    ]);
  });

  test('a question that nobody is asked', () => {
    const silence = (question: InterviewQuestion): InterviewQuestion => ({
      ...question,
      tracks: [],
      roles: [],
    });
    const files = withList<InterviewQuestion>('interview-questions.json', ([first, ...rest]) =>
      first ? [silence(first), ...rest] : rest,
    );
    expect(validateCareerPack(files)).toEqual([
      'interview-questions.json: abuse-pattern: is asked for no track and no role',
    ]);
  });
});
