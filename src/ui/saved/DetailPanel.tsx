import { ExternalLink, X } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { compareWords, date, detailWords } from '../../i18n/words.ts';
import type { SavedPosting } from '../../model/saved-posting.ts';
import { Icon } from '../components/Icon.tsx';
import { IconButton } from '../components/IconButton.tsx';
import type { ConditionItem } from '../posting/conditions-view.ts';
import { webUrl } from '../posting/web-url.ts';
import { CopiesOf } from './CopiesOf.tsx';
import type { CompareActions } from './compare-actions.ts';
import { DetailConditions } from './DetailConditions.tsx';
import { DetailForm } from './DetailForm.tsx';
import { HistoryList } from './HistoryList.tsx';
import type { SavedRow } from './saved-rows.ts';

interface DetailPanelProps {
  readonly saved: SavedPosting;
  /** The rows of its copies. */
  readonly copies: readonly Pick<SavedRow['summary'], 'id' | 'title' | 'site' | 'url'>[];
  readonly conditions: readonly ConditionItem[];
  readonly actions: CompareActions;
  readonly onClose: () => void;
}

function Dates({ saved }: Pick<DetailPanelProps, 'saved'>) {
  const { posting } = saved.review;
  const days = [
    detailWords.saved(date(saved.savedAt)),
    saved.updatedAt === saved.savedAt ? null : detailWords.changed(date(saved.updatedAt)),
    posting?.datePosted ? detailWords.posted(date(posting.datePosted)) : null,
    posting?.validThrough ? detailWords.closes(date(posting.validThrough)) : null,
    saved.expiredAt ? detailWords.expired(date(saved.expiredAt)) : null,
  ];
  return <p class="small quiet">{days.filter((day) => day !== null).join(' · ')}</p>;
}

/** Everything that the list has no room for: dates, conditions, reminder, tags, notes, history and copies of one posting. */
export function DetailPanel({ saved, copies, conditions, actions, onClose }: DetailPanelProps) {
  const panel = useRef<HTMLElement>(null);
  const { posting } = saved.review;
  const url = webUrl(posting?.url);
  const title = posting?.title || compareWords.unknownTitle;
  useEffect(() => panel.current?.focus(), [saved.id]);
  return (
    <aside
      class="detail"
      ref={panel}
      tabIndex={-1}
      aria-label={`${detailWords.label}: ${title}`}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <header>
        <h2>{title}</h2>
        <IconButton icon={X} label={detailWords.close} onClick={onClose} />
      </header>
      <p class="quiet">{[posting?.company, ...(posting?.locations ?? [])].filter(Boolean).join(' · ')}</p>
      {url && (
        <p>
          <a href={url} target="_blank" rel="noopener noreferrer">
            {detailWords.open} <Icon of={ExternalLink} size={12} />
          </a>
        </p>
      )}
      <Dates saved={saved} />
      <DetailConditions items={conditions} />
      <DetailForm key={saved.id} saved={saved} actions={actions} />
      <CopiesOf copies={copies} onUnmerge={(id) => void actions.unmerge([id])} />
      <HistoryList changes={saved.history} />
      <footer>
        <button type="button" class="button" onClick={() => void actions.remove([saved.id])}>
          {detailWords.remove}
        </button>
        <button type="button" class="button danger" onClick={() => void actions.erase([saved.id])}>
          {detailWords.erase}
        </button>
      </footer>
    </aside>
  );
}
