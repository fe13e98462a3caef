import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quote } from '../../../src/match/evidence.ts';
import { match } from './match-fixture.ts';

const TEXT = [
  'Senior AI Security Engineer',
  'Responsibilities',
  '- Test AI systems for prompt injection',
  '- Write guardrails for generative AI',
  'Requirements',
  '- 5+ years of experience in application security',
].join('\n');

describe('evidence', () => {
  const { evidence } = match('Senior AI Security Engineer', TEXT);

  test('is quoted from the text', () => {
    expect(evidence.map(({ start, end }) => TEXT.slice(start, end))).toEqual(
      evidence.map(({ text }) => text),
    );
  });

  test('names the passage for each answer', () => {
    const first = (about: string) => evidence.find((one) => one.for === about)?.text;
    expect(first('title')).toBe('Senior AI Security Engineer');
    expect(first('level')).toBe('Senior');
    expect(first('domain')).toBe('Test AI systems for prompt injection');
    expect(evidence.some((one) => one.for === 'level' && one.text.includes('5+ years'))).toBe(true);
  });

  test('comes with the most telling first', () => {
    const weights = evidence.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });

  test('has none for a title that the text does not hold', () => {
    expect(match('Kiln Guard', TEXT).evidence.some((one) => one.for === 'title')).toBe(false);
  });

  test('stays at twelve, however long the text', () => {
    const long = `${TEXT}\n${'- Test AI systems for prompt injection\n'.repeat(50)}`;
    expect(match('AI Security Engineer', long).evidence.length).toBeLessThanOrEqual(12);
  });

  test('is a slice of whatever text there is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (noise) => {
        const text = `${noise}\nYou secure AI systems against prompt injection.\n${noise}`;
        const found = match('AI Security Engineer', text).evidence;
        expect(found.every(({ start, end, text: said }) => text.slice(start, end) === said)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

test('quote cuts a long passage at its end', () => {
  const said = quote('x'.repeat(1000), { start: 100, end: 900 }, 'domain', 0.456);
  expect(said).toEqual({ for: 'domain', start: 100, end: 500, text: 'x'.repeat(400), weight: 0.46 });
});
