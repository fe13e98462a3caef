import { Ban, Bell, ExternalLink, FilePenLine, History, NotebookPen } from 'lucide-preact';
import { compareWords, shortDate } from '../../platform/i18n.ts';
import { Icon } from '../components/Icon.tsx';
import type { SavedRow } from '../models/saved-rows.ts';

interface PostingCellProps {
  readonly row: SavedRow;
  /** True in the one row that Tab comes to. */
  readonly active: boolean;
  readonly onOpen: () => void;
}

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

function Marks({ row }: Pick<PostingCellProps, 'row'>) {
  const { closed, judged, copies, savedEarlier, summary } = row;
  const conflicts = judged?.conflicts ?? [];
  return (
    <>
      {closed !== null && <span class="mark warning-mark">{compareWords.closed[closed]}</span>}
      {conflicts.length > 0 && (
        <span class="mark warning-mark" title={compareWords.conflicts(conflicts)}>
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
    </>
  );
}

/** What the posting is: its title opens the details, the sign behind it the posting itself. */
export function PostingCell({ row, active, onOpen }: PostingCellProps) {
  const title = row.title || compareWords.unknownTitle;
  const facts = [row.company, row.place].filter((fact) => fact !== null);
  return (
    <th scope="row" class="posting">
      <span class="posting-title">
        <button
          type="button"
          class="title-button line"
          tabIndex={active ? 0 : -1}
          title={title}
          aria-label={compareWords.details(title)}
          onClick={onOpen}
        >
          {title}
        </button>
        {row.url !== null && (
          <a
            href={row.url}
            target="_blank"
            rel="noopener noreferrer"
            tabIndex={active ? 0 : -1}
            aria-label={compareWords.openPosting(title)}
            title={compareWords.openPosting(title)}
          >
            <Icon of={ExternalLink} size={12} />
          </a>
        )}
      </span>
      <p class="small quiet line">{facts.join(' · ')}</p>
      <p class="small line marks">
        <Marks row={row} />
      </p>
    </th>
  );
}
