import type { SavedSummary } from './saved-posting.ts';

/** What it takes to know which posting is a copy of which. */
export type MergeRow = Pick<SavedSummary, 'id' | 'mergedInto' | 'savedAt' | 'deletedAt'>;

/**
 * For every posting the id of the one that stands for it: its own, or that of the posting at the end of its
 * `mergedInto`. Rows of two browsers may point in circles, at themselves or at nothing, and still every posting has
 * exactly one root, and every root stands for itself: the root of a circle is the one that was saved first, by id where
 * two were saved at once. A posting is a copy only of one that was deleted in the same act, or like it not at all.
 * Linear in the number of rows; does not depend on their order.
 */
export function findRoots(rows: readonly MergeRow[]): ReadonlyMap<string, string> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const roots = new Map<string, string>();
  for (const id of byId.keys()) {
    if (targetOf(id, byId) === null) {
      roots.set(id, id);
      continue;
    }
    const path = pathFrom(id, byId, roots);
    const root = rootOf(path, byId, roots);
    for (const passed of path) roots.set(passed, root);
  }
  return roots;
}

/** By the id of every posting that stands for itself its copies, in the order of the rows. See `findRoots`. */
export function groupCopies<Row extends MergeRow>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const roots = findRoots(rows);
  const groups = new Map<string, Row[]>();
  for (const root of roots.values()) if (!groups.has(root)) groups.set(root, []);
  for (const row of rows) {
    const root = roots.get(row.id);
    if (root !== undefined && root !== row.id) groups.get(root)?.push(row);
  }
  return groups;
}

type RowsById = ReadonlyMap<string, MergeRow>;

/** The id that a posting points at; null where it stands for itself. */
function targetOf(id: string, byId: RowsById): string | null {
  const row = byId.get(id);
  const target = row?.mergedInto == null ? undefined : byId.get(row.mergedInto);
  return target !== undefined && target.deletedAt === row?.deletedAt ? target.id : null;
}

/** The ids on the way from a posting to the end of its pointers, to a posting whose root is known, or once round. */
function pathFrom(start: string, byId: RowsById, roots: ReadonlyMap<string, string>): ReadonlySet<string> {
  const path = new Set<string>();
  let id: string | null = start;
  while (id !== null && !path.has(id) && !roots.has(id)) {
    path.add(id);
    id = targetOf(id, byId);
  }
  return path;
}

function rootOf(path: ReadonlySet<string>, byId: RowsById, roots: ReadonlyMap<string, string>): string {
  const passed = [...path];
  const last = passed.at(-1) ?? '';
  const next = targetOf(last, byId);
  if (next === null) return last;
  const circle = passed.slice(Math.max(0, passed.indexOf(next)));
  return roots.get(next) ?? firstSaved(circle, byId);
}

function firstSaved(ids: readonly string[], byId: RowsById): string {
  const savedAt = (id: string) => byId.get(id)?.savedAt ?? '';
  const isBefore = (a: string, b: string) => (savedAt(a) === savedAt(b) ? a < b : savedAt(a) < savedAt(b));
  return ids.reduce((first, id) => (isBefore(id, first) ? id : first));
}
