import { describe, expect, test } from 'vitest';
import { MATCHER, match } from './match-fixture.ts';

const rolesOf = (title: string, text = ''): string[] => {
  const { role, alternatives } = match(title, text);
  return [role, ...alternatives].flatMap((one) => (one ? [one.id] : []));
};

describe('the role', () => {
  test('is the one whose name the title is', () => {
    const named = [...MATCHER.roles.values()];
    expect(named.map(({ title }) => match(title).role?.id)).toEqual(named.map(({ id }) => id));
  });

  test('of a title that leaves it open is told by the text', () => {
    const duties = (line: string) => `Responsibilities\n${`- ${line}\n`.repeat(8)}`;
    const redTeam = duties('Run AI red team exercises with jailbreaks against LLM products');
    const policy = duties('Write AI policy and advise on AI regulation with legal');
    expect(rolesOf('Specialist', redTeam)[0]).toBe('ai-penetration-tester');
    expect(rolesOf('Specialist', policy)[0]).toBe('ai-policy-advisor');
  });

  test('is at most likely where only the text tells it', () => {
    const text = `Responsibilities\n${'- Run AI red team exercises with jailbreaks against LLM products\n'.repeat(12)}`;
    const silent = match('Founding Colleague', text);
    expect(silent).toMatchObject({
      domain: 'in',
      role: { id: 'ai-penetration-tester' },
    });
    expect(silent.role?.confidence).toBeLessThanOrEqual(0.85);
  });

  test('follows the level', () => {
    expect(rolesOf('AI Governance Intern')[0]).toBe('ai-governance-associate');
    expect(rolesOf('AI Governance Specialist')[0]).toBe('ai-governance-specialist');
    expect(rolesOf('AI Governance Director')[0]).toBe('director-of-ai-governance');
  });

  test('has at most four alternatives, surest first, confidences of at most 1 in all', () => {
    const { role, alternatives } = match('AI Ethics & Governance Specialist');
    const confidences = [role, ...alternatives].map((one) => one?.confidence ?? 0);
    expect(confidences.length).toBeGreaterThan(1);
    expect(confidences.length).toBeLessThanOrEqual(5);
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
    expect(confidences.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1);
  });

  test.each([
    ['Security Engineer', 'ai-security-engineer'],
    ['SOC Analyst', 'ai-security-operations'],
    ['Penetration Tester', 'ai-penetration-tester'],
    ['Data Scientist', undefined],
    ['Machine Learning Engineer', undefined],
  ])('is null beside the domain; to %s the nearest is %s', (title, nearest) => {
    const { domain, role, alternatives } = match(title);
    expect({ domain, role, nearest: alternatives[0]?.id }).toEqual({ domain: 'near', role: null, nearest });
  });

  test('that is offered beside the domain is of the track that is shown', () => {
    const { track, alternatives } = match('Security Architect');
    expect(MATCHER.roles.get(alternatives[0]?.id ?? '')?.track).toBe(track);
  });

  test('is null outside the domain, and then there are no alternatives', () => {
    expect(match('Kiln Operator')).toMatchObject({ domain: 'out', role: null, alternatives: [] });
  });
});

describe('the track', () => {
  test.each([
    ['AI Security Engineer', 'technical'],
    ['AI Incident Responder', 'operations'],
    ['AI Policy Manager', 'governance'],
    ['SOC Analyst', 'operations'],
    ['GRC Analyst', 'governance'],
    ['Machine Learning Engineer', 'technical'],
    ['Account Executive, AI Security', null],
  ])('of %j is %j', (title, track) => {
    expect(match(title).track).toBe(track);
  });
});
