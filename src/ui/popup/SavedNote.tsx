import { FilePenLine, History } from 'lucide-preact';
import { savedWords, shortDate } from '../../i18n/words.ts';
import { Icon } from '../components/Icon.tsx';
import type { OwnSaved, SeenBefore } from './own-saved.ts';

interface SavedNoteProps {
  /** Null when the posting is not saved. */
  readonly own: OwnSaved | null;
  /** Null when it was not saved before. */
  readonly seen: SeenBefore | null;
  readonly onOpen: (id: string) => void;
}

/** What the person's own list knows of the posting beyond that it is saved; nothing where that is all. */
export function SavedNote({ own, seen, onOpen }: SavedNoteProps) {
  const now = Date.now();
  const notes = [
    own?.textDiffers && {
      id: own.id,
      icon: FilePenLine,
      text: savedWords.changed(shortDate(own.savedAt, now)),
    },
    seen && { id: seen.id, icon: History, text: savedWords.seen(shortDate(seen.savedAt, now), seen.isSame) },
  ];
  return notes.map(
    (note) =>
      note && (
        <p class="saved-note small" key={note.text}>
          <Icon of={note.icon} size={12} />
          <span>
            {note.text}{' '}
            <button type="button" class="text-button" onClick={() => onOpen(note.id)}>
              {savedWords.show}
            </button>
          </span>
        </p>
      ),
  );
}
