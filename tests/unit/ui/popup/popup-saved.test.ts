import { beforeEach, describe, expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../../../src/model/profile.ts';
import { success } from '../../../../src/model/result.ts';
import { NO_CORRECTIONS, type SavedPosting } from '../../../../src/model/saved-posting.ts';
import { searchRowOf } from '../../../../src/storage/search-words.ts';
import { summarize } from '../../../../src/storage/summary.ts';
import { mountPopup } from '../../../../src/ui/popup/mount.tsx';
import type { PopupServices } from '../../../../src/ui/services.ts';
import { button, click, createRoot, settle, textOf } from '../../../support/dom.ts';
import { popupWorld } from '../../../support/popup-services.ts';
import { engineerRecord, storedPart } from '../../../support/records.ts';
import { STANDING } from '../../../support/saved.ts';

const review = storedPart(engineerRecord);
const { posting } = review;
if (posting === null) throw new Error('the record under test has a posting');

const own: SavedPosting = { ...STANDING, id: review.id, review };
const copyWith = (more: Partial<SavedPosting> = {}, text = posting.text): SavedPosting => ({
  ...STANDING,
  id: 'earlier',
  review: { ...review, id: 'earlier', posting: { ...posting, text, url: 'https://old.example/7' } },
  savedAt: '2026-10-03T10:00:00.000Z',
  ...more,
});

let root: HTMLElement;
beforeEach(() => {
  root = createRoot();
});

const note = () => [...root.querySelectorAll('.saved-note')].map(textOf);

/** Opens the popup on the posting while these are saved; gives what was asked of the world. */
async function showBeside(saved: readonly SavedPosting[], more: Partial<PopupServices> = {}) {
  const calls: string[] = [];
  const world = popupWorld(engineerRecord, EMPTY_PROFILE, {
    listSaved: async () => saved.map((one) => summarize(one, NO_CORRECTIONS)),
    findSaved: async ({ id }) => {
      const found = saved.find((one) => one.id === id);
      return found ? { saved: found, textDiffers: false } : null;
    },
    listWords: async (ids) => {
      calls.push(`words ${ids}`);
      return success(saved.filter(({ id }) => ids.includes(id)).map(searchRowOf));
    },
    notePage: async (id, differs) => calls.push(`note ${id} ${differs}`),
    openCompare: async (id) => calls.push(`open ${id}`),
    ...more,
  });
  await mountPopup(root, world.services);
  await settle();
  return calls;
}

describe('a posting that was saved before', () => {
  const SEEN = 'You saved this posting on Oct 3 under another address. Show it in the list';

  test('is named with its day, and leads to what is saved', async () => {
    const calls = await showBeside([copyWith()]);
    expect(note()).toEqual([SEEN]);
    await click(button(root, 'Show it in the list'));
    expect(calls).toEqual(['words earlier', 'open earlier']);
  });

  test('leads to the posting that it stands behind as a copy', async () => {
    const calls = await showBeside([copyWith({ mergedInto: 'kept' })]);
    await click(button(root, 'Show it in the list'));
    expect(calls).toContain('open kept');
  });

  test('is the first of several that are the same text', async () => {
    const half = posting.text.slice(0, posting.text.length * 0.6);
    await showBeside([
      copyWith({ id: 'later', savedAt: '2026-10-20T10:00:00.000Z' }),
      copyWith(),
      copyWith({ id: 'alike', savedAt: '2026-09-01T10:00:00.000Z' }, half),
    ]);
    expect(note()).toEqual([SEEN]);
  });

  test('is said more carefully where the texts are only much alike', async () => {
    await showBeside([copyWith({}, posting.text.slice(0, posting.text.length * 0.7))]);
    expect(note()).toEqual(['You saved a posting much like this one on Oct 3. Show it in the list']);
  });

  test.each<[string, SavedPosting[]]>([
    ['another job was', [copyWith({}, 'Halden Bank wants policies for models and reports to the board.')]],
    ['a person keeps the two apart', [{ ...own, keptApart: ['earlier'] }, copyWith()]],
    ['a person merged the two', [own, copyWith({ mergedInto: own.id })]],
    ['only itself is', [own]],
  ])('is not said where %s', async (_, saved) => {
    await showBeside(saved);
    expect(note()).toEqual([]);
  });
});

describe('a saved posting whose text has changed on its page', () => {
  const changed = (saved: SavedPosting = own) => ({
    findSaved: async () => ({ saved, textDiffers: true }),
  });

  test('is said with the day, noted for the list, and can be saved again', async () => {
    const calls = await showBeside([own], changed());
    expect(note()).toEqual(['The text has changed since you saved it on Nov 20. Show it in the list']);
    expect(calls).toEqual([`note ${own.id} true`]);
    await click(button(root, 'Save again'));
    expect(note()).toEqual([]);
    expect(textOf(root.querySelector('footer'))).toContain('Saved Highlight List · 1');
  });

  test('is noted once', async () => {
    expect(await showBeside([own], changed({ ...own, pageDiffers: true }))).toEqual([]);
  });

  test('is noted no more when the page says again what is stored', async () => {
    expect(await showBeside([{ ...own, pageDiffers: true }])).toEqual([`note ${own.id} false`]);
  });

  test('leaves no note from a private window that keeps nothing', async () => {
    expect(await showBeside([own], { ...changed(), keepsNothing: async () => true })).toEqual([]);
    expect(note()).toHaveLength(1);
  });
});
