import { roadWords } from '../../platform/i18n.ts';

interface RoadSumProps {
  readonly phases: number;
  readonly weeks: number;
  readonly missing: number;
  readonly covered: number;
  /** Names of the missing certificates that the phases prepare for. */
  readonly preparesFor: readonly string[];
  readonly hoursPerWeek: number;
  /** Weeks of the calendar at that pace. */
  readonly calendarWeeks: number;
  /** ISO date of the last day; null where there is nothing to learn. */
  readonly finish: string | null;
  readonly lift: { readonly from: number; readonly to: number } | null;
  /** Title of the role nearest to the person, for a road too long to promise a day; else null. */
  readonly nearer: string | null;
}

/** The road in one sentence, and when it ends at the person's pace. */
export function RoadSum(props: RoadSumProps) {
  const { phases, weeks, missing, hoursPerWeek, calendarWeeks, finish, lift, nearer } = props;
  if (missing === 0) return <p>{roadWords.nothingMissing}</p>;
  if (phases === 0) return <p>{roadWords.noPhase(missing)}</p>;
  return (
    <>
      <p class="road-sum">
        <strong>{roadWords.sum(phases, weeks)}</strong>
        {roadWords.covers(props.covered, missing, props.preparesFor)}
      </p>
      <p class="small quiet">
        {lift && `${roadWords.lift(lift.from, lift.to)} `}
        {roadWords.pace(hoursPerWeek, calendarWeeks)}{' '}
        {nearer ? roadWords.long(nearer) : finish && roadWords.finish(finish)}
      </p>
    </>
  );
}
