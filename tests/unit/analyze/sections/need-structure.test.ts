import { describe, expect, test } from 'vitest';
import { findSections } from '../../../../src/analyze/sections/sections.ts';
import type { PostingBlock } from '../../../../src/model/posting.ts';
import { nameWords } from '../../../../src/text/name-words.ts';
import { READING } from '../reading-fixture.ts';

/** The kind of the section that each of some words stands in. */
function kindsOf(text: string, words: readonly string[], structure: readonly PostingBlock[] = []) {
  const sections = findSections(nameWords(text), READING, structure);
  return words.map((word) => {
    const at = text.indexOf(word);
    return sections.find(({ start, end }) => start <= at && at < end)?.kind;
  });
}

/** A block over the words, as a page's structure has it. */
function block(text: string, words: string, place: Partial<PostingBlock>): PostingBlock {
  const start = text.indexOf(words);
  const bare = { kind: 'item', depth: null, row: null, cell: null } as const;
  return { ...bare, start, end: start + words.length, ...place };
}

/** A text of one line for each cell, and the table that they stand in; empty cells have no line. */
function tableOf(heading: string, rows: readonly (readonly string[])[]) {
  let text = heading;
  const structure: PostingBlock[] = [];
  rows.forEach((cells, row) => {
    cells.forEach((words, cell) => {
      if (words === '') return;
      const start = text.length + 1;
      text += `\n${words}`;
      structure.push({ start, end: text.length, kind: 'cell', depth: null, row, cell });
    });
  });
  return { text, structure };
}

describe('a label heads the items below it in depth', () => {
  test.each([
    '- Must have\n  - Erlang\n- Nice to have\n  - Haskell\n- Prolog',
    '* Essential\n\t* Erlang\n* Desirable\n\t* Haskell\n* Prolog',
    '- Pflicht\n    - Erlang\n- Wünschenswert\n    - Haskell\n- Prolog',
    '- Obligatoire\n  - Erlang\n- Souhaité\n  - Haskell\n- Prolog',
    '- Krav\n  - Erlang\n- Meriterande\n  - Haskell\n- Prolog',
    '1. Essential\n   a. Erlang\n2. Desirable\n   a. Haskell\n3. Prolog',
    '- You must know\n  - Erlang\n- Ideally you also know\n  - Haskell\n- Prolog',
    '- What we need\n  - Erlang\n- What would be nice\n  - Haskell\n- Prolog',
  ])('%j', (list) => {
    const kinds = kindsOf(`Requirements\n${list}`, ['Erlang', 'Haskell', 'Prolog']);
    expect(kinds).toEqual(['required', 'preferred', 'required']);
  });

  test('by the depth that the page tells', () => {
    const text = 'Requirements\n- Bonus\n- Erlang\n- Haskell';
    const structure = [
      block(text, 'Bonus', { depth: 1 }),
      block(text, 'Erlang', { depth: 2 }),
      block(text, 'Haskell', { depth: 1 }),
    ];
    expect(kindsOf(text, ['Erlang', 'Haskell'], structure)).toEqual(['preferred', 'required']);
  });

  test('or, in a list without depth, all items up to the next label', () => {
    const text = 'Requirements\n- Prolog\n- Nice to have\n- Erlang\n- Haskell\nWhat we offer\n- Fruit';
    expect(kindsOf(text, ['Prolog', 'Erlang', 'Haskell', 'Fruit'])).toEqual([
      'required',
      'preferred',
      'preferred',
      'benefits',
    ]);
  });

  test('and speaks of the item above it where it is the only one below', () => {
    const text = 'Requirements\n- Erlang\n  - required\n- Haskell\n  - nice to have\n- Prolog';
    expect(kindsOf(text, ['Erlang', 'Haskell', 'Prolog'])).toEqual(['required', 'preferred', 'required']);
  });
});

describe('a label below its name', () => {
  test.each([
    'Erlang\nMust have\nHaskell\nNice to have',
    '- Erlang\nRequired\n- Haskell\nOptional',
    'Haskell\nNice to have\nErlang\nMust have',
    'Erlang\nVereist\nHaskell\nGewenst',
    'Erlang\nObligatorio\nHaskell\nDeseable',
    'Erlang\nObbligatorio\nHaskell\nGradito',
    'Erlang\nWymagane\nHaskell\nMile widziane',
  ])('%j', (lines) => {
    const text = `Tech stack\n${lines}\nWhat we offer\nA pension and fruit for everybody who works with us in the office.`;
    expect(kindsOf(text, ['Erlang', 'Haskell', 'pension'])).toEqual(['required', 'preferred', 'benefits']);
  });

  test('is a heading where names follow it', () => {
    const text = 'Must have\nErlang\nNice to have\nHaskell';
    expect(kindsOf(text, ['Erlang', 'Haskell'])).toEqual(['required', 'preferred']);
  });
});

describe('a table tells the need', () => {
  test('by the label in the row', () => {
    const { text, structure } = tableOf('Skills', [
      ['Skill', 'Need'],
      ['Haskell', 'Nice to have'],
      ['Erlang', 'Must have'],
      ['Prolog', 'Optional'],
    ]);
    expect(kindsOf(text, ['Haskell', 'Erlang', 'Prolog'], structure)).toEqual([
      'preferred',
      'required',
      'preferred',
    ]);
  });

  test('by the label before the value', () => {
    const { text, structure } = tableOf('Profile', [
      ['Required', 'Erlang'],
      ['Desirable', 'Haskell'],
    ]);
    expect(kindsOf(text, ['Erlang', 'Haskell'], structure)).toEqual(['required', 'preferred']);
  });

  test.each(['X', '✓', 'Yes', 'ja'])('by the column that is marked %j', (mark) => {
    const { text, structure } = tableOf('Person specification', [
      ['Criteria', 'Essential', 'Desirable'],
      ['Erlang at scale', mark, ''],
      ['Haskell modules', '', mark],
    ]);
    expect(kindsOf(text, ['Erlang', 'Haskell'], structure)).toEqual(['required', 'preferred']);
  });

  test('by the head of the column that a name stands in', () => {
    const { text, structure } = tableOf('Person specification', [
      ['Area', 'Essential', 'Desirable'],
      ['Code', 'Erlang', 'Haskell'],
      ['Logic', 'Prolog', 'Agda'],
    ]);
    expect(kindsOf(text, ['Erlang', 'Haskell', 'Prolog', 'Agda'], structure)).toEqual([
      'required',
      'preferred',
      'required',
      'preferred',
    ]);
  });

  test('by a row that is a label alone', () => {
    const { text, structure } = tableOf('Criteria', [
      ['Essential'],
      ['Erlang', 'Interview'],
      ['Desirable'],
      ['Haskell', 'Application'],
    ]);
    expect(kindsOf(text, ['Erlang', 'Haskell'], structure)).toEqual(['required', 'preferred']);
  });

  test.each([
    '| Skill | Need |\n|---|---|\n| Erlang | Must have |\n| Haskell | Nice to have |',
    'Skill\tNeed\nErlang\tRequired\nHaskell\tPreferred',
    'Erlang | essential\nHaskell | desirable',
  ])('in plain text: %j', (lines) => {
    expect(kindsOf(`Requirements\n${lines}\n`, ['Erlang', 'Haskell'])).toEqual(['required', 'preferred']);
  });
});

test('a table among the benefits asks for nothing', () => {
  const { text, structure } = tableOf('Benefits', [
    ['Erlang course', 'Yes'],
    ['Haskell course', 'Optional'],
  ]);
  expect(kindsOf(text, ['Erlang', 'Haskell'], structure)).toEqual(['benefits', 'benefits']);
});

test('the sections cover the text in order, whatever its structure', () => {
  const text = 'Requirements\n- Bonus\n  - Erlang\n- Haskell | Optional\nA\tB';
  const sections = findSections(nameWords(text), READING);
  expect(sections[0]?.start).toBe(0);
  expect(sections.at(-1)?.end).toBe(text.length);
  for (const [index, { start }] of sections.entries())
    if (index > 0) expect(start).toBe(sections[index - 1]?.end);
});
