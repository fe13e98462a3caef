import { describe, expect, test } from 'vitest';
import { hearText } from '../../../src/match/testimony.ts';
import { hear, MATCHER } from './match-fixture.ts';

describe('a passage', () => {
  test.each([
    ['Protect our LLM applications against prompt injection.', 1],
    ['You assess risks of AI systems.', 0.8],
    ['You secure the machine learning platform.', 0.8],
    ['You maintain the EU AI Act register.', 1],
    ['Sie prüfen die KI-Governance.', 1],
    ['You bake bread.', 0],
    ['You use Kubernetes.', 0],
  ])('%j speaks of the safety of AI by %d', (text, ofAi) => {
    expect(hear(text)[0]?.ofAi).toBe(ofAi);
  });

  test.each([
    'We build AI-powered threat detection.',
    'You apply machine learning to detect fraud.',
    'You train AI for cybersecurity teams.',
  ])('%j speaks of AI for security, not of the security of AI', (text) => {
    expect(hear(text)[0]).toMatchObject({ ofAi: 0, withAi: true });
  });

  test('with words that only look like the others says nothing', () => {
    expect(hear('Threat modeling of kilns.')[0]).toMatchObject({ ofAi: 0, withAi: false });
    expect(hear('Threat modeling of language models.')[0]).toMatchObject({ withAi: false });
    expect(hear('A business model at risk.')[0]).toMatchObject({ ofAi: 0, withAi: false });
  });

  test('of convictions counts for next to nothing', () => {
    expect(hear('You are passionate about AI safety.')[0]).toMatchObject({ share: 0.1, ofAi: 1 });
  });

  test('of boilerplate, the law and benefits is not heard', () => {
    expect(hear('We are an equal opportunity employer for AI safety.')).toEqual([]);
    const text = 'AI governance pays well.';
    expect(hearText(text, [{ kind: 'pay', start: 0, end: text.length }], MATCHER)).toEqual([]);
  });

  test('of the company blurb counts little, unless it speaks to the reader', () => {
    const text = 'Acme builds AI safety tools. You test them.';
    const heard = hearText(text, [{ kind: 'about', start: 0, end: text.length }], MATCHER);
    expect(heard.map(({ share }) => share)).toEqual([0.25, 0.7]);
  });

  test('names kinds of work and scope', () => {
    const [heard] = hear('A staff level role in red teaming and incident response.');
    expect(heard?.facets).toEqual(new Set(['operations', 'red-team']));
    expect(heard?.scope).toBe('lead');
  });
});
