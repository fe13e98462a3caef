import * as v from 'valibot';
import { type UnreadableItem, UnreadRowSchema } from '../../model/backup.ts';
import type { Rows } from '../database.ts';
import { rowText } from '../row-size.ts';
import { isEqual } from './is-equal.ts';

/** Keeps unreadable rows of a backup aside; answers "known" for one that is stored here already. */
export type KeepUnreadable = (item: UnreadableItem) => Promise<'kept' | 'known'>;

/** Rows that are equal have equal names; few others do. The order of fields makes no difference to it. */
const nameOf = (store: string, value: unknown): string => `${store} ${rowText(value)?.length}`;

/** A row that was kept aside, by the store that it came from. */
const partsOf = (row: unknown): { store: string; value: unknown } =>
  v.is(UnreadRowSchema, row) ? row : { store: 'unread', value: row };

/**
 * Reads once what was kept aside, and remembers little of it. A backup that is restored twice, or where it was made,
 * brings no row twice.
 */
export async function createKeepUnreadable(rows: Rows<'readwrite'>): Promise<KeepUnreadable> {
  const unread = rows.objectStore('unread');
  const keys = new Map<string, number[]>();
  const note = (name: string, key: number) => keys.set(name, [...(keys.get(name) ?? []), key]);
  for await (const cursor of unread) {
    const { store, value } = partsOf(cursor.value);
    note(nameOf(store, value), cursor.key);
  }
  const isKept = async (name: string, value: unknown) => {
    const candidates = await Promise.all((keys.get(name) ?? []).map((key) => unread.get(key)));
    return candidates.some((row) => isEqual(partsOf(row).value, value));
  };
  return async ({ store, keptAt, value }) => {
    const name = nameOf(store, value);
    if ((await isKept(name, value)) || (await liesInPlace(rows, store, value))) return 'known';
    const row = store === 'unread' ? value : { store, keptAt: keptAt ?? new Date().toISOString(), value };
    note(name, await unread.add(row));
    return 'kept';
  };
}

/** Whether that row, which nobody could read, is still stored where it was. */
async function liesInPlace(rows: Rows<'readwrite'>, store: string, value: unknown): Promise<boolean> {
  if (store !== 'records' && store !== 'corrections') return false;
  const id = (value as { id?: unknown } | null)?.id;
  return typeof id === 'string' && isEqual(await rows.objectStore(store).get(id), value);
}
