import type { Page } from 'playwright';
import { loadCareerPack } from '../../data/pack.ts';
import { readInput } from '../../src/cli/reading.ts';
import { NO_CORRECTIONS, SAVED_STATUSES, type SavedPosting } from '../../src/model/saved-posting.ts';
import { createReviewer } from '../../src/review.ts';
import { searchRowOf } from '../../src/storage/search-words.ts';
import { summarize } from '../../src/storage/summary.ts';
import { OWN_POSTINGS } from '../postings/own-postings.ts';
import { STANDING } from './saved.ts';

const PLACES = [
  'Berlin, DE',
  'London, UK',
  'New York, NY',
  'Austin, TX',
  'Zurich, CH',
  'Toronto, CA',
  'Remote',
];
const NAMES = [
  'Corvid',
  'Northwind',
  'Halden',
  'Meridian',
  'Lumen',
  'Fjord',
  'Osprey',
  'Tidewater',
  'Juniper',
];
const KINDS = ['Labs', 'Bank', 'Health', 'Cloud', 'Systems', 'Robotics', 'Energy', 'Retail'];

/** Real reviews of our own postings, as they would be saved. */
async function savedSamples(): Promise<readonly SavedPosting[]> {
  const reviewer = createReviewer(await loadCareerPack());
  return OWN_POSTINGS.map(({ id, text, title, company, location }) => {
    const reading = readInput({ id, text, title, company, location });
    const review = reviewer.review(reading, { id });
    return { ...STANDING, id, review };
  });
}

interface StoredRows {
  readonly record: SavedPosting;
  readonly summary: ReturnType<typeof summarize>;
  readonly search: ReturnType<typeof searchRowOf>;
}

/**
 * Fills the saved postings with this many generated ones: reviews of our own postings, with companies, places, days,
 * steps and tags of their own; full records for the first 5,000, since no list reads them, or for `mostRecords`.
 * `page` is any page of the extension; it is to be loaded again afterwards.
 */
export async function fillSaved(page: Page, count: number, mostRecords = 5_000): Promise<void> {
  const samples: StoredRows[] = (await savedSamples()).map((record) => ({
    record,
    summary: summarize(record, NO_CORRECTIONS),
    search: searchRowOf(record),
  }));
  const variety = { PLACES, NAMES, KINDS, STATUSES: SAVED_STATUSES };
  await page.evaluate(putVariations, { samples, count, mostRecords, variety });
}

interface Job {
  readonly samples: readonly StoredRows[];
  readonly count: number;
  readonly mostRecords: number;
  readonly variety: Record<'PLACES' | 'NAMES' | 'KINDS' | 'STATUSES', readonly string[]>;
}

/** Runs in the page: thousands of records would take long to carry there. */
async function putVariations({ samples, count, mostRecords, variety }: Job): Promise<void> {
  const opening = indexedDB.open('milepost');
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  const database = opening.result;
  const pick = <Value>(values: readonly Value[], at: number): Value => values[at % values.length] as Value;
  const variation = (at: number) => {
    const { record, summary, search } = pick(samples, at);
    const id = `generated-${at}`;
    const company = `${pick(variety.NAMES, at * 7)} ${pick(variety.KINDS, Math.floor(at / 9))} ${Math.floor(at / 72)}`;
    const savedAt = new Date(Date.UTC(2026, 9, 1) - at * 3_600_000).toISOString();
    const status = pick(variety.STATUSES, at % 3 === 0 ? at : 0);
    const own = { id, status, savedAt, updatedAt: savedAt, tags: at % 10 === 0 ? [`tag ${at % 40}`] : [] };
    const facts = { company, locations: [pick(variety.PLACES, at * 5)] };
    const skills = summary.skills.filter((_, index) => (index + at) % 11 !== 0);
    const { review } = record;
    const posting = review.posting && { ...review.posting, ...facts };
    return {
      records: { ...record, ...own, review: { ...review, id, posting } },
      summaries: { ...summary, ...own, ...facts, skills },
      search: { id, words: `${search.words}${company.toLowerCase()} number${at} `, noted: search.noted },
    };
  };
  const AT_ONCE = 1000;
  for (let from = 0; from < count; from += AT_ONCE) {
    const transaction = database.transaction(['records', 'summaries', 'search'], 'readwrite', {
      durability: 'relaxed',
    });
    for (let at = from; at < Math.min(from + AT_ONCE, count); at += 1) {
      const { records, summaries, search } = variation(at);
      transaction.objectStore('summaries').put(summaries);
      transaction.objectStore('search').put(search);
      if (at < mostRecords) transaction.objectStore('records').put(records);
    }
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
  }
  database.close();
}
