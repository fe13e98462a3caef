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
const story = (line: string): string =>
  `Data Auditor\n\n${line}\n\nYour tasks\n- Review model reports\n\nRequirements\n- SQL\n`;

describe('years that are no experience, in a list of demands', () => {
  test.each([
    'Audit trails must be kept for 10 years.',
    'Records are stored for six years under the retention schedule.',
    'Backups have to be retained for 5 years.',
    'Understands that invoices are archived for 8 years.',
    'A passport that is valid for at least 3 years.',
    'A driving license held for 2 years.',
    'Full clean driving licence for at least 3 years.',
    "Driver's license for 2 years without points.",
    'Has lived in Canada for the last 4 years.',
    'Continuous residence in the EU for 5 years.',
    'Resident of Norway for 5 years or more.',
    'UK resident for at least 3 years.',
    'No convictions in the past 7 years.',
    'Not convicted of a felony for 10 years.',
    'A clean criminal record for 5 years.',
    'Able to pass a check of the last 5 years of employment history.',
    'References for 3 years.',
    'Vetting may take up to 2 years.',
    'Clearance has to be renewed every 5 years.',
    'The clearance process takes 1 year or more.',
    'Willing to commit to 3 years with us.',
    'Willing to stay for at least 2 years.',
    'Available for a project of 2 years.',
    'The project runs for 3 years.',
    'Accepts a contract for 2 years.',
    'This is a fixed-term position of 2 years.',
    'Able to forecast demand three years ahead.',
    'Can write a roadmap for the next 3 years.',
    'Knows how sensors age over 10 years of operation.',
    'Reads financial statements that cover a period of 3 years.',
    'Experience with reports on a period of 2 years.',
    'Experience with archives that keep records for 30 years.',
    'Knows that the directive applies from 2 years after it enters into force.',
    'Graduated within the last 2 years.',
    'Left university less than 3 years ago.',
    'A 3 year degree in law.',
    'A four-year bachelor program.',
    'Parents of children under 3 years are welcome.',
    'You must be at least 21 years old.',
    'Over 18 years of age.',
    'A probation period of 1 year.',
    'Holds a warranty for 2 years.',
    'Teaches pupils in years 7 to 9.',
    'Protokolle werden 10 Jahre aufbewahrt.',
    'Seit mindestens 5 Jahren in Deutschland wohnhaft.',
    'Führerschein seit 3 Jahren.',
    'Der Vertrag ist auf 2 Jahre befristet.',
    'Keine Vorstrafen in den letzten 5 Jahren.',
    'Die Probezeit dauert 1 Jahr.',
    'Les journaux sont conservés pendant 5 ans.',
    'Permis de conduire depuis 3 ans.',
    'Résider en France depuis 5 ans.',
    'CDD de 2 ans.',
    'Contrat de 3 ans renouvelable.',
    'Logbestanden worden 7 jaar bewaard.',
    'Rijbewijs sinds 2 jaar.',
    'Minimaal 5 jaar woonachtig in Nederland.',
    'Los registros se conservan 5 años.',
    'Permiso de conducir desde hace 2 años.',
    'Residir en España desde hace 3 años.',
    'I registri vanno conservati per 10 anni.',
    'Patente da almeno 3 anni.',
    'Os registos são guardados durante 5 anos.',
    'Loggar sparas i 5 år.',
    'Körkort sedan 3 år.',
    'Dane są przechowywane przez 5 lat.',
    'Prawo jazdy od 3 lat.',
  ])('%s', (line) => {
    expect(leastOf(demands(line))).toBeNull();
    expect(leastOf(demands(line, '4+ years of experience in internal audit'))).toBe(4);
  });
});

describe('years of the employer and its people', () => {
  test.each([
    'Harborlight has 12 years of experience in risk software.',
    'Harborlight Systems: 14 years of experience, 90 clients.',
    'Harborlight brings 9 years of experience to every audit.',
    'Corvane Maritime has 8 years of experience with harbor data.',
    'The agency looks back on 11 years of experience.',
    'Our auditors have 9 years of experience on average.',
    'The team averages 8 years of industry experience.',
    'You will join colleagues who average 12 years of experience.',
    'Led by auditors with 13 years of experience at large banks.',
    'You will learn from analysts with 8 years of experience.',
    'Your manager has 10 years of experience in audit.',
    'Built on 7 years of experience with regulators, we grow fast.',
    'Drawing on 6 years of experience, our consultants advise banks.',
    'We have more than 10 years of experience in audit.',
    'Founded 9 years ago, the firm has deep experience.',
    'Our clients have 12+ years of experience with us.',
    'Harborlight hat 12 Jahre Erfahrung in der Prüfung von Modellen.',
    'Unser Team hat 10 Jahre Erfahrung.',
    'Wir verfügen über 9 Jahre Erfahrung.',
    "Notre équipe a 8 ans d'expérience.",
    "Corvane compte 12 ans d'expérience.",
    'Ons team heeft 9 jaar ervaring.',
    'Nuestro equipo tiene 10 años de experiencia.',
    'La empresa cuenta con 11 años de experiencia.',
    'Il nostro team ha 9 anni di esperienza.',
    'A nossa equipa tem 10 anos de experiência.',
    'Vårt team har 8 års erfarenhet.',
    'Nasz zespół ma 9 lat doświadczenia.',
  ])('%s', (line) => {
    expect(leastOf(story(line))).toBeNull();
    expect(leastOf(`About us\n${line}\n\n${demands('3+ years of experience in audit')}`)).toBe(3);
    expect(leastOf(`${line}\n\n${demands('3+ years of experience in audit')}`)).toBe(3);
  });

  test.each([
    ['We are looking for an auditor with 6+ years of experience.', 6],
    ['You have 5 years of experience in audit.', 5],
    ['The ideal candidate has 7 years of experience.', 7],
    ['The successful applicant brings 4 years of audit experience.', 4],
    ['This role needs someone who has 3 years of experience.', 3],
    ['This position requires 5+ years of reporting experience.', 5],
    ['Senior auditor with 6+ years of experience wanted.', 6],
    ['Wir suchen eine Prüferin mit mindestens 5 Jahren Erfahrung.', 5],
    ["Vous avez 4 ans d'expérience en audit.", 4],
    ['Je hebt minimaal 3 jaar ervaring.', 3],
    ['Buscamos una persona con 5 años de experiencia.', 5],
  ])('stay apart from those of the person wanted: %s', (line, least) => {
    expect(leastOf(story(line))).toBe(least);
  });
});

describe('the whole among several years', () => {
  test.each([
    [['2+ years with Kubernetes.', '6+ years in platform work.'], 6],
    [['At least 3 years managing auditors.', '9+ years of audit experience.'], 9],
    [['1 year of Rust.', '5 years of programming.'], 5],
    [['2 Jahre Erfahrung mit Python.', '6 Jahre Berufserfahrung in der IT.'], 6],
    [["1 an d'expérience sur Kubernetes", "7 ans d'expérience en sécurité"], 7],
    [['2 años con Python', 'Mínimo 8 años de experiencia en seguridad'], 8],
    [['1+ jaar ervaring met LLM’s', '5+ jaar ervaring in security'], 5],
    [['8+ years in audit, including 3 years with banks.', '2 years of SQL.'], 8],
    [['5 years of relevant experience.', '7 years of Excel.'], 5],
    [['3 years leading people.', 'Overall 10+ years of experience.', '12 years of Excel.'], 10],
    [['Insgesamt 8 Jahre Berufserfahrung.', '3 Jahre Führung.'], 8],
    [['10 years in total, 4 of them in audit'], 10],
    [['3 years in audit, ideally 6 years'], 3],
    [['3 years of experience required, 5 years preferred'], 3],
    [['Ideally 8 years in banking', '4 years in audit'], 4],
    [['Junior: 1-2 years of experience', 'Senior: 5+ years of experience'], 1],
    [['6+ years for Senior, 9+ years for Staff'], 6],
    [['Bachelor’s degree and 6 years, or a Master’s and 4 years of experience'], 4],
    [['4 years in audit or 6 years in accounting'], 4],
  ])('%j', (lines, least) => {
    expect(leastOf(demands(...lines))).toBe(least);
  });
});
