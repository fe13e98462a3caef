import { ArrowDown, ArrowUp } from 'lucide-preact';
import { columnWords, compareWords, sortWords } from '../../i18n/words.ts';
import { Icon } from '../components/Icon.tsx';
import type { CompareActions } from './compare-actions.ts';
import type { SortBy, SortKey } from './compare-view.ts';
import type { SavedRow } from './saved-rows.ts';

type Column = keyof typeof columnWords;

export const COLUMNS = Object.keys(columnWords) as readonly Column[];

/** What a click on a heading orders by; columns without one are only named. */
const SORTS: Partial<Record<Column, SortKey>> = {
  posting: 'title',
  role: 'track',
  level: 'level',
  pay: 'pay',
  fit: 'fit',
  missing: 'missing',
  weeks: 'weeks',
  status: 'status',
};
const NUMBERS: readonly Column[] = ['missing', 'weeks'];

interface SavedTableHeadProps {
  readonly rows: readonly SavedRow[];
  readonly picked: ReadonlySet<string>;
  readonly sort: readonly SortBy[];
  readonly actions: CompareActions;
}

interface HeadingProps extends Pick<SavedTableHeadProps, 'sort' | 'actions'> {
  readonly column: Column;
  readonly by: SortKey;
}

function Heading({ column, by, sort, actions }: HeadingProps) {
  const place = sort.findIndex(({ key }) => key === by);
  const descending = sort[place]?.descending ?? false;
  const order = descending ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      class={NUMBERS.includes(column) ? 'number' : undefined}
      aria-sort={place === 0 ? order : undefined}
    >
      <button
        type="button"
        class="heading"
        title={sortWords.hint}
        onClick={({ shiftKey }) => actions.sortBy(by, shiftKey)}
      >
        {columnWords[column]}
        {place >= 0 && <Icon of={descending ? ArrowDown : ArrowUp} size={12} />}
        {place > 0 && <span class="sort-place">{place + 1}</span>}
      </button>
    </th>
  );
}

/** The headings: a click orders by one, with Shift by one more. */
export function SavedTableHead({ rows, picked, sort, actions }: SavedTableHeadProps) {
  const ids = rows.map(({ id }) => id);
  const all = picked.size > 0 && ids.every((id) => picked.has(id));
  return (
    <thead>
      <tr>
        <th scope="col">
          <input
            type="checkbox"
            aria-label={compareWords.pickAll}
            checked={all}
            indeterminate={!all && picked.size > 0}
            onChange={() => actions.pick(ids, !all)}
          />
        </th>
        {COLUMNS.filter((column) => SORTS[column]).map((column) => (
          <Heading key={column} column={column} by={SORTS[column] as SortKey} sort={sort} actions={actions} />
        ))}
        <th scope="col">
          <span class="visually-hidden">{columnWords.remove}</span>
        </th>
      </tr>
    </thead>
  );
}
