import { bulkWords } from '../../i18n/words.ts';
import type { CompareActions } from './compare-actions.ts';
import { SIDES } from './compare-state.ts';
import { downloadReminders } from './download-reminders.ts';
import { StatusMenu } from './StatusMenu.tsx';
import type { SavedRow } from './saved-rows.ts';
import { TagMenu } from './TagMenu.tsx';

interface BulkBarProps {
  /** The picked postings in the order in which they were picked. */
  readonly rows: readonly SavedRow[];
  readonly actions: CompareActions;
}

/** What can be done with all picked postings at once. */
export function BulkBar({ rows, actions }: BulkBarProps) {
  const ids = rows.map(({ id }) => id);
  const [first, ...others] = ids;
  const fits = ids.length >= SIDES.least && ids.length <= SIDES.most;
  const reminders = rows.filter(({ summary }) => summary.remindOn !== null);
  return (
    <section class="bulk" aria-label={bulkWords.label}>
      <span class="quiet">{bulkWords.picked(ids.length)}</span>
      <StatusMenu rows={rows} actions={actions} />
      <TagMenu rows={rows} actions={actions} />
      {first !== undefined && others.length > 0 && (
        <button
          type="button"
          class="button"
          title={bulkWords.mergeHint}
          onClick={() => void actions.merge(first, others)}
        >
          {bulkWords.merge}
        </button>
      )}
      {reminders.length > 0 && (
        <button type="button" class="button" onClick={() => void downloadReminders(reminders)}>
          {bulkWords.reminders}
        </button>
      )}
      <button type="button" class="button" onClick={() => void actions.remove(ids)}>
        {bulkWords.remove}
      </button>
      <button type="button" class="text-button" onClick={() => actions.pick(ids, false)}>
        {bulkWords.letGo}
      </button>
      <button
        type="button"
        class="button primary"
        disabled={!fits}
        title={fits ? undefined : bulkWords.compareHint}
        onClick={() => actions.go({ screen: 'side', open: null })}
      >
        {bulkWords.compare}
      </button>
      {!fits && <span class="visually-hidden">{bulkWords.compareHint}</span>}
    </section>
  );
}
