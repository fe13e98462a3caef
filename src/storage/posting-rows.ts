import * as v from 'valibot';
import {
  type BulkChange,
  type Corrections,
  CorrectionsSchema,
  type LeftAlone,
  NO_CORRECTIONS,
  type SavedPosting,
  SavedPostingSchema,
} from '../model/saved-posting.ts';
import { type Database, type Mode, POSTING_STORES, type Rows } from './database.ts';
import { StorageRefusal } from './failures.ts';
import { createMomentRepair } from './moment-repair.ts';
import { newestMoment } from './moments.ts';
import { searchRowOf } from './search-words.ts';
import { summarize } from './summary.ts';

/**
 * Runs `work` in one transaction: everything in it happens or nothing. Writes reach the disk before the promise
 * resolves ("strict"), some milliseconds slower, so that a saved posting survives a crash.
 */
export const withRows = async <M extends Mode, Value>(
  database: Database,
  mode: M,
  work: (rows: Rows<M>) => Promise<Value>,
): Promise<Value> => {
  const rows = database.transaction([...POSTING_STORES], mode, { durability: 'strict' });
  const undo = (thrown: unknown): never => {
    // It is over already when the browser itself undid it, for want of room for example.
    if (rows.error === null) rows.abort();
    throw thrown;
  };
  const [value] = await Promise.all([work(rows).catch(undo), rows.done]);
  return value;
};

/** The full record of that id, its moments put right; null when there is none, "unreadable" for an unknown shape. */
export const readRecord = async (
  rows: Rows<Mode>,
  id: string,
): Promise<SavedPosting | null | 'unreadable'> => {
  const row = await rows.objectStore('records').get(id);
  if (row === undefined) return null;
  // The row itself, not what was parsed of it: a field that a newer release wrote must outlive a change by this one.
  return v.is(SavedPostingSchema, row) ? createMomentRepair([row], Date.now())(row) : 'unreadable';
};

/** The full record of that id. Refuses with "unreadable" or "not-found" where there is none to change. */
export const requireRecord = async (rows: Rows<Mode>, id: string): Promise<SavedPosting> => {
  const record = await readRecord(rows, id);
  if (record === 'unreadable') throw new StorageRefusal('unreadable');
  if (record === null) throw new StorageRefusal('not-found');
  return record;
};

/** What a person corrected in that posting: null when nothing is stored, "unreadable" for an unknown shape. */
export const readStoredCorrections = async (
  rows: Rows<Mode>,
  id: string,
): Promise<Corrections | null | 'unreadable'> => {
  const row = await rows.objectStore('corrections').get(id);
  if (row === undefined) return null;
  const parsed = v.safeParse(CorrectionsSchema, row);
  return parsed.success ? parsed.output : 'unreadable';
};

/** The corrections to show a posting with; none when nothing readable is stored. */
export const readCorrections = async (rows: Rows<Mode>, id: string): Promise<Corrections> => {
  const stored = await readStoredCorrections(rows, id);
  return stored === null || stored === 'unreadable' ? NO_CORRECTIONS : stored;
};

/** Copies the row of that id to the store of unread rows, for a write that is about to replace it. */
export const keepRowAside = async (
  rows: Rows<'readwrite'>,
  store: 'records' | 'corrections',
  id: string,
): Promise<void> => {
  const value = await rows.objectStore(store).get(id);
  await rows.objectStore('unread').add({ store, keptAt: new Date().toISOString(), value });
};

/** The record as it may be stored: moments of a wrong clock follow the newest that is stored. */
const withRightMoments = async (rows: Rows<'readwrite'>, saved: SavedPosting): Promise<SavedPosting> => {
  const now = Date.now();
  if (createMomentRepair([saved], now)(saved) === saved) return saved;
  return createMomentRepair([saved], now, await newestMoment(rows))(saved);
};

/** Writes the full record, its list row and its search row together, after its moments were put right. */
export const writePosting = async (rows: Rows<'readwrite'>, given: SavedPosting): Promise<SavedPosting> => {
  const saved = await withRightMoments(rows, given);
  const summary = summarize(saved, await readCorrections(rows, saved.id));
  await rows.objectStore('records').put(saved);
  await rows.objectStore('summaries').put(summary);
  await rows.objectStore('search').put(searchRowOf(saved));
  return saved;
};

/**
 * Changes these postings, each once: a record that is gone, cannot be read, or for which `change` gives a reason is left
 * as it is and named, and the others are changed. Anything else that goes wrong throws.
 */
export const changeEach = async (
  rows: Rows<'readwrite'>,
  ids: Iterable<string>,
  change: (record: SavedPosting) => SavedPosting | LeftAlone['code'],
): Promise<BulkChange> => {
  const [changed, left]: [string[], LeftAlone[]] = [[], []];
  for (const id of new Set(ids)) {
    const record = await readRecord(rows, id);
    if (record === null) left.push({ id, code: 'not-found' });
    else if (record === 'unreadable') left.push({ id, code: 'unreadable' });
    else {
      const after = change(record);
      if (typeof after === 'string') left.push({ id, code: after });
      else {
        await writePosting(rows, after);
        changed.push(id);
      }
    }
  }
  return { changed, left };
};
