import { openDatabase } from '../../../../src/storage/database.ts';
import { DATABASE_STEPS } from '../../../../src/storage/migrations/database/steps.ts';

/** A row with its key, which does not stand in every row. */
interface KeyedRow {
  readonly key: IDBValidKey;
  readonly value: unknown;
}

/** Everything in a database. */
export interface World {
  readonly version: number;
  readonly stores: Readonly<Record<string, readonly KeyedRow[]>>;
}

export const NEWEST_VERSION = DATABASE_STEPS.length;

const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const done = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });

/**
 * Reads every row of every store over a connection of its own. That is closed when this returns: one that is still
 * closing would stand in the way of an upgrade.
 */
export const readWorld = async (name: string): Promise<World> => {
  const database = await settled(indexedDB.open(name));
  const stores: Record<string, KeyedRow[]> = {};
  const names = [...database.objectStoreNames];
  if (names.length > 0) {
    const transaction = database.transaction(names);
    const read = names.map(async (store) => {
      const source = transaction.objectStore(store);
      const [keys, values] = await Promise.all([settled(source.getAllKeys()), settled(source.getAll())]);
      stores[store] = keys.map((key, at) => ({ key, value: values[at] }));
    });
    await Promise.all([...read, done(transaction)]);
  }
  const { version } = database;
  database.close();
  return { version, stores };
};

const make = async (name: string, version: number): Promise<void> => {
  await settled(indexedDB.deleteDatabase(name));
  const database = await openDatabase(name, version, () => undefined);
  database.close();
};

/** Makes the database hold exactly these rows in that version. */
export const writeWorld = async (name: string, { version, stores }: World): Promise<void> => {
  let database = await settled(indexedDB.open(name));
  if (database.version !== version || database.objectStoreNames.length === 0) {
    database.close();
    await make(name, version);
    database = await settled(indexedDB.open(name));
  }
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names, 'readwrite', { durability: 'relaxed' });
  for (const store of names) {
    const target = transaction.objectStore(store);
    target.clear();
    for (const { key, value } of stores[store] ?? [])
      target.put(value, target.keyPath === null ? key : undefined);
  }
  await done(transaction);
  database.close();
};

/** The JSON text of a value with its fields in alphabetical order: equal for values that are equal. */
export const lettersOf = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** The values of a store; those of other databases than the newest may not have it. */
export const valuesOf = (world: World, store: string): readonly unknown[] =>
  (world.stores[store] ?? []).map(({ value }) => value);

/** A row by its id. */
export const rowOf = (world: World, store: string, id: string): unknown =>
  valuesOf(world, store).find((value) => (value as { id?: unknown }).id === id);
