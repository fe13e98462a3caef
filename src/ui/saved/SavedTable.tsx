import { useRef } from 'preact/hooks';
import { compareWords } from '../../i18n/words.ts';
import { useActiveRow } from './active-row.ts';
import type { CompareActions } from './compare-actions.ts';
import type { SortBy } from './compare-view.ts';
import { keysOf } from './grid-keys.ts';
import { COLUMNS, SavedTableHead } from './SavedTableHead.tsx';
import { ROW_HEIGHT, SavedTableRow } from './SavedTableRow.tsx';
import type { Bounds, SavedRow } from './saved-rows.ts';
import { useVirtualRows } from './virtual-rows.ts';

interface SavedTableProps {
  readonly rows: readonly SavedRow[];
  readonly picked: readonly string[];
  readonly sort: readonly SortBy[];
  /** The pay axis that all rows share. */
  readonly bounds: Bounds | null;
  readonly actions: CompareActions;
  /** Told which rows stand in view. */
  readonly onView: (ids: readonly string[]) => void;
}

/** What stays at the top of the window: the headers of page and table, and the bar of the picked rows. */
const HEADER = 56 + 36 + 40;

/** Stands for rows that are not drawn. */
function Gap({ height }: { height: number }) {
  return (
    <tr>
      <td class="gap" style={{ height: `${height}px` }} />
    </tr>
  );
}

/** The list as a grid that draws only what is in view; one row is in the order of Tab, the arrow keys move on. */
export function SavedTable({ rows, picked, sort, bounds, actions, onView }: SavedTableProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const { items, before, after, scrollTo } = useVirtualRows(rows.length, ROW_HEIGHT, HEADER, body);
  const { at, move, follow } = useActiveRow(rows, scrollTo);
  const pickedIds = new Set(picked);
  onView(items.flatMap(({ index }) => rows[index]?.id ?? []));
  return (
    <table
      class="saved-table"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrow keys move in it, so it is a grid.
      role="grid"
      aria-label={compareWords.title}
      aria-rowcount={rows.length + 1}
      aria-multiselectable="true"
      aria-describedby="grid-keys"
    >
      <colgroup>
        {COLUMNS.map((name) => (
          <col key={name} class={name} />
        ))}
      </colgroup>
      <SavedTableHead rows={rows} picked={pickedIds} sort={sort} actions={actions} />
      <tbody
        ref={body}
        onKeyDown={(event) => keysOf({ event, rows, at, picked: pickedIds, actions, move })}
        onFocusIn={follow}
      >
        <Gap height={before} />
        {items.map(({ index }) => {
          const row = rows[index];
          return (
            row && (
              <SavedTableRow
                key={row.id}
                row={row}
                index={index}
                bounds={bounds}
                picked={pickedIds.has(row.id)}
                active={index === at}
                actions={actions}
              />
            )
          );
        })}
        <Gap height={after} />
      </tbody>
    </table>
  );
}
