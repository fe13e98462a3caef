import { describe, expect, test } from 'vitest';
import words from '../../../../data/experience-words.json' with { type: 'json' };
import { findExperience } from '../../../../src/analyze/experience/experience.ts';
import { findSections } from '../../../../src/analyze/sections/sections.ts';
import { nameWords } from '../../../../src/text/name-words.ts';
import { READING } from '../reading-fixture.ts';

/** The least years of a posting that is read with its own sections; null when none are asked. */
function leastOf(text: string): number | null {
  const sections = findSections(nameWords(text), READING);
  return findExperience(text, { words, sections, company: 'Harborlight Systems' })?.min ?? null;
}

/** A posting with one demand on each line. */
const demands = (...lines: string[]): string =>
  `Data Auditor\n\nYour tasks\n- Review model reports\n\nRequirements\n${lines.map((line) => `- ${line}\n`).join('')}`;

describe('years in place of a degree', () => {
  test.each([
    "A bachelor's degree; 5 additional years of experience may substitute for it, or for any degree.",
    'Degree in accounting, or 5 years of relevant work in lieu of a degree.',
    'In lieu of a degree, 8 years of experience are accepted.',
    'In place of the degree we accept 8 years of experience.',
    'Without a degree, 9 years of experience.',
    'BSc or, instead of it, 4 years of experience.',
    'BSc or an equivalent 4 years of experience.',
    'Degree or equivalent work experience of 5 years.',
    'High school diploma and 6 years of experience can replace the degree.',
    'A Master’s degree may substitute for 2 years of experience.',
    'A PhD counts as 3 years of experience.',
    'Abgeschlossenes Studium oder alternativ 5 Jahre Berufserfahrung.',
    'Anstelle eines Studiums genügen 5 Jahre Berufserfahrung.',
    '5 Jahre Berufserfahrung ersetzen das Studium.',
    "Diplôme d'ingénieur ou 5 ans d'expérience.",
    "À défaut de diplôme, 5 ans d'expérience.",
    'Hbo-diploma of 5 jaar ervaring.',
    'In plaats van een diploma: 5 jaar ervaring.',
    'Título universitario o 5 años de experiencia.',
    'En lugar de un título, 5 años de experiencia.',
    'Laurea o 5 anni di esperienza.',
    'Diploma ou 5 anos de experiência.',
    'Examen eller 5 års erfarenhet.',
    'Dyplom lub 5 lat doświadczenia.',
    'Zamiast dyplomu 5 lat doświadczenia.',
  ])('%s', (line) => {
    expect(leastOf(demands(line))).toBeNull();
    expect(leastOf(demands(line, '3+ years of audit experience'))).toBe(3);
  });

  test.each([
    ['Degree and 5 years of experience', 5],
    ['Degree or equivalent, plus 5 years of experience', 5],
    ['Abgeschlossenes Studium oder gleichwertige Qualifikation und 5 Jahre Berufserfahrung', 5],
    ['5 years of experience (a degree may substitute for 2 years)', 5],
    ['Degree (or 4 years in lieu of it) and 6 years of experience', 6],
    ['Diplôme ou équivalent et 4 ans d’expérience', 4],
  ])('leaves %s', (line, least) => {
    expect(leastOf(demands(line))).toBe(least);
  });
});

describe('years that need not be brought', () => {
  test.each([
    'You do not need 5 years of experience.',
    '10 years of experience are not required.',
    'No need for 8 years of experience.',
    'Du brauchst keine 5 Jahre Erfahrung.',
  ])('%s', (line) => {
    expect(leastOf(demands(line))).toBeNull();
  });
});

describe('ways to write years', () => {
  test.each([
    ['3/5 years of experience', 3],
    ['two to four years of experience', 2],
    ['3 or more years of experience', 3],
    ['a minimum of two (2) years of experience', 2],
    ['5+yrs experience in audit', 5],
    ['36 months of experience in audit', 3],
    ['Erfahrung von mindestens 18 Monaten in der Revision', 1.5],
    ['Experience in audit (5+ years)', 5],
    ['SQL – 3 years', 3],
    ['SQL: 3+ yrs', 3],
    ['SQL (3 yrs.)', 3],
    ['Audit experience, 4 years', 4],
    ['Has worked in audit for 4 years', 4],
    ['Minst 4 års erfarenhet av revision', 4],
    ['Co najmniej 3 lata doświadczenia', 3],
    ['Almeno 3 anni di esperienza', 3],
    ['Pelo menos 4 anos de experiência', 4],
    ['Al menos cuatro años de experiencia', 4],
    ['Au moins trois ans d’expérience', 3],
    ['Mehrjährige Erfahrung, mindestens vier Jahre', 4],
    ['Berufserfahrung: 3-5 Jahre', 3],
    ['Ervaring: 4 tot 6 jaar', 4],
  ])('%s', (line, least) => {
    expect(leastOf(demands(line))).toBe(least);
  });
});

test('years say why they count', () => {
  const because = (...lines: string[]) =>
    findExperience(demands(...lines), {
      words,
      sections: findSections(nameWords(demands(...lines)), READING),
    })?.because;
  expect(because('5 years of audit experience')).toBe('experience');
  expect(because('5 years in audit')).toBe('activity');
  expect(because('SQL (3 years)')).toBe('demand');
  expect(because('Overall 9 years of experience')).toBe('overall');
  expect(because('MS with 5 years or PhD with 3 years')).toBe('degree');
  expect(because('Ideally 5 years of experience')).toBe('wish');
});
