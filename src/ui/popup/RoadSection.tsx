import { roadWords, TRACK_NAMES } from '../../platform/i18n.ts';
import { Section } from '../components/Section.tsx';
import type { RoadView } from '../models/road-view.ts';
import { RoadPhase } from './RoadPhase.tsx';

interface RoadSectionProps {
  /** Null when the posting asks for nothing that a plan could be made for. */
  readonly road: RoadView | null;
  readonly hoursPerWeek: number;
  readonly goalsDone: readonly string[];
  readonly onGoal: (id: string) => void;
}

/** A roadmap week is this many hours: the pack's assumption. */
const WEEK_HOURS = 10;

function Sum({ road }: { road: RoadView }) {
  if (road.missing === 0) return <p>{roadWords.nothingMissing}</p>;
  if (road.steps.length === 0) return <p>{roadWords.noPhase(road.missing)}</p>;
  return (
    <p class="road-sum">
      <strong>{roadWords.sum(road.steps.length, road.weeks)}</strong>
      {roadWords.covers(road.covered, road.missing)}
    </p>
  );
}

function paceOf(weeks: number, hoursPerWeek: number): string {
  if (hoursPerWeek === WEEK_HOURS) return roadWords.week(WEEK_HOURS);
  return roadWords.pace(hoursPerWeek, Math.ceil((weeks * WEEK_HOURS) / hoursPerWeek));
}

/** The phases that cover what is missing, in order, and what nothing covers. */
export function RoadSection({ road, hoursPerWeek, goalsDone, onGoal }: RoadSectionProps) {
  return (
    <Section name="road" title={roadWords.title}>
      {road === null && <p>{roadWords.nothingAsked}</p>}
      {road && <Sum road={road} />}
      {road && road.steps.length > 0 && (
        <>
          <p class="small quiet">
            {paceOf(road.weeks, hoursPerWeek)}{' '}
            {road.borrowed &&
              roadWords.borrowed(TRACK_NAMES[road.borrowed.track], road.borrowed.titles.join(', '))}
          </p>
          <ol class="phases">
            {road.steps.map((step) => (
              <RoadPhase key={step.phase.id} step={step} goalsDone={goalsDone} onGoal={onGoal} />
            ))}
          </ol>
        </>
      )}
      {road && road.uncovered.length > 0 && (
        <div class="uncovered">
          <h3>{roadWords.uncovered}</h3>
          <ul>
            {road.uncovered.map(({ names, why }) => (
              <li key={names[0]}>
                {names.join(', ')}
                {why && <span class="small quiet"> · {why}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}
