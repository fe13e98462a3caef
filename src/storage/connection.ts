import { unwrap } from 'idb';
import { type Database, openDatabase } from './database.ts';
import { DATABASE_STEPS } from './migrations/database/steps.ts';

/** An open database that is opened again when the browser or an upgrade closed it. */
export interface Connection {
  /** Rejects with a `StorageRefusal` or the browser's own error when the database cannot be opened. */
  database(): Promise<Database>;
  close(): void;
}

/** False for one that was closed: the browser may do that and tell nobody, or tell it later. */
const isOpen = (database: Database): boolean => {
  try {
    unwrap(database).transaction('unread');
    return true;
  } catch {
    return false;
  }
};

/** Connects to the database of that name on first use. */
export const connect = (name: string): Connection => {
  let opened: Promise<Database> | null = null;
  // A connection that is told late of its end must not take its successor along.
  const forget = (which: Promise<Database> | null): void => {
    if (opened === which) opened = null;
  };
  const open = (): Promise<Database> => {
    if (opened !== null) return opened;
    const opening = openDatabase(name, DATABASE_STEPS.length, () => forget(opening));
    opening.catch(() => forget(opening));
    opened = opening;
    return opening;
  };
  return {
    async database() {
      const first = open();
      const database = await first;
      if (isOpen(database)) return database;
      forget(first);
      return open();
    },
    close() {
      const closing = opened;
      closing?.then(
        (database) => database.close(),
        () => undefined,
      );
      forget(closing);
    },
  };
};
