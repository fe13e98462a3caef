import '../support/extension-api.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LONGEST_GIVEN_TEXT, type SuppliedText } from '../../src/model/supplied-text.ts';
import { findPickedText, keepPickedText } from '../../src/storage/picked-texts.ts';

const given = (text: string): SuppliedText => ({
  text,
  title: null,
  company: null,
  location: null,
  url: 'https://jobs.example/7',
  source: 'selection',
});

beforeEach(() => fakeBrowser.reset());

describe('a picked text', () => {
  it('is found by its id, and by no other', async () => {
    const id = await keepPickedText(given('You audit models.'));
    expect(await findPickedText(id)).toEqual(given('You audit models.'));
    expect(await findPickedText('another')).toBeNull();
  });

  it('is cut off where no posting goes on', async () => {
    const id = await keepPickedText(given('a'.repeat(LONGEST_GIVEN_TEXT + 1)));
    expect((await findPickedText(id))?.text.length).toBe(LONGEST_GIVEN_TEXT);
  });

  it('gives way after twenty more', async () => {
    const first = await keepPickedText(given('first'));
    const second = await keepPickedText(given('second'));
    for (let more = 0; more < 19; more++) await keepPickedText(given(`more ${more}`));
    expect([await findPickedText(first), (await findPickedText(second))?.text]).toEqual([null, 'second']);
  });

  it('is none where something else is stored', async () => {
    await fakeBrowser.storage.session.set({ 'picked-texts': [{ id: 'x', given: { text: 3 } }] });
    expect(await findPickedText('x')).toBeNull();
  });
});
