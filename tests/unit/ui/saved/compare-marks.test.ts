import { beforeEach, expect, test } from 'vitest';
import type { SavedPosting } from '../../../../src/model/saved-posting.ts';
import { mountCompare } from '../../../../src/ui/saved/mount.tsx';
import { type CompareWorld, compareWorld } from '../../../support/compare-services.ts';
import { button, click, createRoot, settle, textOf } from '../../../support/dom.ts';
import { profileWith } from '../../../support/popup-services.ts';
import { engineerRecord, governanceRecord, storedPart } from '../../../support/records.ts';
import { STANDING } from '../../../support/saved.ts';

const savedOn = (day: string, record: typeof engineerRecord): SavedPosting => {
  const review = storedPart(record);
  return { ...STANDING, id: review.id, review, savedAt: `${day}T10:00:00.000Z` };
};
const engineer = savedOn('2026-11-20', engineerRecord);
const governance = savedOn('2026-11-19', governanceRecord);

let root: HTMLElement;
beforeEach(() => {
  root = createRoot();
});

async function show(world: CompareWorld): Promise<void> {
  await mountCompare(root, world.services);
  await settle();
}

const rows = () => [...root.querySelectorAll('tr[data-row]')].map(textOf);

test('says of the later of two that are the same text when the earlier was saved', async () => {
  const { posting } = engineer.review;
  const again: SavedPosting = {
    ...engineer,
    id: 'again',
    review: { ...engineer.review, id: 'again', posting: posting && { ...posting, datePosted: '2026-11-24' } },
    savedAt: '2026-11-25T10:00:00.000Z',
  };
  await show(compareWorld([engineer, again, governance]));
  expect(rows().map((row) => /saved before, (\w+ \d+)/.exec(row)?.[1] ?? null)).toEqual([
    'Nov 20',
    null,
    null,
  ]);
});

test('says which postings have another text on their page by now', async () => {
  await show(
    compareWorld([
      { ...engineer, pageDiffers: true },
      { ...governance, pageDiffers: false },
    ]),
  );
  expect(rows().map((row) => row.includes('text changed'))).toEqual([true, false]);
});

test('says what a person does not meet and what is closed, and hides both on request', async () => {
  const gate = {
    kind: 'clearance',
    need: 'required',
    detail: 'SC',
    start: 0,
    end: 9,
    text: 'Northwind',
    met: null,
  };
  const asking = { ...engineer, review: { ...engineer.review, gates: [gate] } } as SavedPosting;
  const warning = { code: 'no-opening', text: 'There may be no opening behind it.', evidence: [] };
  const closed = { ...governance, review: { ...governance.review, warnings: [warning] } };
  const profile = { ...profileWith('python'), conditions: { clearances: [] } };
  await show(compareWorld([asking, closed], { loadProfile: async () => ({ profile, problem: null }) }));
  expect(rows()[0]).toContain('conflicts: clearance');
  expect(rows()[1]).not.toContain('conflicts');
  expect(rows()[1]).toContain('no opening');
  await click(button(root, 'No conflict'));
  expect(rows()).toHaveLength(1);
  expect(rows()[0]).toContain('no opening');
  await click(button(root, 'No conflict'));
  await click(button(root, 'Open'));
  expect(rows()).toHaveLength(1);
  expect(rows()[0]).toContain('conflicts: clearance');
  expect(button(root, 'Open').getAttribute('aria-pressed')).toBe('true');
  await click(button(root, 'Clear filters'));
  expect(rows()).toHaveLength(2);
});
