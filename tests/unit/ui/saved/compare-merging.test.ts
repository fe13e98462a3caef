import { beforeEach, describe, expect, test } from 'vitest';
import type { SavedPosting } from '../../../../src/model/saved-posting.ts';
import { mountCompare } from '../../../../src/ui/saved/mount.tsx';
import { type CompareWorld, compareWorld } from '../../../support/compare-services.ts';
import { button, click, createRoot, settle, textOf } from '../../../support/dom.ts';
import { engineerRecord, governanceRecord } from '../../../support/records.ts';
import { STANDING } from '../../../support/saved.ts';

const [governance, engineer] = [governanceRecord, engineerRecord].map(
  ({ fit: _fit, plan: _plan, ...review }, day): SavedPosting => ({
    ...STANDING,
    id: review.id,
    review,
    savedAt: `2026-11-${19 + day}T10:00:00.000Z`,
  }),
) as [SavedPosting, SavedPosting];
const saved = [engineer, governance];

let root: HTMLElement;
beforeEach(() => {
  root = createRoot();
});

async function show(world: CompareWorld): Promise<CompareWorld> {
  await mountCompare(root, world.services);
  await settle();
  return world;
}

const rows = () => [...root.querySelectorAll('tr[data-row]')].map(textOf);
const pick = (id: string) => {
  root.querySelector(`tr[data-row="${id}"] input`)?.dispatchEvent(new Event('change', { bubbles: true }));
  return settle();
};
const inBulk = (words: string) => button(root.querySelector('.bulk') ?? root, words);

describe('copies', () => {
  const twin: SavedPosting = {
    ...engineer,
    id: 'twin',
    savedAt: '2026-11-18T10:00:00.000Z',
    review: {
      ...engineer.review,
      id: 'twin',
      posting: engineer.review.posting && { ...engineer.review.posting, company: 'Northwind Cloud GmbH' },
    },
  };

  test('are suggested, merged on a word, and taken out again', async () => {
    const { calls } = await show(compareWorld([...saved, twin]));
    expect(textOf(root)).toContain('1 possible copy');
    await click(button(root, 'Merge AI Security Engineer'));
    expect(calls).toEqual(['merge into twin northwind-engineer']);
    expect(rows()).toHaveLength(2);
    expect(rows().join()).toContain('+1 copy');
    expect(textOf(root)).not.toContain('possible copy');
    await click(button(root, 'Undo'));
    expect(rows()).toHaveLength(3);
  });

  test('that point at each other show one of them with the other behind it, which can be taken out', async () => {
    const circle = [
      { ...engineer, mergedInto: 'twin' },
      { ...twin, mergedInto: engineer.id },
    ];
    const { calls } = await show(compareWorld([governance, ...circle]));
    expect(rows()).toHaveLength(2);
    expect(rows().join()).toContain('+1 copy');
    await click(button(root, 'Details of AI Security Engineer'));
    await click(button(root, 'Take out'));
    expect(calls).toEqual([`unmerge ${engineer.id}`]);
  });

  test('that came along with a merge go back with it when it is taken back', async () => {
    const third = { ...twin, id: 'third', mergedInto: 'twin' };
    const { calls } = await show(compareWorld([engineer, twin, third]));
    await pick(engineer.id);
    await pick('twin');
    await click(inBulk('Merge'));
    await click(button(root, 'Undo'));
    expect(calls).toEqual([`merge into ${engineer.id} twin`, 'unmerge twin', 'merge into twin third']);
  });

  test('that were deleted stand behind the posting that they went with', async () => {
    const deleted = { deletedAt: '2026-11-21T10:00:00.000Z', eraseAt: '2026-12-21T10:00:00.000Z' };
    const gone = [
      { ...engineer, ...deleted },
      { ...twin, ...deleted, mergedInto: engineer.id },
    ];
    await show(compareWorld([governance, ...gone]));
    await click(button(root, 'Deleted (1)'));
    const [row, ...others] = [...root.querySelectorAll('.deleted li')].map(textOf);
    expect(row).toContain('+1 copy');
    expect(others).toEqual([]);
  });

  test('are not suggested again once they are kept apart', async () => {
    await show(compareWorld([...saved, twin]));
    await click(button(root, 'AI Security Engineer, LLM Platform and'));
    expect(textOf(root)).not.toContain('possible copy');
  });
});
