import { roadWords, SKILL_KINDS } from '../../i18n/words.ts';
import type { RoadReasons } from '../posting/road-reasons.ts';
import type { RoadView } from '../posting/road-view.ts';
import { LaterPhases, ShortUnits } from './RoadLater.tsx';

interface RoadRestProps {
  readonly road: Pick<RoadView, 'later' | 'units' | 'uncovered' | 'elsewhere'>;
  readonly reasons: Pick<RoadReasons, 'ties' | 'extensions'>;
}

/** What stands beside the road: what can come later or be added, equally short ones, and what nothing teaches. */
export function RoadRest({ road, reasons }: RoadRestProps) {
  const { later, units, uncovered } = road;
  const { ties, extensions } = reasons;
  const offered = new Set(extensions.flatMap(({ covers }) => covers));
  const elsewhere = road.elsewhere.filter((name) => !offered.has(name));
  return (
    <>
      {units.length > 0 && <ShortUnits units={units} />}
      {later.length > 0 && <LaterPhases later={later} />}
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
