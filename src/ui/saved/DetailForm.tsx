import { date, detailWords, newsOf } from '../../i18n/words.ts';
import type { SavedPosting } from '../../model/saved-posting.ts';
import type { CompareActions } from './compare-actions.ts';
import { downloadReminders } from './download-reminders.ts';
import { NotesField } from './NotesField.tsx';
import { StatusFields } from './StatusFields.tsx';

interface DetailFormProps {
  readonly saved: SavedPosting;
  readonly actions: CompareActions;
}

const tagsIn = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
  ),
];

/** What a person notes of a posting; everything is kept as it is entered. */
export function DetailForm({ saved, actions }: DetailFormProps) {
  const title = saved.review.posting?.title ?? '';
  const { remindOn } = saved;
  return (
    <div class="form">
      <StatusFields saved={saved} actions={actions} />
      <label>
        <span>{detailWords.remindOn}</span>
        <input
          type="date"
          value={remindOn ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const day = value || null;
            const text = newsOf.reminder(title, day && date(day));
            void actions.annotate([saved.id], () => ({ remindOn: day }), text);
          }}
        />
      </label>
      {remindOn !== null && (
        <button type="button" class="button calendar" onClick={() => void downloadReminders([saved])}>
          {detailWords.calendar}
        </button>
      )}
      <label class="wide">
        <span>{detailWords.tags}</span>
        <input
          defaultValue={saved.tags.join(', ')}
          onChange={({ currentTarget: { value } }) => void actions.note(saved.id, { tags: tagsIn(value) })}
        />
      </label>
      <NotesField saved={saved} actions={actions} />
    </div>
  );
}
