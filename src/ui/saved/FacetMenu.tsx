import { filterWords } from '../../i18n/words.ts';
import { type Facet, OPEN_STATUSES } from './compare-view.ts';
import { facetValueName } from './facet-names.ts';
import { Menu } from './Menu.tsx';

interface FacetFieldProps {
  readonly facet: Facet;
  /** Gives the values that occur, with how often; asked only when they are to be seen. */
  readonly count: () => ReadonlyMap<string, number>;
  readonly wanted: readonly string[];
  readonly onChange: (wanted: readonly string[]) => void;
}

/** Check boxes for the values of a column. */
export function FacetField({ facet, count, wanted, onChange }: FacetFieldProps) {
  const counts = count();
  const values = [...new Set([...counts.keys(), ...wanted])];
  const toggle = (value: string) =>
    onChange(wanted.includes(value) ? wanted.filter((one) => one !== value) : [...wanted, value]);
  return (
    <fieldset class="facet">
      <legend>{filterWords.facet[facet]}</legend>
      {values.map((value) => (
        <label key={value}>
          <input type="checkbox" checked={wanted.includes(value)} onChange={() => toggle(value)} />
          <span>{facetValueName(facet, value)}</span>
          <span class="quiet">{counts.get(value) ?? 0}</span>
        </label>
      ))}
      {wanted.length > 0 && (
        <button type="button" class="text-button" onClick={() => onChange([])}>
          {filterWords.anyValue}
        </button>
      )}
    </fieldset>
  );
}

function labelOf(facet: Facet, wanted: readonly string[]): string {
  const name = filterWords.facet[facet];
  const [only] = wanted;
  if (only === undefined) return filterWords.all(name);
  if (facet === 'status' && wanted.join() === OPEN_STATUSES.join()) {
    return filterWords.one(name, filterWords.open);
  }
  return wanted.length === 1
    ? filterWords.one(name, facetValueName(facet, only))
    : filterWords.many(name, wanted.length);
}

/** A column's filter on a button of its own, which says what it lets through. */
export function FacetMenu(props: FacetFieldProps) {
  const { facet, wanted } = props;
  return (
    <Menu label={labelOf(facet, wanted)} on={wanted.length > 0}>
      {() => <FacetField {...props} />}
    </Menu>
  );
}
