import { describe, expect, test } from 'vitest';
import { clausesOf, cleanTitle } from '../../../../src/analyze/title/clean-title.ts';

describe('cleanTitle', () => {
  test.each([
    ['AI Security Engineer (m/w/d)', 'AI Security Engineer'],
    ['AI Engineer (all genders) - 37541', 'AI Engineer'],
    ['Ingénieur IA H/F', 'Ingénieur IA'],
    ['Projektmanager:in KI', 'Projektmanager KI'],
    ['Berater*innen', 'Berater'],
    ['Senior AI Engineer - R01558791', 'Senior AI Engineer -'],
    ['🌎 AI  Engineer', 'AI Engineer'],
    ['ISO 42001 Auditor', 'ISO 42001 Auditor'],
    ['', ''],
  ])('makes %j %j', (raw, cleaned) => {
    expect(cleanTitle(raw)).toBe(cleaned);
  });

  test('keeps to three hundred characters', () => {
    expect(cleanTitle('x'.repeat(10_000))).toHaveLength(300);
  });
});

describe('clausesOf', () => {
  test.each([
    ['AI Engineer, Safety (Berlin)', ['AI Engineer', 'Safety', 'Berlin']],
    ['AI/ML Engineer – Risk', ['AI/ML Engineer', 'Risk']],
    ['Manager: AI Engineer | Remote', ['Manager', 'AI Engineer', 'Remote']],
    ['Full-Stack Engineer- AI', ['Full-Stack Engineer', 'AI']],
    [' - , ', []],
  ])('cuts %j', (title, clauses) => {
    expect(clausesOf(title)).toEqual(clauses);
  });
});
