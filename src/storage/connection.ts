import { type Database, openDatabase } from './database.ts';
import { DATABASE_STEPS } from './migrations/database/steps.ts';

/** An open database that is opened again when the browser or an upgrade closed it. */
export interface Connection {
  /** Rejects with a `StorageRefusal` or the browser's own error when the database cannot be opened. */
  database(): Promise<Database>;
  close(): void;
}

/** Connects to the database of that name on first use. */
export const connect = (name: string): Connection => {
  let opened: Promise<Database> | null = null;
  const forget = (): void => {
    opened = null;
  };
  return {
    database() {
      if (opened === null) {
        opened = openDatabase(name, DATABASE_STEPS.length, forget);
        opened.catch(forget);
      }
      return opened;
    },
    close() {
      opened?.then((database) => database.close(), forget);
      forget();
    },
  };
};
