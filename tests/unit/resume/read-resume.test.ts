import { beforeAll, describe, expect, it } from 'vitest';
import { loadReadingPack } from '../../../data/pack.ts';
import { createResumeReader, type ResumeReader } from '../../../src/resume/read-resume.ts';
import { TODAY } from '../../resume/people.ts';

let reader: ResumeReader;
beforeAll(async () => {
  reader = createResumeReader(await loadReadingPack());
});

const skillsOf = (...lines: string[]) => reader.read(lines.join('\n'), TODAY).skills.map(({ id }) => id);
const levelsOf = (...lines: string[]) =>
  Object.fromEntries(reader.read(lines.join('\n'), TODAY).skills.map(({ id, level }) => [id, level]));

describe('skills', () => {
  it('have the level that the words beside them say', () => {
    expect(
      levelsOf('Skills', 'Python (advanced), Terraform (basic), Docker', 'Expert: Kubernetes, Splunk'),
    ).toEqual({
      python: 'strong',
      terraform: 'learning',
      docker: 'working',
      kubernetes: 'strong',
      splunk: 'strong',
    });
    expect(levelsOf('Certifications', 'AIGP, in progress', 'CISSP')).toEqual({
      aigp: 'learning',
      cissp: 'working',
    });
  });

  it('are read from lists of single lines, ambiguous names too', () => {
    expect(skillsOf('Top Skills', 'Go', 'Python', 'Rust')).toEqual(['go', 'python', 'rust']);
    expect(skillsOf('Certifications', 'CISA', 'CRISC')).toEqual(['cisa', 'crisc']);
  });

  it('are not an employer, a degree, a hobby, a reference or a wish', () => {
    const found = skillsOf(
      'Summary',
      'Looking for a role in AI security',
      'Experience',
      'Data Analyst, Snowflake, Berlin',
      '2019 – 2021',
      'Education',
      'LLM European Law, Cork',
      'Interests',
      'Rust, Go and Python the snake',
    );
    expect(found).toEqual(['data-analysis'].filter((id) => found.includes(id)));
  });
});

describe('years, role and background', () => {
  it('come from the jobs, each field from the jobs that are called so', () => {
    const { years, currentRole, background } = reader.read(
      [
        'Experience',
        'Compliance Officer, Meadow Bank',
        'Jan 2023 – Present',
        'Software Engineer at Fern Labs',
        'Jan 2019 – Dec 2022',
        'Education',
        'BSc, 2010 – 2018',
      ].join('\n'),
      TODAY,
    );
    expect(years).toEqual({ overall: 8, security: null, machineLearning: null, governance: 4 });
    expect(currentRole).toBe('Compliance Officer');
    expect(background).toBe('compliance-officer');
  });

  it('are unknown where nothing tells them', () => {
    expect(reader.read('A text without dates.', TODAY)).toEqual({
      skills: [],
      years: { overall: null, security: null, machineLearning: null, governance: null },
      currentRole: null,
      background: null,
    });
  });

  it('hold for any text', () => {
    for (const text of ['', '\n\n\n', '–'.repeat(10_000), 'Experience\n'.repeat(2_000)]) {
      expect(reader.read(text, TODAY).years.overall).toBeNull();
    }
  });
});
