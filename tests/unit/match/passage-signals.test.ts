import { describe, expect, test } from 'vitest';
import { scorePassages } from '../../../src/match/passage-signals.ts';
import { MATCHER, scoreText } from './match-fixture.ts';

const first = (text: string, language: string | null = null) => scoreText(text, [], language)[0];

describe('a passage', () => {
  test.each([
    ['Protect our LLM applications against prompt injection.', 1],
    ['You maintain the EU AI Act register.', 1],
    ['Sie prüfen die KI-Governance.', 1],
    ['You assess risks of AI systems.', 0.8],
    ['You secure the machine learning platform.', 0.8],
    ['Absicherung unserer Sprachmodelle.', 0.8],
    ['Vous évaluez les risques des modèles de langage.', 0.8],
    ['Du granskar säkerheten i våra språkmodeller.', 0.8],
    ['You bake bread.', 0],
    ['You use Kubernetes.', 0],
  ])('%j speaks of the safety of AI by %d', (text, about) => {
    expect(first(text)?.aboutAi).toBe(about);
  });

  test.each([
    'We build AI-powered threat detection.',
    'You apply machine learning to detect fraud.',
    'You train AI for cybersecurity teams.',
  ])('%j speaks of AI as a means', (text) => {
    expect(first(text)).toMatchObject({ usesAi: true, aboutAi: 0 });
  });

  test('in which a guard runs into AI speaks of AI as a means', () => {
    expect(first('You join the risk ML group of the shop.')?.aboutAi).toBe(0);
    expect(first('You join the group on ML risk of the shop.')?.aboutAi).toBe(0.8);
  });

  test('with words that only look like the others says nothing', () => {
    expect(first('Threat modeling of kilns.')?.aboutAi).toBe(0);
    expect(first('A business model at risk.')?.aboutAi).toBe(0);
    expect(first('Process models at risk.')?.aboutAi).toBe(0);
  });

  test('takes "ai" in small letters for a word of Italian, not for AI', () => {
    expect(first('Audit ai fornitori e rischi.', 'it')?.aboutAi).toBe(0);
    expect(first('Audit AI e rischi.', 'it')?.aboutAi).toBe(0.8);
  });

  test('takes "model" for one of AI only where the text names AI', () => {
    const line = 'Review how a model leaks data.';
    expect(first(line)?.aboutAi).toBeLessThan(0.1);
    expect(scoreText(`${line} You work with AI all day.`)[0]?.aboutAi).toBe(0.6);
  });

  test('of convictions counts for next to nothing', () => {
    expect(first('You are passionate about AI safety.')).toMatchObject({ share: 0.1, aboutAi: 1 });
  });

  test('of boilerplate, the law and benefits is left out', () => {
    expect(scoreText('We are an equal opportunity employer for AI safety.')).toEqual([]);
    const text = 'AI governance pays well.';
    expect(scoreText(text, [{ kind: 'pay', start: 0, end: text.length }])).toEqual([]);
  });

  test('of the company blurb counts little, unless it speaks to the reader', () => {
    const text = 'Acme builds AI safety tools. You test them.';
    const passages = scoreText(text, [{ kind: 'about', start: 0, end: text.length }]);
    expect(passages.map(({ share, isPortrait }) => [share, isPortrait])).toEqual([
      [0.25, true],
      [0.7, true],
    ]);
  });

  test('that opens with the employer is its portrait, wherever it stands', () => {
    const context = { language: null, company: 'Kilnworks AI', title: '', titleNamesAi: false };
    const [portrait, duty] = scorePassages('Kilnworks makes AI safe. You test it.', [], MATCHER, context);
    expect([portrait?.isPortrait, duty?.isPortrait]).toEqual([true, false]);
  });

  test('that only repeats the title is left out', () => {
    const context = { language: null, company: null, title: 'AI Safety Lead', titleNamesAi: true };
    expect(scorePassages('AI Safety Lead\nYou bake bread.', [], MATCHER, context)).toHaveLength(1);
  });

  test('names kinds of work and scope', () => {
    const passage = first('A staff level role in red teaming and incident response.');
    expect(passage?.facets).toEqual(new Set(['operations', 'red-team']));
    expect(passage?.scope).toMatchObject({ level: 'lead', basis: 'words' });
  });
});
