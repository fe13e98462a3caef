import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSections } from '../../../../src/analyze/sections/sections.ts';
import { nameWords } from '../../../../src/text/name-words.ts';
import { READING } from '../reading-fixture.ts';

/** Each section's kind with the first words of its text. */
const outline = (text: string): string[] =>
  findSections(nameWords(text), READING).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end).trim().split('\n')[0]}`,
  );

const kindOf = (text: string, phrase: string): string | undefined => {
  const at = text.indexOf(phrase);
  return findSections(nameWords(text), READING).find(({ start, end }) => start <= at && at < end)?.kind;
};

describe('findSections', () => {
  test('reads plain headings, and a block closes where boilerplate starts', () => {
    const text = [
      'Model Security Engineer',
      'About us',
      'We make kilns.',
      'What you’ll do',
      '- Test models',
      'YOU HAVE:',
      '- Python',
      'It would be great if you had:',
      '- Rust',
      'The base salary for this job is 100,000 EUR.',
      'Ask us about Terraform.',
      'Perks & benefits',
      'Dental plan',
      'We are an equal opportunity employer.',
    ].join('\n');
    expect(outline(text)).toEqual([
      'other: Model Security Engineer',
      'about: About us',
      'responsibilities: What you’ll do',
      'required: YOU HAVE:',
      'preferred: It would be great if you had:',
      'pay: The base salary for this job is 100,000 EUR.',
      'benefits: Perks & benefits',
      'legal: We are an equal opportunity employer.',
    ]);
  });

  test.each([
    ['## Strong candidates may also', 'preferred'],
    ['**You may be a good fit if you:**', 'required'],
    ['### Bonus points', 'preferred'],
    ['Candidates need not have:', 'not-needed'],
    ['**Minimum qualifications**', 'required'],
    ['Preferred Qualifications / Experience:', 'preferred'],
    ['Dein Profil', 'required'],
    ['Deine Aufgaben', 'responsibilities'],
    ['Das bieten wir dir', 'benefits'],
    ['Votre profil', 'required'],
    ['Vos missions :', 'responsibilities'],
    ['Requisitos deseables', 'preferred'],
    ['Wat ga je doen?', 'responsibilities'],
    ['Mile widziane', 'preferred'],
    ['O que oferecemos', 'benefits'],
    ['Cosa farai', 'responsibilities'],
  ])('knows the heading %j', (heading, kind) => {
    expect(kindOf(`Some words on us.\n${heading}\n- Kubernetes and more`, 'Kubernetes')).toBe(kind);
  });

  test('reads a label and its text on one line', () => {
    const text = 'Required: Python, SQL\nNice to have: Rust';
    expect([kindOf(text, 'SQL'), kindOf(text, 'Rust')]).toEqual(['required', 'preferred']);
  });

  test('lets the label of a list item hold for that item', () => {
    const text = 'Requirements\n- Python\n- Nice to have: Rust\n- Docker';
    expect([kindOf(text, 'Rust'), kindOf(text, 'Docker')]).toEqual(['preferred', 'required']);
  });

  test('finds headings that lost their line', () => {
    const text =
      'Kilns are warm. Job Description The team fires pots. Requirements: Python. What We Offer: Cake.';
    expect([kindOf(text, 'fires'), kindOf(text, 'Python'), kindOf(text, 'Cake')]).toEqual([
      'responsibilities',
      'required',
      'benefits',
    ]);
  });

  test('puts wrapped lines together, so that no line of a sentence is a heading', () => {
    const lines = [
      'Requirements',
      '- You have run large clusters for many years and know about the',
      '  Benefits of small ones, which nobody in the trade can do without;',
      '- Docker in production, on machines of your own or of other people',
    ];
    expect(kindOf(lines.join('\n'), 'Docker')).toBe('required');
  });

  test('goes on with the job behind a line on pay in the same paragraph', () => {
    const text = 'About the role\nThe salary range is wide. We use Rust here.';
    expect([kindOf(text, 'salary'), kindOf(text, 'Rust')]).toEqual(['pay', 'responsibilities']);
  });

  test('covers any text without gaps and says the same twice', () => {
    const words = fc.constantFrom(
      'Requirements:',
      '\n',
      '\n- ',
      '**',
      'Benefits',
      'Nice to have',
      '# ',
      'a plus',
      '. ',
      'equal opportunity employer',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(words).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, (value) => {
        const sections = findSections(nameWords(value), READING);
        expect(findSections(nameWords(value), READING)).toEqual(sections);
        expect(sections.map(({ start }) => start)).toEqual([
          ...(value ? [0] : []),
          ...sections.slice(0, -1).map(({ end }) => end),
        ]);
        expect(sections.at(-1)?.end ?? 0).toBe(value.length);
      }),
    );
  }, 30_000);
});
