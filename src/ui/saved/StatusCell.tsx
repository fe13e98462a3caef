import { compareWords, newsOf, STATUS_NAMES, shortDate } from '../../i18n/words.ts';
import { SAVED_STATUSES, type SavedStatus } from '../../model/saved-posting.ts';
import type { CompareActions } from './compare-actions.ts';
import type { SavedRow } from './saved-rows.ts';

interface StatusCellProps {
  readonly row: SavedRow;
  /** True in the one row that Tab comes to. */
  readonly active: boolean;
  readonly actions: CompareActions;
}

/** How far the person has come, to be changed in place, with the day of the step. */
export function StatusCell({ row, active, actions }: StatusCellProps) {
  const title = row.title || compareWords.unknownTitle;
  const change = (status: SavedStatus) =>
    actions.annotate([row.id], () => ({ status }), newsOf.moved(1, title, STATUS_NAMES[status]));
  return (
    <>
      <select
        class="status"
        tabIndex={active ? 0 : -1}
        aria-label={compareWords.statusOf(title)}
        value={row.status}
        onChange={({ currentTarget }) => void change(currentTarget.value as SavedStatus)}
      >
        {SAVED_STATUSES.map((status) => (
          <option key={status} value={status}>
            {STATUS_NAMES[status]}
          </option>
        ))}
      </select>
      <p class="small quiet">{shortDate(row.statusOn ?? row.summary.savedAt, Date.now())}</p>
    </>
  );
}
