import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, unwrap } from 'idb';
import { StorageRefusal } from './failures.ts';
import { DATABASE_STEPS } from './migrations/database/steps.ts';

/** Rows are unknown until they are parsed: an older or a damaged release may have written them. */
export interface MilepostSchema extends DBSchema {
  records: { key: string; value: unknown };
  summaries: {
    key: string;
    value: unknown;
    indexes: { deletedAt: string; eraseAt: string; mergedInto: string; savedAt: string; updatedAt: string };
  };
  search: { key: string; value: unknown };
  corrections: { key: string; value: unknown };
  unread: { key: number; value: unknown };
  staged: { key: number; value: unknown; indexes: { restore: string } };
}

/** The open database. */
export type Database = IDBPDatabase<MilepostSchema>;

/** The stores of saved postings. */
export const POSTING_STORES = ['records', 'summaries', 'search', 'corrections', 'unread', 'staged'] as const;
type Stores = typeof POSTING_STORES;
/** What a transaction may do. */
export type Mode = 'readonly' | 'readwrite';

/** A transaction over every store of saved postings. */
export type Rows<M extends Mode> = IDBPTransaction<MilepostSchema, [...Stores], M>;

/**
 * Opens the database of that name in that version and brings an older one up to
 * date. `onClosed` is called when the connection ends under its user.
 */
export const openDatabase = async (
  name: string,
  version: number,
  onClosed: () => void,
): Promise<Database> => {
  const blocked = Promise.withResolvers<never>();
  let undoneBy: DOMException | null = null;
  const opening = openDB<MilepostSchema>(name, version, {
    upgrade(database, from, to, transaction) {
      transaction.addEventListener('abort', () => {
        undoneBy = transaction.error;
      });
      for (const step of DATABASE_STEPS.slice(from, to ?? undefined))
        step(unwrap(database), unwrap(transaction));
    },
    blocked() {
      blocked.reject(new StorageRefusal('storage-blocked'));
      // Nobody waits for it any more, and left open it would block the next upgrade.
      opening.then((database) => database.close(), onClosed);
    },
    // A newer release wants to upgrade: make way, or it would wait for as long as this page is open.
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close();
      onClosed();
    },
    terminated: onClosed,
  });
  try {
    return await Promise.race([opening, blocked.promise]);
  } catch (thrown) {
    // The opening knows only that its upgrade was undone; why, a full disk for example, the upgrade knows.
    throw undoneBy ?? thrown;
  }
};
