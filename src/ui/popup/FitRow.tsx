import { changeWords, FIT_WORDS, fitWords } from '../../i18n/words.ts';
import { FitBar } from '../components/FitBar.tsx';
import type { RoadView } from '../posting/road-view.ts';
import { AnswerRow } from './AnswerRow.tsx';
import type { ShownChange } from './change-view.ts';
import type { FitView } from './fit-view.ts';

interface FitRowProps {
  readonly view: FitView;
  readonly road: RoadView | null;
  /** False for a posting that is no longer open, or none on AI security. */
  readonly counts: boolean;
  /** What just moved; null for nothing. */
  readonly change: ShownChange | null;
  /** Points that the skill in question would add; null for none. */
  readonly worth: number | null;
  /** Whether its arithmetic stands open. */
  readonly open: boolean;
  readonly onOpen: () => void;
}

/** What a tick moved, or else what one would move. */
function Moved({ score, worth }: { score: ShownChange['score']; worth: number | null }) {
  if (score)
    return (
      <em class="moved" data-up={score.to > score.from}>
        {changeWords.score(score.from, score.to)}
      </em>
    );
  return worth !== null && <em class="moved would">{changeWords.worth(worth)}</em>;
}

/** The fit as number, word and bar; nothing outside the field, and one sentence where there is nothing to compare. */
export function FitRow({ view, road, counts, change, worth, open, onOpen }: FitRowProps) {
  const { band, score, conflicts } = view;
  if (band === 'outside') return null;
  if (band === null || score === null)
    return (
      <AnswerRow name="fit-row" label={fitWords.title}>
        {fitWords.nothingAsked}
      </AnswerRow>
    );
  return (
    <AnswerRow
      name="fit-row"
      label={fitWords.label}
      term="fit"
      lead={
        <>
          <button
            type="button"
            class="fit-number"
            aria-expanded={open}
            title={fitWords.why(score)}
            onClick={onOpen}
          >
            {score}
          </button>{' '}
        </>
      }
    >
      <p class="fit-brief">
        <strong class="fit-word">{conflicts ? fitWords.apart(FIT_WORDS[band]) : FIT_WORDS[band]}</strong>
        <Moved score={change?.score ?? null} worth={worth} />
        {view.brief.map((part) => (
          <span key={part}>{part}</span>
        ))}
      </p>
      <FitBar score={score} after={road?.lift?.to ?? null} band={band} counts={counts && !conflicts} />
    </AnswerRow>
  );
}
