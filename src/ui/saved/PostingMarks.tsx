import { Ban, Bell, FilePenLine, History, NotebookPen } from 'lucide-preact';
import { compareWords, shortDate } from '../../i18n/words.ts';
import { Icon } from '../components/Icon.tsx';
import type { SavedRow } from './saved-rows.ts';

function Reminder({ on }: { on: string }) {
  const day = shortDate(on, Date.now());
  const due = on <= new Date().toISOString().slice(0, 10);
  return (
    <span class="mark" data-due={due}>
      <Icon of={Bell} size={12} />
      {due ? compareWords.due(day) : compareWords.remind(day)}
    </span>
  );
}

/** What the marks say, for where the column is too narrow for them. */
function marksInWords({ closed, judged, savedEarlier, summary, copies }: SavedRow): string {
  const conflicts = judged?.conflicts ?? [];
  const words = [
    closed && compareWords.closed[closed],
    conflicts.length > 0 && compareWords.conflicts(conflicts),
    summary.pageDiffers === true && compareWords.pageDiffers,
    savedEarlier !== null && compareWords.savedEarlier(shortDate(savedEarlier, Date.now())),
    copies > 0 && compareWords.copies(copies),
    ...summary.tags,
  ];
  return words.filter((word) => word).join(' · ');
}

/** What stands between a person and the posting, and what is known of it beside its figures. */
export function PostingMarks({ row }: { readonly row: SavedRow }) {
  const { closed, judged, copies, savedEarlier, summary } = row;
  const conflicts = judged?.conflicts ?? [];
  return (
    <p class="small line" title={marksInWords(row)}>
      {closed !== null && <span class="mark warning-mark">{compareWords.closed[closed]}</span>}
      {conflicts.length > 0 && (
        <span class="mark warning-mark">
          <Icon of={Ban} size={12} />
          {compareWords.conflicts(conflicts)}
        </span>
      )}
      {summary.pageDiffers === true && (
        <span class="mark" title={compareWords.pageDiffersHint}>
          <Icon of={FilePenLine} size={12} />
          {compareWords.pageDiffers}
        </span>
      )}
      {savedEarlier !== null && (
        <span class="mark" title={compareWords.savedEarlierHint}>
          <Icon of={History} size={12} />
          {compareWords.savedEarlier(shortDate(savedEarlier, Date.now()))}
        </span>
      )}
      {summary.remindOn !== null && <Reminder on={summary.remindOn} />}
      {summary.hasNotes && (
        <span class="mark" role="img" aria-label={compareWords.noted} title={compareWords.noted}>
          <Icon of={NotebookPen} size={12} />
        </span>
      )}
      {copies > 0 && <span class="mark">{compareWords.copies(copies)}</span>}
      {summary.tags.map((tag) => (
        <span class="mark tag-mark" key={tag}>
          {tag}
        </span>
      ))}
    </p>
  );
}
