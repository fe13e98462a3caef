import { sortWords } from '../../i18n/words.ts';
import { SORT_KEYS, type SortBy, type SortKey } from './compare-view.ts';
import { Menu } from './Menu.tsx';

interface SortMenuProps {
  readonly sort: readonly SortBy[];
  readonly onChange: (sort: readonly SortBy[]) => void;
}

/** More keys than this order nothing that a person could see. */
const MOST_KEYS = 4;

interface KeyFieldProps {
  readonly label: string;
  readonly by: SortBy | null;
  /** The first key is never nothing. */
  readonly optional: boolean;
  readonly onChange: (by: SortBy | null) => void;
}

function KeyField({ label, by, optional, onChange }: KeyFieldProps) {
  return (
    <div class="sort-key">
      <label>
        <span>{label}</span>
        <select
          value={by?.key ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChange(value === '' ? null : { key: value as SortKey, descending: by?.descending ?? false })
          }
        >
          {optional && <option value="">{sortWords.nothing}</option>}
          {SORT_KEYS.map((key) => (
            <option key={key} value={key}>
              {sortWords.by[key]}
            </option>
          ))}
        </select>
      </label>
      {by && (
        <button
          type="button"
          class="text-button"
          onClick={() => onChange({ key: by.key, descending: !by.descending })}
        >
          {by.descending ? sortWords.down : sortWords.up}
        </button>
      )}
    </div>
  );
}

/** Orders the list by several columns, also by those that have no heading of their own. */
export function SortMenu({ sort, onChange }: SortMenuProps) {
  const fields: readonly (SortBy | null)[] = sort.length < MOST_KEYS ? [...sort, null] : sort;
  const label = sort.map(({ key }) => sortWords.by[key]).join(', ');
  return (
    <Menu label={`${sortWords.menu}: ${label}`}>
      {() => (
        <div class="sort-keys">
          {fields.map((by, index) => (
            <KeyField
              key={by?.key ?? 'next'}
              label={index === 0 ? sortWords.first : sortWords.next}
              by={by}
              optional={index > 0}
              onChange={(changed) => {
                const others = sort.filter((one, at) => at !== index && one.key !== changed?.key);
                onChange(changed ? others.toSpliced(index, 0, changed) : others);
              }}
            />
          ))}
          <p class="small quiet">{sortWords.hint}</p>
        </div>
      )}
    </Menu>
  );
}
