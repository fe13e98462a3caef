import type { Certificate, Phase, Roadmap } from '../../../src/model/career-pack.ts';
import type { FitRules } from '../../../src/model/fit-rules.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/model/profile.ts';
import type { AskedSkill } from '../../../src/model/review-record.ts';
import type { Skill } from '../../../src/model/skill.ts';
import type { Need } from '../../../src/model/terms.ts';
import type { PlanTarget } from '../../../src/plan/draft.ts';
import type { FitTarget } from '../../../src/plan/fit-parts.ts';
import type { PlanSources } from '../../../src/plan/pack-index.ts';

/** A phase of one goal. */
export const phase = (id: string, weeks: number, teaches: string[], requires: string[] = []): Phase => ({
  id,
  title: id,
  weeks,
  goals: [{ id: `${id}-goal`, text: '' }],
  resources: [],
  milestone: '',
  teaches,
  subjects: teaches,
  requires,
});

/** A roadmap to these roles. */
export const roadmap = (
  id: string,
  roles: string[],
  phases: Phase[],
  track: Roadmap['track'] = 'technical',
): Roadmap => ({
  id,
  title: id,
  track,
  roles,
  weeks: 0,
  phases,
  curated: false,
  source: '',
});

/** Fit rules of four professions, with points that are easy to add up. */
export const FIT_RULES: FitRules = {
  source: 'test',
  points: { profession: 40, 'required-skills': 40, 'preferred-skills': 10, below: 5, above: 10, years: 10 },
  enough: 1,
  credit: { strong: 1, working: 1, learning: 0.5, narrower: 0.8, broader: 0.5, sibling: 0.2 },
  weight: { core: 2, titled: 2, general: 0.5 },
  standing: {
    title: 1,
    furtherTitle: 0.9,
    background: 0.5,
    onlyBackground: 0.8,
    skills: 0.5,
    masteredAt: 0.8,
  },
  posting: { role: 0.4, skills: 0.2, closest: 0.25, mainFrom: 0.3, craft: 0.75 },
  unrelated: 0.1,
  entryPower: 0.5,
  trainingTitles: ['fellow'],
  licensed: { without: 15, beside: 50 },
  fewRequirements: 1,
  professions: [
    {
      id: 'law',
      name: 'Law',
      titles: [{ language: 'en', say: ['counsel', 'lawyer'] }],
      vagueTitles: ['legal'],
      roles: [],
      backgrounds: ['jurist'],
      core: ['contracts'],
      years: 'governance',
      licensed: true,
    },
    {
      id: 'privacy',
      name: 'Privacy',
      titles: [{ language: 'en', say: ['privacy'] }],
      roles: ['privacy-officer'],
      backgrounds: [],
      core: ['gdpr', 'ccpa'],
      years: 'governance',
    },
    {
      id: 'red-team',
      name: 'Red team',
      titles: [{ language: 'en', say: ['red team', 'pentest*'] }],
      vagueTitles: ['security'],
      roles: ['tester'],
      backgrounds: ['hacker'],
      core: ['burp', 'exploits'],
      years: 'security',
    },
    {
      id: 'software',
      name: 'Software',
      titles: [{ language: 'en', say: ['developer'] }],
      roles: [],
      backgrounds: [],
      core: ['git'],
      craft: true,
    },
  ],
  closeness: { law: { privacy: 0.8 } },
};

/** Sources of fits and plans, with everything that a test does not care about. */
export const sourcesWith = (some: Partial<PlanSources>): PlanSources => ({
  roadmaps: [],
  skills: [],
  roles: [],
  fitRules: FIT_RULES,
  ...some,
});

/** A skill of the lexicon that only its id tells apart. */
export const skill = (id: string, rest: Partial<Skill> = {}): Skill => ({
  id,
  name: id,
  kind: 'technique',
  aliases: [],
  source: '',
  ...rest,
});

/** A certificate that proves "risk". */
export const certificate = (id: string, families: string[]): Certificate => ({
  id,
  name: id,
  body: 'a body',
  code: null,
  status: { is: 'current' },
  families,
  tracks: ['governance'],
  level: 'mid',
  prerequisite: null,
  proves: ['risk'],
  page: null,
  checked: { on: '2026-11-30', confirmed: true, where: 'a page' },
});

/** A skill that a posting asks for. */
export const asked = (id: string, need: Need = 'required', anyOf: string | null = null): AskedSkill => ({
  id,
  name: id,
  kind: 'technique',
  need,
  years: null,
  anyOf,
  mentions: [],
});

/** A posting for engineers of the technical track that asks for some skills. */
export const planTarget = (
  skills: AskedSkill[],
  rest: Partial<PlanTarget & FitTarget> = {},
): PlanTarget & FitTarget => ({
  domain: 'in',
  title: null,
  nearest: null,
  level: null,
  years: null,
  track: 'technical',
  role: { id: 'engineer' },
  skills,
  anyOf: [],
  ...rest,
});

/** A person who works with some skills. */
export const holding = (...skills: string[]): Profile => ({
  ...EMPTY_PROFILE,
  skills: Object.fromEntries(skills.map((skill) => [skill, 'working'])),
});
