import { detailWords, newsOf, STATUS_NAMES } from '../../i18n/words.ts';
import { SAVED_STATUSES, type SavedPosting, type SavedStatus } from '../../model/saved-posting.ts';
import type { CompareActions } from './compare-actions.ts';

interface StatusFieldsProps {
  readonly saved: SavedPosting;
  readonly actions: CompareActions;
}

/** How far the person has come with a posting, and when each step was taken. */
export function StatusFields({ saved, actions }: StatusFieldsProps) {
  const { status, statusDates } = saved;
  const title = saved.review.posting?.title ?? '';
  return (
    <>
      <label>
        <span>{detailWords.status}</span>
        <select
          value={status}
          onChange={({ currentTarget: { value } }) =>
            void actions.annotate(
              [saved.id],
              () => ({ status: value as SavedStatus }),
              newsOf.moved(1, title, STATUS_NAMES[value as SavedStatus]),
            )
          }
        >
          {SAVED_STATUSES.map((one) => (
            <option key={one} value={one}>
              {STATUS_NAMES[one]}
            </option>
          ))}
        </select>
      </label>
      {SAVED_STATUSES.filter((one) => one in statusDates || (one === status && one !== 'saved')).map(
        (one) => (
          <label key={one}>
            <span>{detailWords.reached(STATUS_NAMES[one])}</span>
            <input
              type="date"
              value={statusDates[one] ?? ''}
              onChange={({ currentTarget: { value } }) => {
                const { [one]: _, ...others } = statusDates;
                const dates = value === '' ? others : { ...others, [one]: value };
                void actions.note(saved.id, { statusDates: dates });
              }}
            />
          </label>
        ),
      )}
    </>
  );
}
