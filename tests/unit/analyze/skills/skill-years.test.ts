import { describe, expect, test } from 'vitest';
import { loadMatchingPack } from '../../../../data/pack.ts';
import { createAnalyzer } from '../../../../src/analyze/analyze.ts';
import { barePosting } from '../../../support/bare-posting.ts';

const ANALYZER = createAnalyzer(await loadMatchingPack());

/** The years asked for each skill of a demand that any are asked for. */
function yearsOf(line: string): Record<string, number | null> {
  const text = `Requirements\n- ${line}\n- SQL\n`;
  const { skills } = ANALYZER.analyze(barePosting({ title: 'Engineer', text }));
  return Object.fromEntries(skills.filter(({ years }) => years !== null).map(({ id, years }) => [id, years]));
}

describe('the years of a skill', () => {
  test.each([
    ['5+ years of Python', { python: 5 }],
    ['5+ years of experience with Python and Java', { python: 5, java: 5 }],
    ['Python (3-5 years)', { python: 3 }],
    ['Python: 3+ years', { python: 3 }],
    ['Python - 3 yrs', { python: 3 }],
    ['Python, 3 years', { python: 3 }],
    ['Python 3+ years', { python: 3 }],
    ['Python (3+ yrs), Java (2+ yrs)', { python: 3, java: 2 }],
    ['3 years with Python and 2 years with Java', { python: 3, java: 2 }],
    ['Python/Java: 4 years each', { python: 4, java: 4 }],
    ['At least 2 years working with Kubernetes', { kubernetes: 2 }],
    ['Experience with Python for 3 years', { python: 3 }],
    ['Experience with Python (at least 3 years)', { python: 3 }],
    ['You have used Kubernetes in production for at least 2 years', { kubernetes: 2 }],
    ['6+ YOE in Python', { python: 6 }],
    ['18 months of Rust', { rust: 1.5 }],
    ['24+ months with Kubernetes', { kubernetes: 2 }],
    ['5 Jahre Erfahrung mit Python', { python: 5 }],
    ['Python (mind. 3 Jahre)', { python: 3 }],
    ["3 ans d'expérience en Python", { python: 3 }],
    ['3 jaar ervaring met Python', { python: 3 }],
    ['3 años de experiencia con Python', { python: 3 }],
    ['3 anni di esperienza in Python', { python: 3 }],
    ['3 anos de experiência com Python', { python: 3 }],
    ['3 års erfarenhet av Python', { python: 3 }],
    ['3 lata doświadczenia w Python', { python: 3 }],
  ])('%s', (line, years) => {
    expect(yearsOf(line)).toEqual(years);
  });

  test.each([
    '5 years of experience, Python',
    'Python; 5 years of experience in audit',
    'Logs in Splunk kept for 7 years',
  ])('are none in %s', (line) => {
    expect(yearsOf(line)).toEqual({});
  });
});
