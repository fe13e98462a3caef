import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../../../support/processor-time.ts';
import { mentionsOf, needsOf, readSkills, skill } from '../reading-fixture.ts';

describe('need', () => {
  test.each([
    ['Requirements\n- Python', { python: 'required' }],
    ['Your tasks\n- Write Python', { python: 'required' }],
    ['Requirements\n- Python; Rust is a plus', { python: 'required', rust: 'preferred' }],
    ['Requirements\n- Python (required), Rust (preferred)', { python: 'required', rust: 'preferred' }],
    [
      'Requirements\n- Python with Docker (Terraform preferred)',
      { python: 'required', docker: 'required', terraform: 'preferred' },
    ],
    ['Requirements\n- Python, ideally Rust', { python: 'required', rust: 'preferred' }],
    ['Requirements\n- Python, knowledge of Rust is a plus', { python: 'required', rust: 'preferred' }],
    ['Nice to have\n- Experience with Python\n- Rust is required', { python: 'preferred', rust: 'required' }],
    ['Nice to have\n- Rust\nRequirements\n- Rust', { rust: 'required' }],
    ['Anforderungen\n- Python, Rust von Vorteil', { python: 'preferred', rust: 'preferred' }],
    ['We build kilns with Rust. Your profile: you know Python.', { rust: 'mentioned', python: 'required' }],
    [
      'We need someone with experience in Python. Rust would be nice to have.',
      { python: 'required', rust: 'preferred' },
    ],
    ['Requirements\n- Rust is not required', {}],
    ['Requirements\n- Rust - not needed', {}],
    ['Requirements\n- Python - Rust not needed', { python: 'required' }],
    ['Candidates need not have\n- Rust', {}],
  ])('of %j', (text, needs) => {
    expect(needsOf(readSkills(text))).toEqual(needs);
  });

  test.each([
    ['About us', 'Our founders wrote Rust.'],
    ['Benefits', '- Free Python courses'],
    ['Salary', '- More for Go'],
    ['Equal opportunity', 'We use Docker to sort applications.'],
  ])('is none under %j', (heading, line) => {
    expect(readSkills(`Requirements\n- Kubernetes\n${heading}\n${line}`).skills.map(({ id }) => id)).toEqual([
      'kubernetes',
    ]);
  });
});

describe('names', () => {
  test('of the posting itself at its top are no requirement', () => {
    const found = readSkills('Senior Rust Engineer - Berlin\nRequirements\n- Rust', {
      title: 'Senior Rust Engineer',
    });
    expect(found.skills[0]?.mentions).toEqual([{ start: 45, end: 49, text: 'Rust' }]);
  });

  test('of the employer are no skill', () => {
    const skills = [skill('Lakera'), skill('Rust')];
    const found = readSkills('Requirements\n- Rust at Lakera', { skills, company: 'Lakera' });
    expect(mentionsOf(found)).toEqual({ rust: ['Rust'] });
  });

  test('of teams are no skill, also in a list', () => {
    const found = readSkills('Your role\n- Work with the Python, Go and Rust teams on Docker');
    expect(mentionsOf(found)).toEqual({ docker: ['Docker'] });
  });

  test('of a long title are no requirement wherever it is repeated', () => {
    const title = 'Director, Data Security & Law';
    const skills = [skill('Data security', 'field'), skill('Law', 'field')];
    const text =
      'Requirements\n- The Director, Data Security and Law needs no Rust\n- Data security in banks';
    expect(mentionsOf(readSkills(text, { skills, title }))).toEqual({ 'data-security': ['Data security'] });
  });

  test('in brackets behind the name are the same mention', () => {
    const skills = [skill('Role-based access', 'technique', 'RBAC'), skill('Rust')];
    const found = readSkills('Requirements\n- Role-based access (RBAC), Rust', { skills });
    expect(mentionsOf(found)).toEqual({ 'role-based-access': ['Role-based access (RBAC)'], rust: ['Rust'] });
  });
});

describe('fields named in passing', () => {
  const skills = [
    skill('Threat modeling', 'technique'),
    skill('Data science', 'field'),
    skill('Privacy law', 'field'),
    skill('Rust', 'language'),
    skill('Master of Science', 'degree', 'degree'),
  ];
  const namesIn = (text: string): string[] => readSkills(text, { skills }).skills.map(({ name }) => name);

  test.each([
    ['partners', 'Partner with Data Science, Legal and Privacy Law on threat modeling', ['Threat modeling']],
    ['partners at the start', 'In partnership with Data Science, run threat modeling', ['Threat modeling']],
    ['tools one works with', 'Partner with Rust', ['Rust']],
    ['superiors', 'Reports to the head of Privacy Law', []],
    ['studies', 'A degree in data science or privacy law', []],
    ['studies and work', 'A degree in data science, experience with privacy law', ['Privacy law']],
    ['studies and years', 'A degree in data science or 3 years of privacy law', ['Privacy law']],
    ['studies and another demand', 'A degree; data science', ['Data science']],
  ])('%s', (_, line, names) => {
    expect(namesIn(`Requirements\n- ${line}`)).toEqual(names);
  });

  test('a line that only heads a list', () => {
    expect(namesIn('Requirements\nData Science & Rust\n- Threat modeling')).toEqual([
      'Rust',
      'Threat modeling',
    ]);
  });
});

describe('broad names', () => {
  const skills = [
    { ...skill('Cloud', 'field'), broad: true as const },
    skill('Coding', 'technique', { text: 'scripting', broad: true }),
    skill('Rust'),
  ];
  const namesIn = (text: string): string[] => readSkills(text, { skills }).skills.map(({ name }) => name);

  test.each([
    ['Requirements\n- Cloud and scripting', ['Cloud', 'Coding']],
    ['Nice to have\n- Scripting', ['Coding']],
    ['Requirements\n- Rust\nYour tasks\n- Grow our cloud by scripting', ['Rust']],
    ['Requirements\n- Rust\nYour tasks\n- Coding', ['Rust', 'Coding']],
    ['Your tasks\n- Use your experience with scripting', ['Coding']],
    ['Requirements\n- Scripting languages such as Rust', ['Rust']],
    ['Requirements\n- Scripting: Rust', ['Rust']],
    ['Requirements\n- Scripting (Rust)', ['Coding', 'Rust']],
    ['We want scripting.', ['Coding']],
  ])('count where they are asked for: %j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('alternatives', () => {
  test.each([
    ['Python, Go or Rust', ['python', 'go', 'rust']],
    ['Python and/or Go', ['python', 'go']],
    ['tools such as Docker, Kubernetes and Terraform', ['docker', 'kubernetes', 'terraform']],
    ['a language (e.g., Python, Go)', ['python', 'go']],
    ['Python, Go, or similar', ['python', 'go']],
    ['Python oder Rust', ['python', 'rust']],
  ])('are seen in %j', (line, skills) => {
    const { anyOf, skills: asked } = readSkills(`Requirements\n- ${line}`);
    expect(anyOf).toEqual([{ id: 'g1', need: 'required', skills }]);
    expect(asked.map((one) => one.anyOf)).toEqual(skills.map(() => 'g1'));
  });

  test.each(['Python, Go and Rust', 'Python/Go', 'Python. Or so we think: Rust', 'audits of Python'])(
    'are not seen in %j',
    (line) => {
      expect(readSkills(`Requirements\n- ${line}`).anyOf).toEqual([]);
    },
  );

  test('a skill that is asked for alone elsewhere stands alone', () => {
    const { skills, anyOf } = readSkills('Requirements\n- Python or Go\n- Python in production');
    expect(anyOf).toEqual([{ id: 'g1', need: 'required', skills: ['python', 'go'] }]);
    expect(skills.map(({ id, anyOf: group }) => [id, group])).toEqual([
      ['python', null],
      ['go', 'g1'],
    ]);
  });
});

describe('years', () => {
  test.each([
    ['5+ years of Python', { python: 5 }],
    ['3-5 years of experience with Python and Go', { python: 3, go: 3 }],
    ['at least five years in Rust', { rust: 5 }],
    ['Python (4 years), Rust', { python: 4, rust: null }],
    ['7 years in banking, and some Python', { python: null }],
    ['Python for 250 years', { python: null }],
    ['mindestens drei Jahre Erfahrung mit Docker', { docker: 3 }],
  ])('per skill in %j', (line, years) => {
    const { skills } = readSkills(`Requirements\n- ${line}`);
    expect(Object.fromEntries(skills.map((one) => [one.id, one.years]))).toEqual(years);
  });
});

describe('on any text', () => {
  const pieces = fc.constantFrom(
    ...[
      'Python',
      'Go',
      ' or ',
      ', ',
      '/',
      '\n- ',
      '\n',
      'a plus',
      '(',
      ')',
      '5 years of ',
      '. ',
      'Requirements:',
      'Rust teams',
      '\u00ad',
      '&',
      '**',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
  );

  test('every mention is the slice that its offsets say, none overlap, and the answer is the same twice', () => {
    fc.assert(
      fc.property(text, (value) => {
        const asked = readSkills(value);
        expect(readSkills(value)).toEqual(asked);
        const mentions = asked.skills.flatMap((one) => one.mentions).sort((a, b) => a.start - b.start);
        expect(mentions.map(({ start, end }) => value.slice(start, end))).toEqual(
          mentions.map((one) => one.text),
        );
        expect(mentions.every(({ start }, index) => start >= (mentions[index - 1]?.end ?? 0))).toBe(true);
      }),
    );
  }, 30_000);

  test.each([
    'Python or ',
    'a plus; ',
    '(',
    'years 5 ',
    '**',
    '- ',
    'Requirements: ',
    'Python. ',
    '@a',
    '://',
    '\n',
    'NIST ',
    '#',
    'Go to ',
    'preferred ',
  ])('10 kB of %j take no step of more than 50 ms', (piece) => {
    const long = piece.repeat(Math.ceil(10_000 / piece.length));
    const times = Array.from({ length: 5 }, () => processorTime(() => readSkills(long)));
    // The quickest of five: what else runs on the machine must not fail the test.
    expect(Math.min(...times)).toBeLessThan(50);
  });
});
