import { useEffect, useRef } from 'preact/hooks';
import { detailWords } from '../../i18n/words.ts';
import type { SavedPosting } from '../../model/saved-posting.ts';
import type { CompareActions } from './compare-actions.ts';

interface NotesFieldProps {
  readonly saved: SavedPosting;
  readonly actions: CompareActions;
}

/** Long enough not to write at every key, short enough that a closed tab has lost nothing worth a sigh. */
const WRITE_AFTER_MS = 600;

/** Writes the notes while they are being written, and at once when the field or the page is left. */
export function NotesField({ saved, actions }: NotesFieldProps) {
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; notes: string } | null>(null);
  const write = () => {
    if (waiting.current === null) return;
    clearTimeout(waiting.current.timer);
    void actions.note(saved.id, { notes: waiting.current.notes });
    waiting.current = null;
  };
  const latest = useRef(write);
  latest.current = write;
  useEffect(() => {
    const leave = () => latest.current();
    document.defaultView?.addEventListener('pagehide', leave);
    return () => {
      document.defaultView?.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  return (
    <label class="wide">
      <span>{detailWords.notes}</span>
      <textarea
        rows={5}
        defaultValue={saved.notes}
        onInput={({ currentTarget }) => {
          if (waiting.current) clearTimeout(waiting.current.timer);
          const timer = setTimeout(() => latest.current(), WRITE_AFTER_MS);
          waiting.current = { timer, notes: currentTarget.value };
        }}
        onBlur={write}
      />
    </label>
  );
}
