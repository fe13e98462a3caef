import { SAVED_STATUSES } from '../../model/saved-posting.ts';

/** What the list can be ordered by. */
export const SORT_KEYS = [
  'saved',
  'title',
  'company',
  'place',
  'mode',
  'track',
  'role',
  'level',
  'pay',
  'fit',
  'missing',
  'weeks',
  'status',
  'posted',
  'updated',
  'reminder',
] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface SortBy {
  readonly key: SortKey;
  readonly descending: boolean;
}

/** Columns that are filtered by picking some of their values. */
export const FACETS = ['track', 'level', 'status', 'fit', 'mode', 'role', 'verdict', 'tag', 'site'] as const;
export type Facet = (typeof FACETS)[number];

/** Columns that are filtered by words in them. */
export const WORD_FILTERS = ['company', 'place'] as const;
export type WordFilter = (typeof WORD_FILTERS)[number];

/** Columns that are filtered by a bound: at most, at least, or from a day on. */
export const BOUNDS = ['missing', 'weeks', 'pay', 'saved', 'remind'] as const;
export type BoundColumn = (typeof BOUNDS)[number];

/** What is hidden at a touch: postings that the person does not meet, and those that are closed. */
export const ONLY_FILTERS = ['no-conflict', 'open'] as const;
export type OnlyFilter = (typeof ONLY_FILTERS)[number];

/** What of the list is shown, and in which order. */
export interface ListView {
  readonly query: string;
  /** The first key decides; the later ones order what it leaves equal. Never empty. */
  readonly sort: readonly SortBy[];
  /** An empty list lets every value through. */
  readonly facets: Readonly<Record<Facet, readonly string[]>>;
  readonly words: Readonly<Record<WordFilter, string>>;
  /** Empty without a bound: a number, US dollars a year for pay, or an ISO date. */
  readonly bounds: Readonly<Record<BoundColumn, string>>;
  /** Those that are on, in the order of `ONLY_FILTERS`. */
  readonly only: readonly OnlyFilter[];
}

export const SCREENS = ['list', 'side', 'deleted', 'market', 'learn', 'files'] as const;
export type Screen = (typeof SCREENS)[number];

/** Everything that the page's address says. */
export interface PageView {
  readonly screen: Screen;
  /** Id of the posting whose details stand open. */
  readonly open: string | null;
  /** Ids in the order in which they were picked. */
  readonly picked: readonly string[];
  readonly list: ListView;
}

/** What is still to be decided: neither rejected nor put away. */
export const OPEN_STATUSES: readonly string[] = SAVED_STATUSES.filter(
  (status) => status !== 'rejected' && status !== 'archived',
);

const each = <Name extends string, Value>(names: readonly Name[], value: Value): Record<Name, Value> =>
  Object.fromEntries(names.map((name) => [name, value])) as Record<Name, Value>;

export const DEFAULT_LIST: ListView = {
  query: '',
  sort: [{ key: 'saved', descending: true }],
  facets: { ...each<Facet, readonly string[]>(FACETS, []), status: OPEN_STATUSES },
  words: each(WORD_FILTERS, ''),
  bounds: each(BOUNDS, ''),
  only: [],
};

export const DEFAULT_VIEW: PageView = { screen: 'list', open: null, picked: [], list: DEFAULT_LIST };

/** Without anything that hides a posting. */
export const unfiltered = (list: ListView): ListView => ({
  ...DEFAULT_LIST,
  facets: { ...DEFAULT_LIST.facets, status: [] },
  sort: list.sort,
});

const isSame = (some: readonly string[], others: readonly string[]): boolean => some.join() === others.join();

/** Values are joined by commas; one that holds a comma itself would fall apart. */
const joinValues = (values: readonly string[]): string => values.map(encodeURIComponent).join(',');
const splitValues = (text: string): string[] =>
  text
    .split(',')
    .filter((part) => part !== '')
    .map((part) => {
      try {
        return decodeURIComponent(part);
      } catch {
        return part;
      }
    });

const inOrder = (names: readonly string[]): readonly OnlyFilter[] =>
  ONLY_FILTERS.filter((name) => names.includes(name));

/** The filters that are on after a click on one of them. */
export const toggleOnly = (only: readonly OnlyFilter[], name: OnlyFilter): readonly OnlyFilter[] =>
  inOrder(only.includes(name) ? only.filter((one) => one !== name) : [...only, name]);

const formatSort = (sort: readonly SortBy[]): string =>
  sort.map(({ key, descending }) => (descending ? `-${key}` : key)).join(',');

function parseSort(text: string | null): readonly SortBy[] {
  const parts = (text ?? '').split(',').map((part) => ({
    key: SORT_KEYS.find((key) => key === part.replace(/^-/, '')),
    descending: part.startsWith('-'),
  }));
  const known = parts.filter((part): part is SortBy => part.key !== undefined);
  return known.length > 0 ? known : DEFAULT_LIST.sort;
}

/** The view as the part of an address after "#"; empty for the view that a new person sees. */
export function formatView({ screen, open, picked, list }: PageView): string {
  const parameters = new URLSearchParams();
  const set = (name: string, value: string, usual: string) => {
    if (value !== usual) parameters.set(name, value);
  };
  set('view', screen, 'list');
  set('q', list.query, '');
  set('sort', formatSort(list.sort), formatSort(DEFAULT_LIST.sort));
  for (const facet of FACETS) {
    if (!isSame(list.facets[facet], DEFAULT_LIST.facets[facet]))
      parameters.set(facet, joinValues(list.facets[facet]));
  }
  for (const name of WORD_FILTERS) set(`in-${name}`, list.words[name], '');
  for (const name of BOUNDS) set(`by-${name}`, list.bounds[name], '');
  set('only', list.only.join(), '');
  set('open', open ?? '', '');
  set('pick', joinValues(picked), '');
  return parameters.toString();
}

/** The view that an address names; whatever it does not name, or names wrongly, is as a new person sees it. */
export function parseView(hash: string): PageView {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const text = (name: string) => parameters.get(name) ?? '';
  const valuesOf = (facet: Facet) => {
    const value = parameters.get(facet);
    return [facet, value === null ? DEFAULT_LIST.facets[facet] : splitValues(value)] as const;
  };
  return {
    screen: SCREENS.find((screen) => screen === text('view')) ?? 'list',
    open: text('open') || null,
    picked: [...new Set(splitValues(text('pick')))],
    list: {
      query: text('q'),
      sort: parseSort(parameters.get('sort')),
      facets: Object.fromEntries(FACETS.map(valuesOf)) as ListView['facets'],
      words: Object.fromEntries(WORD_FILTERS.map((name) => [name, text(`in-${name}`)])) as ListView['words'],
      bounds: Object.fromEntries(BOUNDS.map((name) => [name, text(`by-${name}`)])) as ListView['bounds'],
      only: inOrder(splitValues(text('only'))),
    },
  };
}

/**
 * The order after a click on a column: alone it becomes the only key, or turns round if it is that already; `more`
 * adds it behind the others, turns it round, and takes it away at the third click.
 */
export function sortAfter(sort: readonly SortBy[], key: SortKey, more: boolean): readonly SortBy[] {
  const known = sort.find((one) => one.key === key);
  const first = FIRST_DESCENDING.has(key);
  if (!more) return [{ key, descending: sort[0]?.key === key ? !sort[0].descending : first }];
  if (known === undefined) return [...sort, { key, descending: first }];
  if (known.descending === first)
    return sort.map((one) => (one === known ? { key, descending: !first } : one));
  const others = sort.filter((one) => one !== known);
  return others.length > 0 ? others : DEFAULT_LIST.sort;
}

/** Where the first click shows the most, the best or the newest. */
const FIRST_DESCENDING: ReadonlySet<SortKey> = new Set(['saved', 'pay', 'fit', 'level', 'posted', 'updated']);
