import { expect, test } from 'vitest';
import { loadCareerPack } from '../../../../data/pack.ts';
import { lawNotes } from '../../../../src/ui/posting/law-notes.ts';

const pack = await loadCareerPack();
const notes = lawNotes(pack, '2026-11-30');

test('a law that was replaced names what follows', () => {
  expect(notes.get('sr-11-7')).toEqual({
    short: 'now SR 26-2',
    text: 'Replaced on Apr 17, 2026 by SR 26-2. SR 11-7 and OCC 2011-12 are rescinded.',
  });
  expect(notes.get('california-sb-1047')?.short).toBe('vetoed; see California SB 53');
  expect(notes.get('eo-14110')?.short).toBe('repealed; now EO 14179');
  expect(notes.get('canada-ai-and-data-act')?.short).toBe('no longer pursued');
  expect(notes.get('pren-18286')?.short).toBe('proposed');
});

test('an adopted law is in force from its day on', () => {
  expect(notes.get('new-york-raise-act')).toEqual({
    short: 'from Jan 1, 2027',
    text: 'Adopted; applies from Jan 1, 2027.',
  });
  expect(lawNotes(pack, '2027-01-01').get('new-york-raise-act')).toBeUndefined();
});

test('a law in force has a note only where there is a date to know', () => {
  expect(notes.get('eu-ai-act')).toMatchObject({ short: null });
  expect(notes.get('eu-ai-act')?.text).toContain('December 2, 2027');
  expect(notes.get('gdpr')).toBeUndefined();
  expect(notes.get('python')).toBeUndefined();
});

test('a law that could not be confirmed says so, without a word behind its name', () => {
  expect(notes.get('cdao-and-dod-ai-ethics')).toEqual({
    short: null,
    text: 'In force since Feb 24, 2020. Not confirmed when it was looked up on Dec 1, 2026.',
  });
});
