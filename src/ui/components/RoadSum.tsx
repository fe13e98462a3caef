import { roadWords } from '../../i18n/words.ts';
import { FIT_FLOORS } from '../../model/fit.ts';
import type { RoadReasons } from '../posting/road-reasons.ts';
import type { RoadView } from '../posting/road-view.ts';

interface RoadSumProps {
  readonly road: RoadView;
  readonly reasons: RoadReasons;
  readonly hoursPerWeek: number;
}

/** The road in one sentence, when it ends at the person's pace, and what no learning changes. */
export function RoadSum({ road, reasons, hoursPerWeek }: RoadSumProps) {
  const { withoutSteps, steps, weeks, lift } = road;
  const { nearer, finish, untaught, beyond, isLong } = reasons;
  const pace = roadWords.pace(hoursPerWeek, reasons.calendarWeeks);
  return (
    <>
      {withoutSteps ? (
        <p>
          {roadWords.withoutSteps[withoutSteps]}
          {withoutSteps === 'only-together' && road.together !== null && roadWords.together(road.together)}
        </p>
      ) : (
        <p class="road-sum">
          <strong>{roadWords.sum(steps.length, weeks)}</strong>
          {roadWords.covers(road.covered, road.missing, road.preparesFor)}
        </p>
      )}
      {!withoutSteps && lift && lift.from >= FIT_FLOORS.good && <p>{roadWords.applyNow}</p>}
      {untaught.length > 0 && <p>{roadWords.untaught(untaught)}</p>}
      {beyond.length > 0 && <p>{roadWords.beyond(beyond)}</p>}
      {nearer && <p>{roadWords.nearer(nearer, withoutSteps ? null : isLong ? 'long' : 'far')}</p>}
      {!withoutSteps && (
        <p class="small quiet">
          {lift && `${roadWords.lift(lift.from, lift.to)} `}
          {pace} {!nearer && finish && roadWords.finish(finish)}
        </p>
      )}
    </>
  );
}
