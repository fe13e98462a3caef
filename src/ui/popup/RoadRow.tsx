import { count, FIT_BANDS, roadWords } from '../../i18n/words.ts';
import type { RoadReasons } from '../posting/road-reasons.ts';
import type { RoadView } from '../posting/road-view.ts';
import { AnswerRow } from './AnswerRow.tsx';
import { bandOfScore } from './fit-view.ts';

interface RoadRowProps {
  readonly road: RoadView;
  readonly reasons: RoadReasons;
}

function Sentence({ road, reasons: { nearer, isLong } }: RoadRowProps) {
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
