import { X } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { newsWords } from '../../i18n/words.ts';
import { IconButton } from './IconButton.tsx';

interface NewsBarProps {
  /** What just happened; null while there is nothing to tell. */
  readonly text: string | null;
  /** Takes it back; null where nothing can be taken back. */
  readonly onUndo: (() => void) | null;
  /** True when the focus goes to "Undo", because what had it is gone. */
  readonly takesFocus: boolean;
  readonly onDismiss: () => void;
}

/** Lies over the foot of a wide page, so that nothing moves when it comes. */
export function NewsBar({ text, onUndo, takesFocus, onDismiss }: NewsBarProps) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (text !== null && takesFocus) undo.current?.focus();
  }, [text, takesFocus]);
  return (
    <div role="status" class="news" hidden={text === null}>
      {text !== null && <span>{text}</span>}
      {text !== null && onUndo && (
        <button type="button" class="text-button strong" ref={undo} onClick={onUndo}>
          {newsWords.undo}
        </button>
      )}
      {text !== null && <IconButton icon={X} label={newsWords.dismiss} onClick={onDismiss} />}
    </div>
  );
}
