import { SAVED_STATUSES } from '../../model/saved-posting.ts';
import { LEVELS } from '../../model/terms.ts';
import { FACETS, type Facet, type ListView, type SortBy, type SortKey } from './compare-view.ts';
import { payAmount, type SavedRow } from './saved-rows.ts';

/** What a row has in a column that is filtered by values. */
export function facetValues(row: SavedRow, facet: Facet): readonly string[] {
  const { summary } = row;
  switch (facet) {
    case 'track':
      return [row.track ?? row.domain ?? 'none'];
    case 'level':
      return [row.level ?? 'none'];
    case 'status':
      return row.expired ? [row.status, 'expired'] : [row.status];
    case 'fit':
      return [row.judged?.fit ?? 'none'];
    case 'mode':
      return [summary.workMode ?? 'none'];
    case 'role':
      return [row.role ?? 'none'];
    case 'verdict':
      return [row.pay.word];
    case 'tag':
      return summary.tags;
    case 'site':
      return [summary.site];
  }
}

const includes = (text: string, part: string): boolean =>
  text.toLowerCase().includes(part.trim().toLowerCase());

function isWithinBounds(row: SavedRow, { bounds }: ListView): boolean {
  const { missing, weeks, pay, saved, remind } = bounds;
  const most = (value: number | null | undefined, bound: string) =>
    bound === '' || (value != null && value <= Number(bound));
  const top = row.pay.axis?.posted?.max ?? payAmount(row.pay);
  return (
    most(row.judged?.missing?.count, missing) &&
    most(row.judged?.weeks ?? (row.judged?.missing?.count === 0 ? 0 : null), weeks) &&
    (pay === '' || (payAmount(row.pay) !== null && top !== null && top >= Number(pay))) &&
    (saved === '' || row.summary.savedAt >= saved) &&
    (remind === '' || (row.summary.remindOn !== null && row.summary.remindOn <= remind))
  );
}

/** True for a row that no filter hides. The search is not asked. */
export function passes(row: SavedRow, view: ListView, but: Facet | null = null): boolean {
  const inFacets = FACETS.every((facet) => {
    const wanted = view.facets[facet];
    if (wanted.length === 0 || facet === but) return true;
    return facetValues(row, facet).some((value) => wanted.includes(value));
  });
  return (
    inFacets &&
    includes(row.company ?? '', view.words.company) &&
    includes(row.place ?? '', view.words.place) &&
    isWithinBounds(row, view)
  );
}

/** How often each value of a column occurs among rows, in the order in which the column counts. */
export function countValues(rows: readonly SavedRow[], facet: Facet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const value of facetValues(row, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const order = ORDERS[facet];
  const rank = (value: string) => (order?.includes(value) ? order.indexOf(value) : (order?.length ?? 0));
  return new Map([...counts].sort(([a], [b]) => rank(a) - rank(b) || compareText(a, b)));
}

const FIT_ORDER: readonly string[] = ['strong', 'good', 'stretch', 'far', 'outside'];
const ORDERS: Partial<Record<Facet, readonly string[]>> = {
  track: ['technical', 'operations', 'governance', 'in', 'near', 'out', 'none'],
  level: LEVELS,
  status: [...SAVED_STATUSES, 'expired'],
  fit: FIT_ORDER,
  mode: ['remote', 'hybrid', 'onsite'],
  verdict: ['below', 'within', 'above', 'not-comparable', 'no-band', 'not-stated'],
};

type Key = string | number | null;

const text = (value: string | null): Key => (value === null || value === '' ? null : value.toLowerCase());
const place = (order: readonly string[], value: string | null): Key =>
  value === null || !order.includes(value) ? null : order.indexOf(value);

const KEYS: Readonly<Record<SortKey, (row: SavedRow) => Key>> = {
  saved: ({ summary }) => summary.savedAt,
  title: ({ title }) => text(title),
  company: ({ company }) => text(company),
  place: ({ summary }) => text(summary.locations[0] ?? null),
  mode: ({ summary }) => summary.workMode,
  track: ({ track }) => place(ORDERS.track ?? [], track),
  role: ({ role }) => text(role),
  level: ({ level }) => place(LEVELS, level),
  pay: ({ pay }) => payAmount(pay),
  // A higher score is the better fit, also within a band.
  fit: ({ judged }) => judged?.score ?? null,
  missing: ({ judged }) => judged?.missing?.count ?? null,
  weeks: ({ judged }) => judged?.weeks ?? (judged?.missing?.count === 0 ? 0 : null),
  status: ({ status }) => place(SAVED_STATUSES, status),
  posted: ({ summary }) => summary.datePosted,
  updated: ({ summary }) => summary.updatedAt,
  reminder: ({ summary }) => summary.remindOn,
};

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** What is not known comes last, whichever way the column is ordered. */
function compareKeys(a: Key, b: Key, descending: boolean): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  const order = a < b ? -1 : 1;
  return descending ? -order : order;
}

/** The rows in the order of the keys; rows that are equal in all of them keep their order. */
export function sortRows(rows: readonly SavedRow[], sort: readonly SortBy[]): readonly SavedRow[] {
  // Each key is read once a row: reading it in every comparison takes ten times as long.
  const keyed = rows.map((row) => ({ row, keys: sort.map(({ key }) => KEYS[key](row)) }));
  keyed.sort((a, b) => {
    for (const [index, { descending }] of sort.entries()) {
      const order = compareKeys(a.keys[index] ?? null, b.keys[index] ?? null, descending);
      if (order !== 0) return order;
    }
    return 0;
  });
  return keyed.map(({ row }) => row);
}
