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
    expect(match('Security Engineer', `${blurb}${SECURITY}`).domain).toBe('near');
  });

  // Wrong answers that are known: a test that begins to pass fails, and is moved up then.
  test.fails('of a trade far from the field is not moved by a blurb on AI safety either', () => {
    const blurb = 'About us\nAcme makes AI safe. Acme is the leader in AI governance and AI security.\n';
    expect(match('Kiln Operator', `${blurb}${KILNS}`).domain).toBe('out');
  });

  test.fails('of one duty among many of another kind is near', () => {
    const others =
      '- Paint the wall\n- Feed the cat\n- Wash the cups of the team\n- Call the suppliers of clay';
    expect(match('Founding Colleague', `${KILNS}\n${others}\n- Secure our AI systems`).domain).toBe('near');
  });

  test('is not moved by convictions, wherever they stand', () => {
    const creed = [
      'You are passionate about AI safety',
      'Our mission is safe and beneficial AI',
      'We believe in AI governance',
      'You care deeply about the risks of frontier AI',
    ].join('\n- ');
    expect(match('Compute Buyer', `Responsibilities\n- ${creed}\n${KILNS}`).domain).not.toBe('in');
    expect(match('Founding Colleague', `Responsibilities\n- ${creed}\n${KILNS}`).domain).not.toBe('in');
  });

  test('is decided by the title where the text is in a language that the rules do not read', () => {
    const text =
      '우리는 고객을 위한 안전한 서비스를 만들고 있으며 함께 성장할 동료를 찾고 있습니다. 많은 지원 바랍니다.';
    expect(match('AI Security Engineer', text).domain).toBe('in');
    expect(match('Kiln Operator', text).domain).toBe('out');
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
  ])('is moved towards in by duties such as "%s" under a title that says nothing', (duty) => {
    const text = [
      'Responsibilities',
      '- Write reports for all of our clients',
      '- Plan the work of the week',
    ];
    const without = match('Founding Colleague', text.join('\n'));
    const once = match('Founding Colleague', [...text, `- ${duty}`].join('\n'));
    expect(without.domain).not.toBe('in');
    expect(once.domainConfidence).toBeLessThan(without.domainConfidence);
    const often = [
      'Responsibilities',
      ...Array(6).fill(`- ${duty}`),
      '- Red team language models',
      '- Write reports for all of our clients',
    ].join('\n');
    expect(match('Founding Colleague', often).domain).toBe('in');
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
    expect(clear).toBeGreaterThan(0.95);
    expect(mixed).toBeLessThan(clear);
  });
});
