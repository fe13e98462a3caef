import { SAVED_STATUSES } from '../../model/saved-posting.ts';
import { LEVELS, TRACKS } from '../../model/terms.ts';
import {
  BOUNDS,
  type BoundColumn,
  FACETS,
  type Facet,
  type ListView,
  type OnlyFilter,
  type SortBy,
  type SortKey,
  WORD_FILTERS,
  type WordFilter,
} from './compare-view.ts';
import { payAmount, payTop, type SavedRow } from './saved-rows.ts';

/** What a row has in a column that is filtered by values. */
function facetValues(row: SavedRow, facet: Facet): readonly string[] {
  const { summary } = row;
  switch (facet) {
    case 'track':
      return [row.track ?? row.domain ?? 'none'];
    case 'level':
      return [row.level ?? 'none'];
    case 'status':
      return row.closed === 'expired' ? [row.status, 'expired'] : [row.status];
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

type Check = (row: SavedRow) => boolean;

const facetChecks = ({ facets }: ListView, but: Facet | null): Check[] =>
  FACETS.filter((facet) => facet !== but && facets[facet].length > 0).map((facet) => {
    const wanted = new Set(facets[facet]);
    return (row) => facetValues(row, facet).some((value) => wanted.has(value));
  });

const WORDS_IN: Readonly<Record<WordFilter, (row: SavedRow) => string | null>> = {
  company: ({ company }) => company,
  place: ({ place }) => place,
};

const wordChecks = ({ words }: ListView): Check[] =>
  WORD_FILTERS.filter((name) => words[name].trim() !== '').map((name) => {
    const part = words[name].trim().toLowerCase();
    return (row) => (WORDS_IN[name](row) ?? '').toLowerCase().includes(part);
  });

const weeksOf = ({ judged }: SavedRow): number | null =>
  judged?.weeks ?? (judged?.missing?.count === 0 ? 0 : null);

const isAtMost = (value: number | null | undefined, bound: string): boolean =>
  value != null && value <= Number(bound);

/** Whether a row keeps to a bound; what is not known keeps to none. */
const WITHIN: Readonly<Record<BoundColumn, (row: SavedRow, bound: string) => boolean>> = {
  missing: ({ judged }, bound) => isAtMost(judged?.missing?.count, bound),
  weeks: (row, bound) => isAtMost(weeksOf(row), bound),
  pay: ({ pay }, bound) => (payTop(pay) ?? Number.NEGATIVE_INFINITY) >= Number(bound),
  saved: ({ summary }, bound) => summary.savedAt >= bound,
  remind: ({ summary }, bound) => summary.remindOn !== null && summary.remindOn <= bound,
};

const boundChecks = ({ bounds }: ListView): Check[] =>
  BOUNDS.filter((name) => bounds[name] !== '').map((name) => (row) => WITHIN[name](row, bounds[name]));

/** What a filter lets through; what is not known shuts nobody out. */
const ONLY: Readonly<Record<OnlyFilter, Check>> = {
  'no-conflict': ({ judged }) => judged === null || judged.conflicts.length === 0,
  open: ({ closed }) => closed === null,
};

/** What lets a row through the filters, but for one column's; the search is not asked. */
export function createFilter(view: ListView, but: Facet | null = null): Check {
  // Made once for a view: asking every filter of every row whether it is on takes longer than the filters.
  const only = view.only.map((name) => ONLY[name]);
  const checks = [...facetChecks(view, but), ...wordChecks(view), ...boundChecks(view), ...only];
  return (row) => checks.every((check) => check(row));
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
  track: [...TRACKS, 'in', 'near', 'out', 'none'],
  level: LEVELS,
  status: [...SAVED_STATUSES, 'expired'],
  fit: FIT_ORDER,
  mode: ['remote', 'hybrid', 'onsite'],
  verdict: [
    'below',
    'from-below',
    'within',
    'spans',
    'above-in-part',
    'above',
    'not-comparable',
    'no-band',
    'not-stated',
  ],
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
  weeks: weeksOf,
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
