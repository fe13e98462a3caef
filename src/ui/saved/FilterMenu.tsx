import { filterWords } from '../../i18n/words.ts';
import { countValues } from './compare-query.ts';
import { BOUNDS, type BoundColumn, FACETS, type Facet, type ListView, WORD_FILTERS } from './compare-view.ts';
import { FacetField } from './FacetMenu.tsx';
import { Menu } from './Menu.tsx';
import type { SavedRow } from './saved-rows.ts';

interface FilterMenuProps {
  readonly rows: readonly SavedRow[];
  readonly list: ListView;
  readonly onChange: (change: Partial<ListView>) => void;
}

const FACETS_HERE: readonly Facet[] = FACETS.filter(
  (facet) => !['track', 'level', 'status', 'fit'].includes(facet),
);
const DATES: readonly BoundColumn[] = ['saved', 'remind'];

function isOn({ facets, words, bounds }: ListView): boolean {
  const texts = [...Object.values(words), ...Object.values(bounds)];
  return texts.some((text) => text !== '') || FACETS_HERE.some((facet) => facets[facet].length > 0);
}

/** The filters for every other column. */
export function FilterMenu({ rows, list, onChange }: FilterMenuProps) {
  return (
    <Menu label={filterWords.more} on={isOn(list)} wide>
      {() => (
        <>
          <div class="form filter-fields">
            {WORD_FILTERS.map((name) => (
              <label key={name}>
                <span>{filterWords.words[name]}</span>
                <input
                  value={list.words[name]}
                  onInput={({ currentTarget: { value } }) =>
                    onChange({ words: { ...list.words, [name]: value } })
                  }
                />
              </label>
            ))}
            {BOUNDS.map((name) => (
              <label key={name}>
                <span>{filterWords.bounds[name]}</span>
                <input
                  type={DATES.includes(name) ? 'date' : 'number'}
                  min="0"
                  value={list.bounds[name]}
                  onInput={({ currentTarget: { value } }) =>
                    onChange({ bounds: { ...list.bounds, [name]: value } })
                  }
                />
              </label>
            ))}
          </div>
          <div class="facets">
            {FACETS_HERE.map((facet) => (
              <FacetField
                key={facet}
                facet={facet}
                count={() => countValues(rows, facet)}
                wanted={list.facets[facet]}
                onChange={(wanted) => onChange({ facets: { ...list.facets, [facet]: wanted } })}
              />
            ))}
          </div>
        </>
      )}
    </Menu>
  );
}
