import { roadWords } from '../../i18n/words.ts';
import type { RoadStep, RoadView } from '../posting/road-view.ts';
import { ResourceItem } from './PhaseBody.tsx';

/** Phases that can come later are many for one who is far: the first of them are enough to see what kind they are. */
const LATER_SHOWN = 3;

function LaterPhase({ phase, weeks, covers, preparesFor }: RoadStep) {
  const gains = roadWords.gains(covers, preparesFor);
  return (
    <li>
      {roadWords.laterPhase(gains || phase.title, weeks)}
      {gains && <span class="small quiet"> · {roadWords.inPhase(phase.title)}</span>}
    </li>
  );
}

/** The phases that can come later, the first of them in view. */
export function LaterPhases({ later }: Pick<RoadView, 'later'>) {
  const rows = later.map((step) => <LaterPhase key={step.phase.id} {...step} />);
  return (
    <div class="later">
      <h3>{roadWords.later}</h3>
      <ul>{rows.slice(0, LATER_SHOWN)}</ul>
      {rows.length > LATER_SHOWN && (
        <details>
          <summary class="small">{roadWords.moreLater(rows.length - LATER_SHOWN)}</summary>
          <ul>{rows.slice(LATER_SHOWN)}</ul>
        </details>
      )}
    </div>
  );
}

/** Short units, unfolded on demand. */
export function ShortUnits({ units }: Pick<RoadView, 'units'>) {
  return (
    <details class="units">
      <summary>{roadWords.units(units.map(({ covers }) => covers.join(', ')))}</summary>
      <ul>
        {units.map(({ unit, covers }) => (
          <li key={unit.id}>
            {roadWords.unit(covers.join(', '), unit.hours)}
            <span class="small quiet"> · {unit.task}</span>
            <ul class="resources">
              <ResourceItem {...unit.resource} />
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}
