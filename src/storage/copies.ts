import type { BulkChange } from '../model/saved-posting.ts';
import { readGroups, withCopies } from './copy-groups.ts';
import type { Rows } from './database.ts';
import { momentFor } from './moments.ts';
import { changeEach, requireRecord } from './posting-rows.ts';

/**
 * Merges postings, with their copies, into another: they keep their records whole and stand behind it. Refuses where
 * the other cannot be read or is not there.
 */
export const mergeStored = async (
  rows: Rows<'readwrite'>,
  into: string,
  ids: readonly string[],
): Promise<BulkChange> => {
  await requireRecord(rows, into);
  // It stands for itself from here on, and leaves behind what it was a copy of.
  await unmergeStored(rows, [into]);
  const others = ids.filter((id) => id !== into);
  const members = new Set(await withCopies(rows, [into, ...others]));
  const updatedAt = await momentFor(rows);
  const { changed, left } = await changeEach(rows, members, (record) => ({
    ...record,
    // Every copy points at the one that stands for it, so that no chain grows.
    mergedInto: record.id === into ? null : into,
    updatedAt,
  }));
  const itself = others.length < ids.length ? [{ id: into, code: 'own-copy' as const }] : [];
  return { changed, left: [...left, ...itself] };
};

/**
 * Takes copies out of what they were merged into, whatever points at what: the others of their group stay together
 * behind the one that stood for it.
 */
export const unmergeStored = async (rows: Rows<'readwrite'>, ids: readonly string[]): Promise<BulkChange> => {
  const taken = new Set(ids);
  const targets = new Map<string, string | null>();
  const { copies, pointers } = await readGroups(rows, ids);
  for (const [root, members] of copies) {
    if (!members.some(({ id }) => taken.has(id))) continue;
    targets.set(root, null);
    for (const { id } of members) if (!taken.has(id)) targets.set(id, root);
  }
  for (const id of ids) targets.set(id, null);
  const moved = [...targets.keys()].filter((id) => taken.has(id) || pointers.get(id) !== targets.get(id));
  const updatedAt = await momentFor(rows);
  return changeEach(rows, moved, (record) => ({
    ...record,
    mergedInto: targets.get(record.id) ?? null,
    updatedAt,
  }));
};

/** Remembers that postings which look alike are not the same, or forgets it again. */
export const keepApart = (
  rows: Rows<'readwrite'>,
  ids: readonly string[],
  apart: boolean,
): Promise<BulkChange> =>
  changeEach(rows, ids, (record) => {
    const others = record.keptApart.filter((other) => !ids.includes(other));
    const alike = apart ? ids.filter((other) => other !== record.id) : [];
    return { ...record, keptApart: [...others, ...alike] };
  });
