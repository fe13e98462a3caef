import { compareWords, copyWords } from '../../i18n/words.ts';
import type { SavedSummary } from '../../model/saved-posting.ts';
import type { SuggestedPair } from '../posting/copy-suggestions.ts';
import type { CompareActions } from './compare-actions.ts';

interface CopySuggestionsProps {
  readonly pairs: readonly SuggestedPair[];
  readonly actions: CompareActions;
}

/** More at once would push the list out of view. */
const MOST_SHOWN = 5;

const nameOf = ({ title }: SavedSummary): string => title || compareWords.unknownTitle;

function One({ summary }: { summary: SavedSummary }) {
  const host = summary.url && URL.canParse(summary.url) ? new URL(summary.url).hostname : null;
  return (
    <span>
      {nameOf(summary)}
      <span class="quiet"> · {[summary.company, host].filter((fact) => fact !== null).join(' · ')}</span>
    </span>
  );
}

/** Postings that may be one, for a person to merge or to keep apart; nothing without any. */
export function CopySuggestions({ pairs, actions }: CopySuggestionsProps) {
  if (pairs.length === 0) return null;
  return (
    <details class="copies">
      <summary>{copyWords.title(pairs.length)}</summary>
      <p class="small quiet">{copyWords.why}</p>
      <ul>
        {pairs.slice(0, MOST_SHOWN).map(({ kept, copy, overlap }) => (
          <li key={`${kept.id} ${copy.id}`}>
            <div>
              <One summary={kept} />
              <One summary={copy} />
              <span class="small quiet">{copyWords.pair(overlap)}</span>
            </div>
            <button
              type="button"
              class="button"
              aria-label={copyWords.mergeOf(nameOf(kept), nameOf(copy))}
              onClick={() => void actions.merge(kept.id, [copy.id])}
            >
              {copyWords.merge}
            </button>
            <button
              type="button"
              class="button"
              aria-label={copyWords.apartOf(nameOf(kept), nameOf(copy))}
              onClick={() => void actions.keepApart([kept.id, copy.id])}
            >
              {copyWords.apart}
            </button>
          </li>
        ))}
      </ul>
      {pairs.length > MOST_SHOWN && <p class="small quiet">{copyWords.more(pairs.length - MOST_SHOWN)}</p>}
    </details>
  );
}
