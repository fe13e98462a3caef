import { count, FIT_BANDS, FIT_WORDS, fitWords, roadWords } from '../../i18n/words.ts';
import { FitBar } from '../components/FitBar.tsx';
import type { RoadReasons } from '../posting/road-reasons.ts';
import type { RoadView } from '../posting/road-view.ts';
import { AnswerRow } from './AnswerRow.tsx';
import { bandOfScore, type FitView } from './fit-view.ts';

interface FitRowProps {
  readonly view: FitView;
  readonly road: RoadView | null;
  /** False for a posting that is no longer open, or none on AI security. */
  readonly counts: boolean;
  /** Whether its arithmetic stands open. */
  readonly open: boolean;
  readonly onOpen: () => void;
}

/** The fit as number, word and bar; nothing outside the field, and one sentence where there is nothing to compare. */
export function FitRow({ view, road, counts, open, onOpen }: FitRowProps) {
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
      label={
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
          {fitWords.label}
        </>
      }
    >
      <p class="fit-brief">
        <strong class="fit-word">{conflicts ? fitWords.apart(FIT_WORDS[band]) : FIT_WORDS[band]}</strong>
        {view.brief.map((part) => (
          <span key={part}>{part}</span>
        ))}
      </p>
      <FitBar score={score} after={road?.lift?.to ?? null} band={band} counts={counts && !conflicts} />
    </AnswerRow>
  );
}

interface RoadRowProps {
  readonly road: RoadView;
  readonly reasons: RoadReasons;
}

/** Nobody plans a year of evenings by a posting of today. */
const LONGEST_PROMISED = 40;

function Sentence({ road, reasons: { nearer } }: RoadRowProps) {
  const { withoutSteps, steps, weeks, lift } = road;
  const nearest = nearer && ` ${roadWords.nearest(nearer)}`;
  if (withoutSteps)
    return (
      <>
        {roadWords.inBrief[withoutSteps]}
        {nearest && `.${nearest}`}
      </>
    );
  if (weeks > LONGEST_PROMISED && nearest)
    return (
      <>
        <strong>{roadWords.longWay}</strong>
        {nearest}
      </>
    );
  const isLifted = lift !== null && lift.to > lift.from;
  return (
    <>
      <strong>{count(weeks, 'week')}</strong>
      {roadWords.inPhases(steps.length)}
      {isLifted && roadWords.takeYouTo}
      {isLifted && <strong>{roadWords.scoreInWords(lift.to, FIT_BANDS[bandOfScore(lift.to)])}</strong>}
      {lift && !isLifted && roadWords.leaveYouAt(lift.to)}
    </>
  );
}

/** The road in one sentence. */
export function RoadRow(props: RoadRowProps) {
  return (
    <AnswerRow name="road-row" label={roadWords.label}>
      <p>
        <Sentence {...props} />
      </p>
    </AnswerRow>
  );
}
