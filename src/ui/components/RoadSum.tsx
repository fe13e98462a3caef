import { roadWords } from '../../platform/i18n.ts';

interface RoadSumProps {
  readonly phases: number;
  readonly weeks: number;
  readonly missing: number;
  readonly covered: number;
  readonly hoursPerWeek: number;
  /** Weeks of the calendar at that pace. */
  readonly calendarWeeks: number;
  /** ISO date of the last day; null where there is nothing to learn. */
  readonly finish: string | null;
}

/** The road in one sentence, and when it ends at the person's pace. */
export function RoadSum(props: RoadSumProps) {
  const { phases, weeks, missing, hoursPerWeek, calendarWeeks, finish } = props;
  if (missing === 0) return <p>{roadWords.nothingMissing}</p>;
  if (phases === 0) return <p>{roadWords.noPhase(missing)}</p>;
  return (
    <>
      <p class="road-sum">
        <strong>{roadWords.sum(phases, weeks)}</strong>
        {roadWords.covers(props.covered, missing)}
      </p>
      <p class="small quiet">
        {roadWords.pace(hoursPerWeek, calendarWeeks)} {finish && roadWords.finish(finish)}
      </p>
    </>
  );
}
