import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phrasesIn, unknownIn } from './unknown-fixture.ts';

const SOURCES = fileURLToPath(new URL('../../../../src', import.meta.url));

const namesIn = async (line: string, heading = 'Requirements'): Promise<string[]> =>
  (await phrasesIn(`${heading}\n- ${line}`)).map(({ name }) => name);

describe('findUnknownPhrases', () => {
  test.each([
    ['Experience with kelp forecasting', ['kelp forecasting']],
    [
      'Knowledge of hazard analysis, batch tracing and crop logistics',
      ['hazard analysis', 'batch tracing', 'crop logistics'],
    ],
    ['Strong background in modern statistical sampling techniques', ['statistical sampling']],
    ['Orchard triage, soil analysis and pump tuning', ['Orchard triage', 'soil analysis', 'pump tuning']],
    ['Design and maintain cider pipelines for our growers', ['cider pipelines']],
    ['You will test, document and run tide simulations', ['tide simulations']],
    ['Python, orchard governance, Docker', ['orchard governance']],
    ['Securing cider pipelines end to end', ['cider pipelines']],
    ['Expertise in orchard governance', ['orchard governance']],
    ['High-yield crop modeling', ['crop modeling']],
  ])('lists the phrases of %j', async (line, phrases) => {
    expect(await namesIn(line)).toEqual(phrases);
  });

  test.each([
    'Report to the orchard governance council',
    'Strong communication skills and proven ability',
    'Work with product teams, growers and stakeholders',
    'Experience in a modern environment',
    'Kubernetes clusters tuning',
    'Python, orchard governance and pruning',
    'Python, spring frost cover, Docker',
    'Degree in crop statistics or soil modeling',
    'Customer feedback analysis for our partners',
    'Analysis of what we grow',
    'Five years of experience',
  ])('lists nothing of %j', async (line) => {
    expect(await namesIn(line)).toEqual([]);
  });

  test.each([
    ['a duty alone', 'Build soil analysis for our growers', []],
    ['a list of skills in a duty', 'Use Python, Docker and soil analysis', ['soil analysis']],
  ])('reads %s', async (_, line, phrases) => {
    expect(await namesIn(line, 'Your tasks')).toEqual(phrases);
  });

  test.each([
    ['told by its place alone', 'Experience with cider blending lore', ['cider blending lore']],
    ['too wide to be told so', 'Experience with orchard cloud', []],
    ['behind a verb', 'Experience with uncovering orchard lore', ['orchard lore']],
  ])('reads a phrase %s', async (_, line, phrases) => {
    expect(await namesIn(line)).toEqual(phrases);
  });

  test('takes the need of the section and of the words around', async () => {
    const text = 'Requirements\n- soil analysis\n- Ideally tide modeling\nNice to have\n- pump tuning';
    expect((await phrasesIn(text)).map(({ name, need }) => [name, need])).toEqual([
      ['soil analysis', 'required'],
      ['tide modeling', 'preferred'],
      ['pump tuning', 'preferred'],
    ]);
  });

  test.each(['Benefits', 'About us', 'Pay'])('leaves out what stands under %s', async (heading) => {
    expect(await namesIn('Experience with soil analysis', heading)).toEqual([]);
  });

  test('leaves out the title and the employer', async () => {
    const text = 'Requirements\n- Experience with tide modeling\n- Soil analysis';
    expect(await phrasesIn(text, { title: 'Soil Analysis', company: 'Tide Modeling' })).toEqual([]);
  });

  test('gives nothing for other languages', async () => {
    const german = `Anforderungen
- soil analysis
- Sie pflegen die Bäume und die Wege, die wir in der Region und an der Küste für den Verein haben`;
    expect(await phrasesIn(german)).toEqual([]);
  });

  test('reads a phrase across a soft wrap and names it on one line', async () => {
    expect(await phrasesIn('Requirements\n- Experience with soil\n  analysis')).toEqual([
      {
        name: 'soil analysis',
        need: 'required',
        mentions: [{ start: 31, end: 46, text: 'soil\n  analysis' }],
      },
    ]);
  });
});

describe('findAllUnknownSkills', () => {
  test('lists names and phrases in order, none of them twice', async () => {
    const text = 'Requirements\n- Python, KettleDB, soil analysis\n- Docker\n- Tide modeling with KettleDB';
    expect((await unknownIn(text)).map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['KettleDB', 2],
      ['soil analysis', 1],
      ['Tide modeling', 1],
    ]);
  });

  test('leaves a phrase to the name or the known skill in it', async () => {
    const text = 'Requirements\n- Experience with KettleDB migration testing\n- Python log parsing';
    expect((await unknownIn(text)).map(({ name }) => name)).toEqual(['KettleDB']);
  });

  const WORDS = [
    'Python',
    'soil',
    'analysis',
    'tuning',
    'with',
    'experience',
    'and',
    ',',
    '(',
    ')',
    '-',
    '/',
    '\n- ',
    '\n',
    '. ',
    'KettleDB',
    '🌊',
    'isn’t',
  ];
  const noise = fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 8 })), { maxLength: 60 });

  test('gives slices of the text that never overlap, the same each time', async () => {
    await fc.assert(
      fc.asyncProperty(noise, async (parts) => {
        const text = `Requirements\n- ${parts.join(' ')}`;
        const found = await unknownIn(text);
        const mentions = found.flatMap((one) => one.mentions).sort((a, b) => a.start - b.start);
        for (const { start, end, text: slice } of mentions) expect(text.slice(start, end)).toBe(slice);
        expect(mentions.every(({ start }, index) => start >= (mentions[index - 1]?.end ?? 0))).toBe(true);
        expect(mentions.every(({ start, end }) => start < end && end - start <= 80)).toBe(true);
        expect(await unknownIn(text)).toEqual(found);
      }),
      { numRuns: 60 },
    );
  });

  test('reads a line of thousands of words at once', async () => {
    const text = `Requirements\n- ${'soil analysis and pump tuning '.repeat(2000)}`;
    expect(await phrasesIn(text)).toEqual([]);
  });
});

test('compromise is loaded by one module only, and only when it is asked', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const imports = files.flatMap((file) =>
    [...readFileSync(`${SOURCES}/${file}`, 'utf8').matchAll(/^.*['"]compromise[/'"].*$/gm)].map(([line]) => [
      file,
      line.trim(),
    ]),
  );
  expect(imports).toEqual([
    ['analyze/unknown/grammar.ts', "const { default: nlp } = await import('compromise/two');"],
  ]);
});
