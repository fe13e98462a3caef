import { describe, expect, it } from 'vitest';
import { DEFAULT_PAGE_OPTIONS } from '../../../../src/model/page-options.ts';
import { EMPTY_PROFILE } from '../../../../src/model/profile.ts';
import { marksForPage, marksOf, marksWithOwn } from '../../../../src/ui/posting/marks.ts';
import type { Mark } from '../../../../src/ui/services.ts';
import { profileWith } from '../../../support/popup-services.ts';
import { engineerRecord } from '../../../support/records.ts';

const person = profileWith('python', 'aws');
const showingOwn = { ...DEFAULT_PAGE_OPTIONS, showsOwnSkills: true };

/** The kinds under which the mentions of a skill are painted. */
const kindsOf = (marks: readonly Mark[], skill: string) => {
  const mentions = engineerRecord.skills.find(({ name }) => name === skill)?.mentions ?? [];
  return mentions.map(({ start }) => marks.find((mark) => mark.start === start)?.kind);
};

describe('what is painted on a page', () => {
  const marks = marksOf(engineerRecord);

  it('follows the need of each skill', () => {
    expect(kindsOf(marks, 'Python')).toEqual(['required', 'required']);
    expect(kindsOf(marks, 'Prompt injection')).toEqual(['required', 'required', 'required']);
    expect(kindsOf(marks, 'OSCP')).toEqual(['nice']);
  });

  it('holds pay and years, each place once', () => {
    const { years, salaries } = engineerRecord;
    const stated = [years, ...salaries].flatMap((place) => place?.start ?? []);
    const facts = marks.filter(({ kind }) => kind === 'facts');
    expect(facts.map(({ start }) => start)).toEqual([...new Set(stated)].sort((a, b) => a - b));
  });

  it('is in the order of the text', () => {
    const starts = marks.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it('is the same for everyone', () => {
    for (const isAutomatic of [true, false]) {
      const paint = (profile: typeof person) =>
        marksForPage(engineerRecord, profile, DEFAULT_PAGE_OPTIONS, isAutomatic);
      expect(paint(person)).toEqual(paint(EMPTY_PROFILE));
    }
  });

  it('leaves out the kinds that the person does not want', () => {
    const kinds = { ...DEFAULT_PAGE_OPTIONS.kinds, facts: { shown: false, hue: 'teal' as const } };
    const shown = marksForPage(engineerRecord, person, { ...DEFAULT_PAGE_OPTIONS, kinds }, false);
    expect(shown).toEqual(marks.filter(({ kind }) => kind !== 'facts'));
  });
});

describe('what the person has', () => {
  it('takes the place of the need', () => {
    const marks = marksWithOwn(engineerRecord, person);
    expect(kindsOf(marks, 'Python')).toEqual(['have', 'have']);
    expect(kindsOf(marks, 'Prompt injection')).toEqual(['required', 'required', 'required']);
  });

  it('is painted on a page only where the person chose it', () => {
    expect(marksForPage(engineerRecord, person, showingOwn, false)).toEqual(
      marksWithOwn(engineerRecord, person),
    );
  });

  it('is never painted on a site that is read by itself', () => {
    expect(marksForPage(engineerRecord, person, showingOwn, true)).toEqual(marksOf(engineerRecord));
  });
});
