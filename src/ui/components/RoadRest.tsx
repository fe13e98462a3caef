import { roadWords, SKILL_KINDS } from '../../i18n/words.ts';
import type { RoadReasons } from '../posting/road-reasons.ts';
import type { RoadStep, RoadView } from '../posting/road-view.ts';
import { ResourceItem } from './PhaseBody.tsx';

interface RoadRestProps {
  readonly road: Pick<RoadView, 'later' | 'units' | 'uncovered' | 'elsewhere'>;
  readonly reasons: Pick<RoadReasons, 'ties' | 'extensions'>;
}

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

function Later({ later }: Pick<RoadView, 'later'>) {
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

function Units({ units }: Pick<RoadView, 'units'>) {
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

/** What stands beside the road: what can come later or be added, equally short ones, and what nothing teaches. */
export function RoadRest({ road, reasons }: RoadRestProps) {
  const { later, units, uncovered } = road;
  const { ties, extensions } = reasons;
  const offered = new Set(extensions.flatMap(({ covers }) => covers));
  const elsewhere = road.elsewhere.filter((name) => !offered.has(name));
  return (
    <>
      {units.length > 0 && <Units units={units} />}
      {later.length > 0 && <Later later={later} />}
      {ties.map(({ taken, instead }) => (
        <p key={instead} class="small quiet">
          {roadWords.tie(instead, taken)}
        </p>
      ))}
      {extensions.length > 0 && (
        <div class="extensions">
          <h3>{roadWords.more}</h3>
          <ul>
            {extensions.map(({ weeks, covers, phase, roadmap }) => (
              <li key={phase}>
                {roadWords.extension(weeks, covers.join(', '))}
                <span class="small quiet"> · {roadWords.from(phase, roadmap)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {elsewhere.length > 0 && (
        <p>
          {roadWords.elsewhere}: {elsewhere.join(', ')}
        </p>
      )}
      {uncovered.length > 0 && (
        <div class="uncovered">
          <h3>{roadWords.uncovered}</h3>
          <ul>
            {uncovered.map(({ kind, names, why }) => (
              <li key={names[0]}>
                {kind && <span class="quiet">{SKILL_KINDS[kind][names.length > 1 ? 1 : 0]}: </span>}
                {names.join(', ')}
                {why && <span class="small quiet"> · {why}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
