import * as v from 'valibot';
import { SavedPostingSchema } from '../model/saved-posting.ts';
import type { Rows } from './database.ts';
import { createMomentRepair, EARLIEST, KEPT_MS, latestBelieved } from './moment-repair.ts';
import { newestMoment } from './moments.ts';
import { writePosting } from './posting-rows.ts';

const INDEXES = ['savedAt', 'updatedAt', 'deletedAt', 'eraseAt'] as const;

/** Ids of the rows with a moment outside what is believed, or deleted without a day of erasure, or the other way round. */
const idsToRepair = async (rows: Rows<'readwrite'>, now: number): Promise<ReadonlySet<string>> => {
  const store = rows.objectStore('summaries');
  const latest = latestBelieved(now);
  // An erasure lies ahead by its nature.
  const latestErasure = new Date(Date.parse(latest) + KEPT_MS).toISOString();
  const outside = INDEXES.flatMap((name) => [
    store.index(name).getAllKeys(IDBKeyRange.upperBound(EARLIEST, true)),
    store.index(name).getAllKeys(IDBKeyRange.lowerBound(name === 'eraseAt' ? latestErasure : latest, true)),
  ]);
  const [deletedIds, erasedIds, ...wrong] = await Promise.all([
    store.index('deletedAt').getAllKeys(),
    store.index('eraseAt').getAllKeys(),
    ...outside,
  ]);
  const [deleted, erased] = [new Set(deletedIds), new Set(erasedIds)];
  const unpaired = [...deletedIds, ...erasedIds].filter((id) => !deleted.has(id) || !erased.has(id));
  return new Set([...wrong.flat(), ...unpaired]);
};

/**
 * Puts right what a wrong clock has stamped, before anything else is written: see `createMomentRepair`. Records that
 * cannot be read stay as they are.
 */
export const repairStoredMoments = async (rows: Rows<'readwrite'>): Promise<void> => {
  const now = Date.now();
  const ids = await idsToRepair(rows, now);
  if (ids.size === 0) return;
  const stored = await Promise.all([...ids].map((id) => rows.objectStore('records').get(id)));
  const records = stored.filter((record) => v.is(SavedPostingSchema, record));
  const repair = createMomentRepair(records, now, await newestMoment(rows));
  for (const record of records) await writePosting(rows, repair(record));
};
