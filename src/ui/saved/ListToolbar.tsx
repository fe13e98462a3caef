import { Check, X } from 'lucide-preact';
import { compareWords, filterWords } from '../../i18n/words.ts';
import { Icon } from '../components/Icon.tsx';
import { IconButton } from '../components/IconButton.tsx';
import type { CompareActions } from './compare-actions.ts';
import { countValues, createFilter } from './compare-query.ts';
import type { CompareState } from './compare-state.ts';
import { type Facet, ONLY_FILTERS, toggleOnly } from './compare-view.ts';
import { FacetMenu } from './FacetMenu.tsx';
import { FilterMenu } from './FilterMenu.tsx';
import { SortMenu } from './SortMenu.tsx';

interface ListToolbarProps {
  readonly state: CompareState;
  readonly actions: CompareActions;
}

/** The filters that most people want stand on buttons of their own, the others behind one. */
const FIRST_FACETS: readonly Facet[] = ['track', 'level', 'status', 'fit'];

/** Where "/" brings the focus. */
export const SEARCH_ID = 'search';

function Search({ state, actions }: ListToolbarProps) {
  const { query } = state.view.value.list;
  return (
    <div class="search">
      <input
        id={SEARCH_ID}
        type="search"
        aria-label={filterWords.search}
        placeholder={filterWords.search}
        value={query}
        onInput={({ currentTarget }) => actions.filter({ query: currentTarget.value })}
      />
      {query !== '' && (
        <IconButton icon={X} label={filterWords.clearSearch} onClick={() => actions.filter({ query: '' })} />
      )}
    </div>
  );
}

function OnlyButtons({ state, actions }: ListToolbarProps) {
  const { only } = state.view.value.list;
  return ONLY_FILTERS.map((name) => (
    <button
      key={name}
      type="button"
      class="button only"
      aria-pressed={only.includes(name)}
      title={filterWords.onlyHint[name]}
      onClick={() => actions.filter({ only: toggleOnly(only, name) })}
    >
      {only.includes(name) && <Icon of={Check} size={12} />}
      {filterWords.only[name]}
    </button>
  ));
}

/** Search, filters and order of the list, with how many postings are left. */
export function ListToolbar({ state, actions }: ListToolbarProps) {
  const { list } = state.view.value;
  const rows = state.rows.value ?? [];
  const waits = list.query.trim() !== '' && state.words.value === null;
  return (
    <div class="toolbar">
      <Search state={state} actions={actions} />
      {FIRST_FACETS.map((facet) => (
        <FacetMenu
          key={facet}
          facet={facet}
          count={() => countValues(rows.filter(createFilter(list, facet)), facet)}
          wanted={list.facets[facet]}
          onChange={(wanted) => actions.filter({ facets: { ...list.facets, [facet]: wanted } })}
        />
      ))}
      <OnlyButtons state={state} actions={actions} />
      <FilterMenu rows={rows} list={list} onChange={actions.filter} />
      <SortMenu sort={list.sort} onChange={(sort) => actions.filter({ sort })} />
      <p class="quiet counted" role="status">
        {state.partial.value
          ? compareWords.loading
          : filterWords.counted(state.shown.value.length, rows.length)}
        {waits && <span class="small"> · {filterWords.searching}</span>}
        {state.shown.value.length < rows.length && (
          <>
            {' '}
            <button type="button" class="text-button" onClick={actions.showEverything}>
              {filterWords.clear}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
