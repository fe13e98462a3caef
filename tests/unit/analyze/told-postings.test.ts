import { describe, expect, test } from 'vitest';
import { loadMatchingPack } from '../../../data/pack.ts';
import { createAnalyzer } from '../../../src/analyze/analyze.ts';
import { type ToldPosting, toldLanguages, toldPostings } from '../../postings/sections/told-postings.ts';
import { barePosting } from '../../support/bare-posting.ts';

const ANALYZER = createAnalyzer(await loadMatchingPack());

/** The told lines and skills that are read as something else. */
function misread({ text, lines, skills }: ToldPosting): string[] {
  const read = ANALYZER.analyze(barePosting({ text }));
  const kindAt = (offset: number) =>
    read.sections.find(({ start, end }) => start <= offset && offset < end)?.kind;
  const needOf = (start: number) =>
    read.skills.find(({ mentions }) => mentions.some((one) => one.start <= start && start < one.end))?.need ??
    'none';
  return [
    ...lines
      .filter(({ kind, start, end }) => kindAt(Math.floor((start + end) / 2)) !== kind)
      .map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
    ...skills
      .filter(({ need, start }) => needOf(start) !== need)
      .map(({ need, start, end }) => `${need}: ${text.slice(start, end)}`),
  ];
}

describe.each(toldLanguages())('postings in %s', (language) => {
  test.each(toldPostings(language))('$name: every line and skill is read as a person does', (told) => {
    expect(misread(told)).toEqual([]);
  });
});
