import { describe, expect, test } from 'vitest';
import { match } from './match-fixture.ts';

const OF_AI = [
  'Responsibilities',
  '- Threat model LLM applications and agents',
  '- Test AI systems for prompt injection and data poisoning',
  '- Write guardrails for generative AI',
  '- Assess AI risks with the AI governance team',
  '- Map controls to the EU AI Act and the NIST AI RMF',
  '- Review the security of machine learning pipelines',
  '- Run AI red team exercises',
  '- Keep the model inventory and model cards',
].join('\n');
const SECURITY = [
  'Responsibilities',
  '- Run the SIEM and write detections',
  '- Lead incident response',
  '- Manage vulnerability management and cloud security',
].join('\n');
const KILNS = ['Responsibilities', '- Load the kiln', '- Sweep the floor', '- Count the bricks'].join('\n');

describe('the domain', () => {
  test.each([
    ['AI Security Engineer', OF_AI, 'in'],
    ['AI Security Engineer', '', 'in'],
    ['Specialist', OF_AI, 'in'],
    ['Security Engineer', SECURITY, 'near'],
    ['Machine Learning Engineer', SECURITY, 'near'],
    ['Specialist', SECURITY, 'near'],
    ['Founding Colleague', `You secure AI systems. You know machine learning.\n${KILNS}`, 'near'],
    ['Founding Colleague', OF_AI, 'in'],
    ['Founding Colleague', SECURITY, 'near'],
    ['Kiln Operator', KILNS, 'out'],
    ['Account Executive, AI Security', OF_AI, 'out'],
    ['Senior Product Marketing Manager, AI Safety', OF_AI, 'out'],
    ['Security Guard', KILNS, 'out'],
    ['Specialist', '', 'out'],
  ])('of %j is decided by title and text', (title, text, domain) => {
    expect(match(title, text).domain).toBe(domain);
  });

  test('is not moved by a blurb on AI safety', () => {
    const blurb = 'About us\nAcme makes AI safe. Acme is the leader in AI governance and AI security.\n';
    expect(match('Kiln Operator', `${blurb}${KILNS}`).domain).toBe('out');
    expect(match('Security Engineer', `${blurb}${SECURITY}`).domain).toBe('near');
  });

  test('is not in when a long text keeps silent on what the title says', () => {
    const java = Array.from(
      { length: 20 },
      (_, at) => `- You write the Java service number ${at} of the shop`,
    );
    const text = `We are looking for a person with the will to learn.\nResponsibilities\n${java.join('\n')}`;
    expect(match('AI Governance Java Developer', text).domain).toBe('near');
  });

  test.each([
    'Assess the algorithms for discrimination',
    'Measure leakage of client data in model outputs',
    'Harden the assistant against manipulation',
    'Draft standards for generative AI',
    'Advise on liability for frontier models',
  ])('is in by duties such as "%s" under a title that says nothing', (duty) => {
    const text = `Responsibilities\n- ${duty}\n- Write reports\n- ${duty}\n- Meet clients`;
    expect(match('Founding Colleague', text).domain).toBe('in');
  });

  test.each([
    'Use machine learning to detect fraud',
    'Apply AI for threat detection',
    'Train models that rank products',
    'Serve language models to customers',
  ])('is not in by duties such as "%s" under a title that says nothing', (duty) => {
    const text = `Responsibilities\n- ${duty}\n- Write reports\n- ${duty}\n- Meet clients`;
    expect(match('Founding Colleague', text).domain).not.toBe('in');
  });

  test('grows with passages about the safety of AI, never shrinks', () => {
    const order = ['out', 'near', 'in'];
    const lines = OF_AI.split('\n');
    const domains = lines.map((_, count) =>
      order.indexOf(match('Specialist', lines.slice(0, count + 1).join('\n')).domain),
    );
    expect(domains).toEqual([...domains].sort((a, b) => a - b));
  });

  test('is surer of a clear posting than of a mixed one', () => {
    const clear = match('AI Security Engineer', OF_AI).domainConfidence;
    const mixed = match('Specialist', OF_AI.split('\n').slice(0, 5).join('\n')).domainConfidence;
    expect(clear).toBe(0.95);
    expect(mixed).toBeLessThan(clear);
  });
});
