import fitRules from '../../data/fit-rules.json' with { type: 'json' };
import type { Phase, Roadmap, Role } from '../../src/model/career-pack.ts';
import type { FitRules } from '../../src/model/fit-rules.ts';
import type { TrackId } from '../../src/model/terms.ts';
import type { PackTexts, SurfacePack } from '../../src/ui/services.ts';

const source = 'test';

function phase(id: string, weeks: number, teaches: string[]): Phase {
  return {
    id,
    title: `Phase ${id}`,
    weeks,
    goals: [
      { id: `${id}-read`, text: `Read about ${id}` },
      { id: `${id}-build`, text: `Build with ${id}` },
    ],
    resources: [
      { title: `Book on ${id}`, kind: 'book' },
      { title: `Guide to ${id}`, kind: 'guide', url: `https://example.org/${id}` },
    ],
    milestone: `You can use ${id}.`,
    teaches,
    subjects: teaches,
    requires: [],
  };
}

function role(id: string, title: string, track: TrackId, ladder: string | null): Role {
  return {
    id,
    title,
    track,
    level: 'mid',
    ladder,
    summary: title,
    required: [],
    preferred: [],
    curated: false,
    source,
  };
}

const roadmap: Roadmap = {
  id: 'governance-guide',
  title: 'Governance guide',
  track: 'governance',
  roles: ['senior-ai-governance-engineer'],
  weeks: 10,
  phases: [
    phase('attacks', 6, ['prompt-injection', 'mitre-atlas']),
    phase('law', 4, ['eu-ai-act', 'nist-ai-rmf']),
  ],
  curated: false,
  source,
};

/** A pack of two phases and four roles, enough for every screen. */
export const surfacePack: SurfacePack = {
  skills: [
    { id: 'rust', name: 'Rust', kind: 'language', aliases: [], untaught: 'a general language', source },
    { id: 'eu-ai-act', name: 'EU AI Act', kind: 'regulation', aliases: [], source },
  ],
  roles: [
    role('ai-security-engineer', 'AI Security Engineer', 'technical', null),
    role('ai-penetration-tester', 'AI Penetration Tester', 'technical', null),
    role('ai-security-analyst', 'AI Security Analyst', 'technical', null),
    role('senior-ai-governance-engineer', 'Senior AI Governance Engineer', 'governance', 'governance-guide'),
  ],
  roadmaps: [roadmap],
  units: [],
  certificates: [
    {
      id: 'oscp',
      name: 'OffSec Certified Professional',
      body: 'OffSec',
      code: 'PEN-200',
      status: { is: 'current' },
      families: [],
      tracks: ['technical'],
      level: 'mid',
      prerequisite: null,
      proves: ['exploit-development'],
      page: null,
      checked: { on: '2026-11-30', confirmed: true, where: source },
    },
  ],
  laws: [
    {
      id: 'eu-ai-act',
      is: 'in-force',
      since: '2024-08-01',
      note: null,
      replacedBy: [],
      checked: { on: '2026-11-30', confirmed: true, where: source },
    },
  ],
  ladders: {},
  fitRules: fitRules as FitRules,
  stages: [],
  places: { countries: { DE: ['berlin', 'germany'] }, usStates: {}, source },
  rates: {
    date: '2026-11-01',
    source,
    usdPerUnit: { USD: 1, EUR: 1.16 },
    hoursPerYear: 2080,
    daysPerYear: 260,
  },
};

/** One guide, three questions and one entry point. */
export const packTexts: PackTexts = {
  guides: [
    {
      id: 'governance-guide',
      title: 'Governance guide',
      track: 'governance',
      role: 'senior-ai-governance-engineer',
      greatFit: [{ text: 'You like rules that a machine can check.', signs: { skills: ['python', 'rust'] } }],
      misfit: [{ text: 'You want to break things all day.', signs: null }],
      requirements: {
        difficulty: 'medium',
        entryBarrier: 'medium',
        coding: true,
        monthsToLearn: 9,
        remoteFriendly: true,
      },
      about: [],
      day: [],
      metrics: { demandScore: 8, automationRiskPercent: 20 },
      questionsAtLeast: 50,
      coreSkills: { skills: [], source },
      toolsOfTheTrade: { skills: [], source },
      ladder: [],
      commonQuestions: [],
      curated: false,
      source,
    },
  ],
  questions: [
    question('for-role', ['ai-security-engineer'], []),
    question('for-gap', [], ['mitre-atlas']),
    question('for-others', ['ai-security-analyst'], ['rust']),
  ],
  entryPoints: [
    { id: 'it-support', background: 'IT Support', kind: 'technical', role: 'ai-security-analyst', source },
  ],
};

function question(id: string, roles: string[], skills: string[]): PackTexts['questions'][number] {
  return {
    id,
    question: `What about ${id}?`,
    level: 'mid',
    kind: 'scenario',
    tracks: [],
    roles,
    skills,
    points: ['The cause', 'The remedy', 'The proof'],
    curated: true,
    source,
  };
}
