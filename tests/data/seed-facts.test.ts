import { describe, expect, test } from 'vitest';
import {
  loadCareerPack,
  loadEntryPoints,
  loadGuides,
  loadInterviewQuestions,
  loadMatchingPack,
  loadPositions,
} from '../../data/pack.ts';

const years = ({ years }: { years: { min: number; max: number | null } }) =>
  `${years.min}-${years.max ?? ''}`;
const usd = ({ salary }: { salary: { min: number; max: number | null; openEnded?: true | undefined } }) =>
  `${salary.min}-${salary.max}${salary.openEnded ? '+' : ''}`;

describe('the pathways page', () => {
  test('has three tracks with four areas of focus each', async () => {
    const { tracks } = await loadMatchingPack();
    expect(tracks.map(({ id, focus }) => [id, focus.length])).toEqual([
      ['governance', 4],
      ['operations', 4],
      ['technical', 4],
    ]);
  });

  test('has four stages with years, pay and levels', async () => {
    const { stages } = await loadMatchingPack();
    expect(stages.map((stage) => [stage.id, years(stage), usd(stage), stage.levels])).toEqual([
      ['entry', '0-2', '75000-100000', ['entry']],
      ['mid', '3-5', '100000-145000', ['mid']],
      ['advanced', '6-10', '130000-180000', ['senior', 'lead']],
      ['executive', '10-', '180000-250000+', ['executive']],
    ]);
  });

  test('has six positions on the technical track', async () => {
    const positions = (await loadPositions()).filter(({ track }) => track === 'technical');
    expect(positions.map(({ title, stage }) => [title, stage])).toEqual([
      ['AI Data Security Specialist', 'entry'],
      ['AI Penetration Tester', 'mid'],
      ['AI Security Analyst', 'entry'],
      ['AI Security Architect', 'advanced'],
      ['AI Security Engineer', 'mid'],
      ['Chief AI Security Officer', 'executive'],
    ]);
  });

  test('has as many positions at the same stages on the other tracks, by Milepost', async () => {
    const positions = await loadPositions();
    const stagesOf = (one: string) =>
      positions
        .filter(({ track }) => track === one)
        .map(({ stage }) => stage)
        .sort();
    const technical = stagesOf('technical');
    expect([stagesOf('governance'), stagesOf('operations')]).toEqual([technical, technical]);
    expect(
      positions.filter((one) => one.responsibilities.length !== 3 || one.requirements.length !== 3),
    ).toEqual([]);
  });

  test('has ten entry points', async () => {
    const points = await loadEntryPoints();
    expect(points.map(({ background, kind, role }) => [background, kind, role])).toEqual([
      ['Business Analyst', 'non-technical', 'ai-risk-assessor'],
      ['Compliance Officer', 'non-technical', 'ai-ethics-officer'],
      ['Data Scientist', 'technical', 'ai-model-validator'],
      ['IT Support', 'technical', 'ai-security-analyst'],
      ['Legal Professional', 'non-technical', 'ai-policy-advisor'],
      ['Network Engineer', 'technical', 'ai-security-operations'],
      ['Project Manager', 'non-technical', 'ai-security-program-manager'],
      ['Quality Assurance', 'technical', 'ai-security-tester'],
      ['Risk Analyst', 'non-technical', 'ai-governance-specialist'],
      ['Software Developer', 'technical', 'ai-security-engineer'],
    ]);
  });
});

const careerGuides = async () => (await loadGuides()).filter(({ curated }) => !curated);

describe('the career guides', () => {
  test('are two', async () => {
    expect((await careerGuides()).map(({ id }) => id)).toEqual([
      'ai-compliance-automation-specialist',
      'ai-security-compliance-specialist',
    ]);
  });

  test('have five rungs each, with titles, years and pay', async () => {
    const { ladders } = await loadMatchingPack();
    const read = (guide: string) =>
      (ladders[guide] ?? []).map((rung) => [rung.level, rung.titles.join(' / '), years(rung), usd(rung)]);
    expect(read('ai-security-compliance-specialist')).toEqual([
      ['entry', 'AI Compliance Analyst / Junior AI Security Analyst', '0-2', '75000-110000'],
      ['mid', 'AI Security Compliance Specialist', '2-5', '110000-165000'],
      ['senior', 'Senior AI Security Compliance Specialist / AI Governance Lead', '5-8', '150000-200000'],
      ['lead', 'Head of AI Trust & Compliance / Director of AI Governance', '8-12', '180000-260000'],
      [
        'executive',
        'Chief AI Trust Officer / VP of Responsible AI / Principal AI Compliance Advisor',
        '12-',
        '230000-350000',
      ],
    ]);
    expect(read('ai-compliance-automation-specialist')).toEqual([
      ['entry', 'Junior AI Compliance Analyst / AI Governance Associate', '0-2', '70000-105000'],
      ['mid', 'AI Compliance Automation Engineer / AI Governance Engineer', '2-4', '105000-145000'],
      [
        'senior',
        'Senior AI Compliance Automation Specialist / Senior AI Governance Engineer',
        '4-7',
        '140000-185000',
      ],
      ['lead', 'AI Governance Lead / Head of AI Compliance Automation', '7-10', '175000-230000'],
      ['executive', 'Principal AI Governance Architect / VP of Responsible AI', '10-', '220000-300000'],
    ]);
    expect(
      Object.values(ladders)
        .flat()
        .every(({ responsibilities }) => responsibilities.length === 3),
    ).toBe(true);
  });

  test('agree on difficulty, barrier, coding, time, remote work, demand and automation', async () => {
    for (const guide of await careerGuides()) {
      expect(guide.requirements).toEqual({
        difficulty: 'Advanced',
        entryBarrier: 'High',
        coding: true,
        monthsToLearn: 9,
        remoteFriendly: true,
      });
      expect(guide.metrics).toEqual({ demandScore: 9.2, automationRiskPercent: 15 });
    }
  });

  test('are whole: fit, misfit, day, ladder and common questions', async () => {
    for (const guide of await careerGuides()) {
      const { greatFit, misfit, day, ladder, commonQuestions } = guide;
      expect([greatFit.length, misfit.length, ladder.length, commonQuestions.length]).toEqual([3, 3, 5, 5]);
      expect(day.map(({ time }) => time)).toEqual(['09:00', '10:30', '12:00', '14:00', '15:30', '17:00']);
    }
  });

  test('lead in four phases of 28 weeks and six of 30, three goals and four resources each', async () => {
    const { roadmaps } = await loadCareerPack();
    const own = roadmaps.filter(({ curated }) => !curated);
    expect(own.map(({ id, weeks, phases }) => [id, weeks, phases.map((phase) => phase.weeks)])).toEqual([
      ['ai-compliance-automation-specialist', 30, [4, 6, 5, 4, 6, 5]],
      ['ai-security-compliance-specialist', 28, [6, 8, 8, 6]],
    ]);
    const sizes = own.flatMap(({ phases }) =>
      phases.map((phase) => [phase.goals.length, phase.resources.length]),
    );
    expect(sizes).toEqual(Array(10).fill([3, 4]));
  });

  test('ask three interview questions each', async () => {
    const asked = (await loadInterviewQuestions()).filter(({ curated }) => !curated);
    expect(asked.map(({ id, source }) => [id, source]).sort()).toEqual([
      ['eu-ai-act-tiers', 'Career guide: AI Compliance Automation Specialist'],
      ['eu-ai-act-why', 'Career guide: AI Security Compliance Specialist'],
      ['model-card-what', 'Career guide: AI Compliance Automation Specialist'],
      ['model-card-why', 'Career guide: AI Security Compliance Specialist'],
      ['parity-versus-odds', 'Career guide: AI Compliance Automation Specialist'],
      ['security-versus-safety', 'Career guide: AI Security Compliance Specialist'],
    ]);
  });
});
