import { bulkWords, newsOf, STATUS_NAMES } from '../../i18n/words.ts';
import { SAVED_STATUSES } from '../../model/saved-posting.ts';
import type { CompareActions } from './compare-actions.ts';
import { Menu } from './Menu.tsx';
import type { SavedRow } from './saved-rows.ts';

interface StatusMenuProps {
  /** The picked postings in the order in which they were picked. */
  readonly rows: readonly SavedRow[];
  readonly actions: CompareActions;
}

/** Sets the status of all picked postings. */
export function StatusMenu({ rows, actions }: StatusMenuProps) {
  const ids = rows.map(({ id }) => id);
  return (
    <Menu label={bulkWords.status}>
      {() =>
        SAVED_STATUSES.map((status) => (
          <button
            key={status}
            type="button"
            class="menu-item"
            onClick={() =>
              void actions.annotate(
                ids,
                () => ({ status }),
                newsOf.moved(ids.length, rows[0]?.title ?? '', STATUS_NAMES[status]),
              )
            }
          >
            {STATUS_NAMES[status]}
          </button>
        ))
      }
    </Menu>
  );
}
