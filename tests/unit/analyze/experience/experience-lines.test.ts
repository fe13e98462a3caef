import { describe, expect, test } from 'vitest';
import words from '../../../../data/experience-words.json' with { type: 'json' };
import { findExperience } from '../../../../src/analyze/experience/experience.ts';
import { findSections } from '../../../../src/analyze/sections/sections.ts';
import { nameWords } from '../../../../src/text/name-words.ts';
import { READING } from '../reading-fixture.ts';

/** The years of a text that is read with its own sections, "5+" or "3–5"; null when none are asked. */
function yearsOf(text: string): string | null {
  const years = findExperience(text, { words, sections: findSections(nameWords(text), READING) });
  if (!years) return null;
  return years.max === null ? `${years.min}+` : `${years.min}–${years.max}`;
}

describe('the years of a line', () => {
  test.each([
    ['- Eine mindestens dreijährige Berufserfahrung', '3+'],
    ['- Minimum 2-letnie doświadczenie w audycie', '2+'],
    ['- Co najmniej trzyletnie doświadczenie', '3+'],
    ['- A decade of experience in security', '10+'],
    ['- Da 2 a 4 anni di esperienza', '2–4'],
    ['- Entre 3 e 5 anos de experiência', '3–5'],
    ['- Experiencia mínima de 5 años', '5+'],
    ['- Expérience : 5 ans et plus', '5+'],
    ['- 18 months of experience with incident response', '1.5+'],
    ['- 12+ months of experience working with cloud platforms', '1+'],
    ['- 12-24 months of experience in a lab', '1–2'],
    ['- Minimum 24 months experience in a security operations center', '2+'],
    ['- One and a half years of experience in testing', '1.5+'],
    ['- 1.5+ years of experience in testing', '1.5+'],
    ['- 2.5 years of relevant experience', '2.5+'],
    ['- 4 yrs exp. in penetration testing', '4+'],
    ['- 5+ YoE with distributed systems', '5+'],
    ['- Experience: 6 years', '6+'],
    ['Experience required: 3 - 6 yrs', '3–6'],
    ['Exp: 4-7 Years', '4–7'],
    ['- Minimum of seven (7) years in information assurance', '7+'],
    ['- You have spent 8+ years shipping software', '8+'],
    ['Requirements\n\n- You have been an engineer for at least five years', '5+'],
    ['- Over 10 years leading risk teams', '10+'],
    ['- More than 3 years of hands-on Kubernetes', '3+'],
    ['- Between four and six years in policy work', '4–6'],
    ['- 2 to 4 years as an analyst', '2–4'],
    ['- >= 5 years of professional experience', '5+'],
    ['- ≥3 years of model development', '3+'],
    ['- > 2 years in a similar role', '2+'],
    ['- 3+ years’ work in data protection', '3+'],
    ['- A proven record of 5+ years in audit', '5+'],
    ['- Ideally 6 years in a regulated field', '6+'],
    ['- No less than 4 years of experience with SIEM tools', '4+'],
    ['- Not less than two years’ experience in nursing', '2+'],
    ['- Up to 3 years of experience', '0–3'],
    ['- 0-1 year of experience', '0–1'],
    ['- 10 plus years of experience in governance', '10+'],
    ['- 5 or more years in product security', '5+'],
    ['- 5-plus years of experience building platforms', '5+'],
    ['- Mindestens drei Jahre Erfahrung in der IT-Sicherheit', '3+'],
    ['- Minimaal 3 jaar ervaring als tester', '3+'],
    ['- Vous justifiez de 6 à 8 ans d’expérience', '6–8'],
    ['- Une première expérience de 2 ans minimum', '2+'],
    ['- Mínimo de 4 años de experiencia en auditoría', '4+'],
    ['- Almeno 3 anni di esperienza', '3+'],
    ['- Pelo menos 5 anos de experiência', '5+'],
    ['- Minst 3 års erfaring', '3+'],
    ['- Co najmniej 3 lata doświadczenia', '3+'],
    [
      '- A bachelor’s degree, or an associate’s degree and six years of inspection work\n- 3 years in food plants',
      '3+',
    ],
    ['- High school diploma or GED and 5 years of experience in a plant', '5+'],
    ['- BS or MS degree and 4 years of experience', '4+'],
    ['- Degree and four years in audit, or eight years in audit without a degree', '4+'],
    ['- High school diploma with 9 years of experience or a bachelor with 5 years of experience', '5+'],
    ['- A master’s degree and 5 years of experience in policy', '5+'],
    ['- Bachelor’s degree plus three years of work in compliance', '3+'],
    [
      'Who you learn from\n\nOur partners have 20 years of experience in ethics.\n\nWho we look for\n\n- 2+ years of experience in research',
      '2+',
    ],
    ['- 4+ years in software, including 2+ years with language models', '4+'],
    ['- Total experience of 9 years, of which 3 years in people leadership', '9+'],
    ['Requirements\n\n- 3 years of Python\n- Nice to have: 5 years of Go', '3+'],
  ])('%s', (text, expected) => {
    expect(yearsOf(text)).toBe(expected);
  });
});

describe('years that nobody asks for', () => {
  test.each([
    '- Abgeschlossene dreijährige Ausbildung',
    '- 5 years of rapid growth behind us',
    'Unser Team vereint 50 Jahre Erfahrung.',
    'Umowa na 2 lata',
    '- At least 6 months of experience in customer support',
    'Your team lead has 12 years of experience in machine learning and loves to teach.',
    '12 months after joining you have gained experience in all teams.',
    'Our partners have 20 years of experience.',
    'Your mentor brings 20 years of experience in public policy.',
    'You work beside a principal with 15 years of experience in cryptography.',
    'You report to a chief scientist who has 18 years of experience in industry.',
    'Led by founders with 25 years of experience in banking.',
    'Our team has over 100 years of combined experience.',
    'The mentors have each spent 12 years in government.',
    'Our engineers average nine years of experience.',
    'We have been building trust for 30 years.',
    'The fund has invested for over 15 years.',
    'This is an 18 month contract.',
    'The fellowship lasts 12 months.',
    'Within your first 6 months you lead a project.',
    'A probation of 6 months applies.',
    'Raises are reviewed every 12 months.',
    'Parental leave of 6 months after 2 years of service.',
    'You become eligible after 24 months.',
    'Funding is secured for 3 years.',
    'Records are kept for seven years.',
    'Applicants must have lived in the country for 5 years.',
    'No degree and no years of experience needed.',
    'Named a best workplace 6 years in a row.',
    'Our product has been on the market for 8 years.',
    'The 4-year degree is paid by us.',
    'You will join colleagues with 10+ years of experience.',
    'Must hold a license that is valid for at least 2 years.',
    'A coach with 16 years in the field meets you each week.',
  ])('%s', (text) => {
    expect(yearsOf(text)).toBeNull();
  });
});
