import { X } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { compareWords } from '../../platform/i18n.ts';
import { IconButton } from '../components/IconButton.tsx';
import type { CompareNews } from '../models/compare-state.ts';

interface NewsBarProps {
  readonly news: CompareNews | null;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** Lies over the foot of the page, so that nothing moves when it comes; the deleted row's focus goes to "Undo". */
export function NewsBar({ news, onUndo, onDismiss }: NewsBarProps) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (news?.kind === 'deleted') undo.current?.focus();
  }, [news]);
  return (
    <div role="status" class="news" hidden={news === null}>
      {news?.kind === 'deleted' && (
        <>
          <span>{compareWords.deleted(news.summary.title || compareWords.unknownTitle)}</span>
          <button type="button" class="text-button strong" ref={undo} onClick={onUndo}>
            {compareWords.undo}
          </button>
        </>
      )}
      {news?.kind === 'failed' && <span>{news.reason}</span>}
      {news && <IconButton icon={X} label={compareWords.dismiss} onClick={onDismiss} />}
    </div>
  );
}
