import { compareWords, date, deletedWords } from '../../i18n/words.ts';
import type { SavedSummary } from '../../model/saved-posting.ts';
import type { CompareActions } from './compare-actions.ts';
import type { Copies } from './compare-state.ts';

interface DeletedScreenProps {
  /** Last deleted first. */
  readonly deleted: readonly SavedSummary[];
  readonly copies: Copies;
  readonly actions: CompareActions;
}

/** Nobody looks through more; restoring what was deleted long before is what the undo was for. */
const MOST_SHOWN = 200;

interface RowProps {
  readonly summary: SavedSummary;
  /** How many copies go with it. */
  readonly copies: number;
  readonly actions: CompareActions;
}

function Row({ summary, copies, actions }: RowProps) {
  const title = summary.title || compareWords.unknownTitle;
  return (
    <li>
      <span>
        {title}
        <span class="quiet">
          {summary.company !== null && `${summary.company} · `}
          {deletedWords.deleted(date(summary.deletedAt ?? ''))}
          {copies > 0 && ` · ${compareWords.copies(copies)}`}
        </span>
      </span>
      <button
        type="button"
        class="button"
        aria-label={deletedWords.restoreOf(title)}
        onClick={() => void actions.restore([summary.id])}
      >
        {deletedWords.restore}
      </button>
      <button
        type="button"
        class="button danger"
        aria-label={deletedWords.eraseOf(title)}
        onClick={() => void actions.erase([summary.id])}
      >
        {deletedWords.erase}
      </button>
    </li>
  );
}

/** What was deleted and can still be brought back with its copies, and the way to be rid of it. */
export function DeletedScreen({ deleted: all, copies, actions }: DeletedScreenProps) {
  const deleted = all.filter(({ id }) => copies.has(id));
  const more = deleted.length - MOST_SHOWN;
  return (
    <section class="deleted" aria-label={deletedWords.title}>
      <p>
        <button type="button" class="text-button" onClick={() => actions.go({ screen: 'list' })}>
          {deletedWords.back}
        </button>
      </p>
      <h2>{deletedWords.title}</h2>
      <p class="quiet">{deleted.length === 0 ? deletedWords.none : deletedWords.explain}</p>
      <ul>
        {deleted.slice(0, MOST_SHOWN).map((summary) => (
          <Row
            key={summary.id}
            summary={summary}
            copies={copies.get(summary.id)?.length ?? 0}
            actions={actions}
          />
        ))}
      </ul>
      {more > 0 && <p class="quiet">{deletedWords.more(more)}</p>}
      <p class="ends">
        {deleted.length > 0 && (
          <button
            type="button"
            class="button danger"
            onClick={() => void actions.erase(deleted.map(({ id }) => id))}
          >
            {deletedWords.eraseShown}
          </button>
        )}
        <button type="button" class="button danger" onClick={() => void actions.eraseAll()}>
          {deletedWords.eraseAll}
        </button>
      </p>
    </section>
  );
}
