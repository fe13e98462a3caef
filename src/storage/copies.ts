import { withCopies } from './erasure.ts';
import { momentFor } from './moments.ts';
import { type Rows, requireRecord, writePosting } from './posting-rows.ts';

/** Merges postings into another: they keep their records whole and stand behind it. */
export const mergePostings = async (
  rows: Rows<'readwrite'>,
  into: string,
  ids: readonly string[],
): Promise<readonly string[]> => {
  const target = await requireRecord(rows, into);
  const copies = (await withCopies(rows, ids)).filter((id) => id !== target.id);
  const updatedAt = await momentFor(rows);
  // A copy that others were merged into brings them along, and the target stands for itself.
  await writePosting(rows, { ...target, mergedInto: null, updatedAt });
  for (const id of copies) {
    await writePosting(rows, { ...(await requireRecord(rows, id)), mergedInto: into, updatedAt });
  }
  return [into, ...copies];
};

/** Takes copies out of what they were merged into. */
export const unmergePostings = async (
  rows: Rows<'readwrite'>,
  ids: readonly string[],
): Promise<readonly string[]> => {
  const updatedAt = await momentFor(rows);
  for (const id of ids) {
    await writePosting(rows, { ...(await requireRecord(rows, id)), mergedInto: null, updatedAt });
  }
  return ids;
};

/** Remembers that postings which look alike are not the same, or forgets it again. */
export const keepApart = async (
  rows: Rows<'readwrite'>,
  ids: readonly string[],
  apart: boolean,
): Promise<readonly string[]> => {
  for (const id of ids) {
    const record = await requireRecord(rows, id);
    const others = record.keptApart.filter((other) => !ids.includes(other));
    const now = apart ? [...others, ...ids.filter((other) => other !== id)] : others;
    await writePosting(rows, { ...record, keptApart: now });
  }
  return ids;
};
