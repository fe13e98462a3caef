import { changeWords, count, FIT_BANDS, roadWords } from '../../i18n/words.ts';
import type { RoadReasons } from '../posting/road-reasons.ts';
import type { RoadView } from '../posting/road-view.ts';
import { AnswerRow } from './AnswerRow.tsx';
import type { ShownChange } from './change-view.ts';
import { bandOfScore } from './fit-view.ts';

interface RoadRowProps {
  readonly road: RoadView;
  readonly reasons: RoadReasons;
  /** What just moved; null for nothing. */
  readonly change: ShownChange | null;
}

function Sentence({ road, reasons: { nearer, isLong }, change }: RoadRowProps) {
  const { withoutSteps, steps, weeks, lift } = road;
  const nearest = nearer && ` ${roadWords.nearest(nearer)}`;
  if (withoutSteps)
    return (
      <>
        {roadWords.inBrief[withoutSteps]}
        {nearest && `.${nearest}`}
      </>
    );
  if (isLong && nearest)
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
      {change?.weeks ? (
        <em class="moved" data-up={change.weeks.to < change.weeks.from}>
          {changeWords.weeks(change.weeks.from, change.weeks.to)}
        </em>
      ) : (
        roadWords.inPhases(steps.length)
      )}
      {isLifted && roadWords.takeYouTo}
      {isLifted && <strong>{roadWords.scoreInWords(lift.to, FIT_BANDS[bandOfScore(lift.to)])}</strong>}
      {lift && !isLifted && roadWords.leaveYouAt(lift.to)}
    </>
  );
}

/** The road in one sentence. */
export function RoadRow(props: RoadRowProps) {
  return (
    <AnswerRow name="road-row" label={roadWords.label} term="road">
      <p>
        <Sentence {...props} />
      </p>
    </AnswerRow>
  );
}
