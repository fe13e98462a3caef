import { beforeEach, describe, expect, test } from 'vitest';
import { failure, success } from '../../../src/model/result.ts';
import { NO_CORRECTIONS, type SavedPosting } from '../../../src/model/saved-posting.ts';
import { planGap } from '../../../src/plan/plan.ts';
import { summarize } from '../../../src/storage/summary.ts';
import { mountCompare } from '../../../src/ui/compare/mount.tsx';
import type { CompareServices } from '../../../src/ui/models/services.ts';
import { button, click, createRoot, settle, textOf } from '../../support/dom.ts';
import { profileWith, reviewerOf } from '../../support/popup-services.ts';
import { engineerRecord, governanceRecord } from '../../support/records.ts';
import { EMPTY_LIST, STANDING } from '../../support/saved.ts';

const saved: readonly SavedPosting[] = [engineerRecord, governanceRecord].map(
  ({ fit: _fit, plan: _plan, ...review }) => ({
    id: review.id,
    review,
    ...STANDING,
  }),
);

function servicesFor(postings: readonly SavedPosting[], replaced: Partial<CompareServices> = {}) {
  const calls: string[] = [];
  const services: CompareServices = {
    planFor: planGap,
    payFor: ({ role }) => {
      const record = role?.id === governanceRecord.role?.id ? governanceRecord : engineerRecord;
      return { band: record.band, pay: record.pay };
    },
    loadReviewer: async () => success(reviewerOf(engineerRecord)),
    loadProfile: async () => ({ profile: profileWith('python', 'kubernetes'), problem: null }),
    loadCorrections: async () => NO_CORRECTIONS,
    listSaved: async () =>
      success({ ...EMPTY_LIST, summaries: postings.map((one) => summarize(one, NO_CORRECTIONS)) }),
    loadSaved: async (id) => success(postings.find((one) => one.id === id) ?? null),
    remove: async (id) => success(calls.push(`remove ${id}`)),
    restore: async (id) => success(calls.push(`restore ${id}`)),
    ...replaced,
  };
  return { services, calls };
}

let root: HTMLElement;

async function show(services: CompareServices): Promise<void> {
  await mountCompare(root, services);
  await settle();
}

const rows = () => [...root.querySelectorAll('.saved-table tbody tr')].map(textOf);
const pick = (index: number) => {
  const boxes = [...root.querySelectorAll('.saved-table input')];
  boxes[index]?.dispatchEvent(new Event('change', { bubbles: true }));
  return settle();
};
const pairRow = (name: string) =>
  [...root.querySelectorAll('.pair-table tbody tr')]
    .map((row) => [...row.children].map(textOf))
    .find(([head]) => head === name);

beforeEach(() => {
  root = createRoot();
});

describe('the list of saved postings', () => {
  test('tells per posting what it is, what it pays, what is missing and how long that takes', async () => {
    await show(servicesFor(saved).services);
    expect(rows()).toHaveLength(2);
    for (const part of [
      'AI Security Engineer, LLM Platform',
      'Northwind Cloud · Berlin, DE, remote',
      'Technical',
      'Senior',
      '$110k–139k · below the US band',
      '6 of 8',
      'Nov 20',
    ]) {
      expect(rows()[0]).toContain(part);
    }
    expect(rows()[1]).toContain('2 of 3');
  });

  test('links to the posting', async () => {
    await show(servicesFor(saved).services);
    const link = root.querySelector('.saved-table a');
    expect(link?.getAttribute('href')).toBe('https://jobs.northwind.example/42');
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
  });

  test('deletes with an undo that puts the row back where it was', async () => {
    const { services, calls } = servicesFor(saved);
    await show(services);
    const before = rows();
    await click(button(root, 'Delete Senior AI Governance Engineer'));
    expect(rows()).toEqual(before.slice(0, 1));
    expect(textOf(root.querySelector('.news'))).toContain('Deleted “Senior AI Governance Engineer”.');
    await click(button(root, 'Undo'));
    expect(rows()).toEqual(before);
    expect(calls).toEqual(['remove halden-governance', 'restore halden-governance']);
  });

  test('keeps the row when it could not be deleted', async () => {
    const remove = async () => failure('storage-blocked', 'The storage is closed.');
    await show(servicesFor(saved, { remove }).services);
    await click(button(root, 'Delete AI Security Engineer'));
    expect(rows()).toHaveLength(2);
    expect(textOf(root.querySelector('.news'))).toContain('The storage is closed.');
  });

  test('says how to fill it when it is empty', async () => {
    await show(servicesFor([]).services);
    expect(textOf(root)).toContain('No saved postings yet');
    expect(root.querySelector('table')).toBeNull();
  });

  test('says that nothing was deleted when it cannot be read', async () => {
    const listSaved = async () => failure('storage-failed', 'The browser said no.');
    await show(servicesFor(saved, { listSaved }).services);
    expect(textOf(root)).toContain('They are still stored: nothing was deleted. The browser said no.');
  });

  test('counts the postings that could not be read', async () => {
    const listSaved = async () => success({ ...EMPTY_LIST, unreadable: 2 });
    await show(servicesFor(saved, { listSaved }).services);
    expect(textOf(root)).toContain('2 saved postings could not be read and are kept aside.');
  });
});

describe('two postings side by side', () => {
  test('stand there once two are picked, and go with either of them', async () => {
    await show(servicesFor(saved).services);
    await pick(0);
    expect(root.querySelector('.pair')).toBeNull();
    await pick(1);
    expect(root.querySelector('.pair')).not.toBeNull();
    await click(button(root, 'Delete Senior AI Governance Engineer'));
    expect(root.querySelector('.pair')).toBeNull();
  });

  test('are compared with the person, fact by fact and skill by skill', async () => {
    await show(servicesFor(saved).services);
    await pick(0);
    await pick(1);
    expect(pairRow('Track')).toEqual(['Track', 'Technical', 'Governance', '']);
    expect(pairRow('Python')).toEqual(['Python', 'have · required', 'have · required', 'have']);
    expect(pairRow('MITRE ATLAS')).toEqual(['MITRE ATLAS', 'missing · required', '—', 'not ticked']);
    expect(pairRow('Kubernetes')).toEqual(['Kubernetes', 'have · required', '—', 'have']);
    expect(pairRow('Model cards')).toEqual(['Model cards', '—', 'missing · nice to have', 'not ticked']);
  });
});
