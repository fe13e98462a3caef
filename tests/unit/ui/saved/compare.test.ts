import { beforeEach, describe, expect, test, vi } from 'vitest';
import { failure, success } from '../../../../src/model/result.ts';
import type { SavedPosting } from '../../../../src/model/saved-posting.ts';
import { mountCompare } from '../../../../src/ui/saved/mount.tsx';
import { type CompareWorld, compareWorld } from '../../../support/compare-services.ts';
import { button, click, createRoot, settle, textOf } from '../../../support/dom.ts';
import { profileWith } from '../../../support/popup-services.ts';
import { engineerRecord, governanceRecord } from '../../../support/records.ts';
import { EMPTY_LIST, STANDING } from '../../../support/saved.ts';

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
  return () => vi.useRealTimers();
});

async function show(world: CompareWorld): Promise<CompareWorld> {
  await mountCompare(root, world.services);
  await settle();
  return world;
}

const rows = () => [...root.querySelectorAll('tr[data-row]')].map(textOf);
const news = () => textOf(root.querySelector('.news'));
const pick = (id: string) => {
  root.querySelector(`tr[data-row="${id}"] input`)?.dispatchEvent(new Event('change', { bubbles: true }));
  return settle();
};
const inBulk = (words: string) => button(root.querySelector('.bulk') ?? root, words);
const sideRow = (name: string) =>
  [...root.querySelectorAll('.side-table tbody tr')]
    .map((row) => [...row.children].map(textOf))
    .find(([head]) => head === name);

describe('the list of saved postings', () => {
  test('tells per posting what it is, what it pays, how it fits, what is missing and how long that takes', async () => {
    await show(compareWorld(saved));
    expect(rows()).toHaveLength(2);
    for (const part of [
      'AI Security Engineer, LLM Platform',
      'Northwind Cloud · Berlin, DE, remote',
      'Technical',
      'Senior',
      '$110k–139k · below US band',
      '6 of 8',
      'Nov 20',
    ]) {
      expect(rows()[0]).toContain(part);
    }
    expect(rows()[1]).toContain('2 of 3');
  });

  test('shows its rows before the pack is there, and their figures after', async () => {
    const pack = Promise.withResolvers<void>();
    const world = compareWorld(saved);
    const { loadPack } = world.services;
    const loaded = mountCompare(root, { ...world.services, loadPack: () => pack.promise.then(loadPack) });
    await settle();
    expect(rows()).toHaveLength(2);
    expect(rows()[0]).not.toContain('6 of 8');
    pack.resolve();
    await loaded;
    await settle();
    expect(rows()[0]).toContain('6 of 8');
  });

  test('follows a tick in the profile and a change in another tab', async () => {
    const world = await show(compareWorld(saved));
    world.changeProfile(profileWith('python', 'kubernetes', 'threat-modeling'));
    await settle();
    expect(rows()[0]).toContain('5 of 8');
    world.postings.set(engineer.id, { ...engineer, status: 'offer', tags: ['dream'] });
    world.announce([engineer.id]);
    await settle();
    expect(rows()[0]).toContain('dream');
  });

  test('links to the posting', async () => {
    await show(compareWorld(saved));
    const link = root.querySelector('.saved-table a');
    expect(link?.getAttribute('href')).toBe('https://jobs.northwind.example/42');
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
  });

  test('deletes with an undo that puts the row back where it was', async () => {
    const { calls } = await show(compareWorld(saved));
    const before = rows();
    await click(button(root, 'Delete Senior AI Governance Engineer'));
    expect(rows()).toEqual(before.slice(0, 1));
    expect(news()).toContain('Deleted “Senior AI Governance Engineer”.');
    await click(button(root, 'Undo'));
    expect(rows()).toEqual(before);
    expect(calls).toEqual(['remove halden-governance', 'restore halden-governance']);
  });

  test('keeps the row when it could not be deleted', async () => {
    const remove = async () => failure('storage-blocked');
    await show(compareWorld(saved, { remove }));
    await click(button(root, 'Delete AI Security Engineer'));
    expect(rows()).toHaveLength(2);
    expect(news()).toContain('Another Milepost page is still using the older list.');
  });

  test('says what a change left as it was, by title, and takes back only the rest', async () => {
    const world = compareWorld(saved);
    const remove: typeof world.services.remove = async (ids, forGood) => {
      const done = await world.services.remove(
        ids.filter((id) => id !== governance.id),
        forGood,
      );
      const left = [{ id: governance.id, code: 'unreadable' as const }];
      return done.ok ? success({ ...done.value, left }) : done;
    };
    await mountCompare(root, { ...world.services, remove });
    await settle();
    for (const { id } of saved) await pick(id);
    await click(inBulk('Delete'));
    expect(news()).toContain(
      '1 changed; 1 could not be read and was left as it is: “Senior AI Governance Engineer”.',
    );
    expect(rows()).toHaveLength(1);
    await click(button(root, 'Undo'));
    expect(world.calls).toEqual([`remove ${engineer.id}`, `restore ${engineer.id}`]);
    expect(news()).toBe('');
  });

  test('says that nothing was changed of a posting that is gone, with nothing to take back', async () => {
    const left = [{ id: governance.id, code: 'not-found' as const }];
    await show(compareWorld(saved, { remove: async () => success({ changed: [], left }) }));
    await click(button(root, 'Delete Senior AI Governance Engineer'));
    expect(news()).toContain('1 is not saved any more: “Senior AI Governance Engineer”.');
    expect(news()).not.toContain('Undo');
  });

  test('says how to fill it when it is empty', async () => {
    await show(compareWorld([]));
    expect(textOf(root)).toContain('No saved postings yet');
    expect(root.querySelector('table')).toBeNull();
  });

  test('says that nothing was deleted when it cannot be read', async () => {
    const listSaved = async () => failure('newer-database');
    await show(compareWorld(saved, { listSaved }));
    expect(textOf(root)).toContain(
      'They are still stored: nothing was deleted. The saved postings were stored by a newer Milepost.',
    );
  });

  test('counts the postings that could not be read, and says that the clock was set back', async () => {
    const newest = new Date(Date.now() + 86_400_000).toISOString();
    const listSaved = async () => success({ ...EMPTY_LIST, unreadable: 2, newest });
    await show(compareWorld([], { listSaved }));
    expect(textOf(root)).toContain('2 saved postings could not be read and are kept aside.');
    expect(textOf(root)).toContain('The clock of this computer stands before');
  });
});

describe('erasing', () => {
  test('waits twenty seconds, in which it can be undone', async () => {
    const { calls } = await show(compareWorld(saved));
    await click(button(root, 'Details of Senior AI Governance Engineer'));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    button(root, 'Erase for good').dispatchEvent(new Event('click', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(19_000);
    expect(news()).toContain('for good in 20 seconds');
    expect(calls).toEqual(['remove for good halden-governance']);
    button(root, 'Undo').dispatchEvent(new Event('click', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(30_000);
    vi.useRealTimers();
    expect(calls.slice(0, 2)).toEqual(['remove for good halden-governance', 'restore halden-governance']);
    expect(calls.join()).not.toContain('erase');
  });

  test('leaves nothing once the time is over', async () => {
    const { calls, postings } = await show(compareWorld(saved));
    await click(button(root, 'Deleted (0)'));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    button(root, 'Erase everything').dispatchEvent(new Event('click', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(20_000);
    vi.useRealTimers();
    expect(calls.at(-1)).toBe('erase all');
    expect(postings.size).toBe(0);
  });
});

describe('postings side by side', () => {
  const compareBoth = async () => {
    const world = await show(compareWorld(saved));
    await pick(engineer.id);
    expect(button(root, 'Compare side by side').hasAttribute('disabled')).toBe(true);
    await pick(governance.id);
    await click(button(root, 'Compare side by side'));
    return world;
  };

  test('are compared with the person, fact by fact and skill by skill', async () => {
    await compareBoth();
    expect(sideRow('Track')).toEqual(['Track', 'Technical', 'Governance', '']);
    expect(sideRow('Python')).toEqual(['Python', 'have · required', 'have · required', 'have']);
    expect(sideRow('MITRE ATLAS')).toEqual(['MITRE ATLAS', 'missing · required', '—', 'not ticked']);
    expect(sideRow('Kubernetes')).toEqual(['Kubernetes', 'have · required', '—', 'have']);
    expect(sideRow('Model cards')).toEqual(['Model cards', '—', 'missing · nice to have', 'not ticked']);
    expect(sideRow('Good to know')?.[1]).toContain('The list of required skills is long');
  });

  test('can be cut down to what differs, and left again', async () => {
    await compareBoth();
    root.querySelector('.side .check input')?.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(sideRow('Python')).toBeUndefined();
    expect(sideRow('Kubernetes')).toBeDefined();
    await click(button(root, 'Back to the list'));
    expect(rows()).toHaveLength(2);
  });
});
