import { describe, expect, test } from 'vitest';
import { readDataFiles } from '../../data/data-files.ts';
import type { FitRules } from '../../src/model/fit-rules.ts';
import { compileProfessions } from '../../src/plan/professions.ts';
import { testBreaks, withContent } from './altered-pack.ts';

const RULES = readDataFiles().get('fit-rules.json') as FitRules;
const IDS = RULES.professions.map(({ id }) => id);
const professions = compileProfessions(RULES);
const namedBy = (title: string) => [
  ...professions.ofPosting({ title, role: null, nearest: null, skills: [] }).keys(),
];
const withProfession = (id: string, fields: Partial<FitRules['professions'][number]>) =>
  withContent('fit-rules.json', {
    ...RULES,
    professions: RULES.professions.map((one) => (one.id === id ? { ...one, ...fields } : one)),
  });

describe('titles name the profession', () => {
  test.each([
    ['Senior Application Security Engineer', ['security-engineering']],
    ['DevSecOps Lead', ['security-engineering']],
    ['Security Specialist', ['security-engineering']],
    ['Penetration Tester (Web and Mobile)', ['offensive-security']],
    ['Principal Red Teamer', ['offensive-security']],
    ['Tier 2 SOC Analyst', ['security-operations']],
    ['Threat Hunter', ['security-operations']],
    ['Cyber Incident Responder', ['security-operations']],
    ['Cloud Security Architect', ['security-architecture']],
    ['Enterprise Security Architect', ['security-architecture']],
    ['Internal Auditor, Technology', ['audit']],
    ['Quantitative Model Validation Associate', ['data-science', 'model-validation']],
    ['Director, Responsible AI', ['ai-governance']],
    ['AI Ethics Researcher', ['ai-governance', 'ai-research']],
    ['GRC Manager', ['security-compliance']],
    ['Third-Party Risk Analyst', ['security-compliance']],
    ['Technical Program Manager II', ['program-management']],
    ['Product Owner', ['program-management']],
    ['Corporate Counsel', ['law']],
    ['Legal Operations Associate', ['law']],
    ['Privacy Program Manager', ['privacy', 'program-management']],
    ['Data Protection Officer', ['privacy']],
    ['Content Moderator', ['trust-and-safety']],
    ['Trust & Safety Specialist', ['trust-and-safety']],
    ['Alignment Research Engineer', ['ai-research']],
    ['Postdoctoral Researcher', ['ai-research']],
    ['MLOps Engineer', ['machine-learning']],
    ['Data Scientist, Growth', ['data-science']],
    ['Actuary', ['data-science']],
    ['QA Engineer', ['quality-assurance']],
    ['IT Support Specialist', ['it-support']],
    ['Systems Administrator', ['it-support']],
    ['Full-Stack Developer', ['software-development']],
    ['Site Reliability Engineer', ['software-development']],
    ['Datenschutzbeauftragter', ['privacy']],
    ['Rechtsanwältin IT-Recht', ['law']],
    ['Softwareentwicklerin', ['software-development']],
    ['Chef de projet IA', ['program-management']],
    ['Abogado corporativo', ['law']],
    ['Projectleider digitale veiligheid', ['program-management']],
    ['Head Chef', []],
    ['Team Lead', []],
  ])('%s', (title, expected) => {
    expect(namedBy(title).sort()).toEqual([...expected].sort());
  });
});

test('the table of closeness names known pairs, each once', () => {
  const pairs = Object.entries(RULES.closeness).flatMap(([one, others]) =>
    Object.keys(others).map((other) => [one, other] as const),
  );
  expect(pairs.flat().filter((id) => !IDS.includes(id))).toEqual([]);
  expect(pairs.filter(([one, other]) => one >= other)).toEqual([]);
});

describe('the validator finds', () => {
  testBreaks([
    [
      'a role that is of no profession',
      () => withProfession('security-operations', { roles: [] }),
      ['roles.json: ai-security-operations: is of 0 professions, not of one'],
    ],
    [
      'a background that is of two',
      () => withProfession('security-operations', { backgrounds: ['it-support'] }),
      ['entry-points.json: it-support: is of 2 professions, not of one'],
    ],
    [
      'a core skill that the lexicon does not know',
      () => withProfession('audit', { core: ['ledgers'] }),
      ['fit-rules.json: audit: names the unknown skill "ledgers"'],
    ],
  ]);
});
