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

/** What was read last of each database, as long as nobody has written since. */
const lastRead = new Map<string, World>();

const rowsIn = async (source: IDBObjectStore): Promise<KeyedRow[]> => {
  const { keyPath } = source;
  const values: unknown[] = await settled(source.getAll());
  if (keyPath !== null)
    return values.map((value) => ({ key: (value as Record<string, string>)[String(keyPath)] ?? '', value }));
  const keys = await settled(source.getAllKeys());
  return keys.map((key, at) => ({ key, value: values[at] }));
};

/**
 * Reads every row of every store over a connection of its own. That is closed when this returns: one that is still
 * closing would stand in the way of an upgrade.
 */
export const readWorld = async (name: string): Promise<World> => {
  const database = await settled(indexedDB.open(name));
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const rows = Promise.all(names.map((store) => rowsIn(transaction.objectStore(store))));
  const [read] = await Promise.all([rows, done(transaction)]);
  const { version } = database;
  database.close();
  const world = { version, stores: Object.fromEntries(names.map((store, at) => [store, read[at] ?? []])) };
  lastRead.set(name, world);
  return world;
};

const make = async (name: string, version: number): Promise<void> => {
  await settled(indexedDB.deleteDatabase(name));
  const database = await openDatabase(name, version, () => undefined);
  database.close();
};

/** Writes what differs, row by row: most faults leave most rows alone. */
const change = (target: IDBObjectStore, from: readonly KeyedRow[] | null, to: readonly KeyedRow[]): void => {
  if (from === null) target.clear();
  const known = new Map((from ?? []).map(({ key, value }) => [key, value]));
  for (const { key, value } of to) {
    if (!known.has(key) || JSON.stringify(known.get(key)) !== JSON.stringify(value))
      target.put(value, target.keyPath === null ? key : undefined);
    known.delete(key);
  }
  for (const key of known.keys()) target.delete(key);
};

/** Makes the database hold exactly these rows in that version. */
export const writeWorld = async (name: string, { version, stores }: World): Promise<void> => {
  const known = lastRead.get(name);
  lastRead.delete(name);
  const isKnown = known?.version === version;
  if (!isKnown) await make(name, version);
  const database = await settled(indexedDB.open(name));
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names, 'readwrite', { durability: 'relaxed' });
  for (const store of names)
    change(transaction.objectStore(store), isKnown ? (known.stores[store] ?? []) : null, stores[store] ?? []);
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
