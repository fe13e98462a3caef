import { compareWords, count, sideWords } from '../../i18n/words.ts';
import type { RoadView } from '../posting/road-view.ts';

interface RoadCellProps {
  readonly road: RoadView | null;
}

/** The plan of one posting: its sum, then its phases in order. */
export function RoadCell({ road }: RoadCellProps) {
  if (road === null) return <span class="quiet">{compareWords.none}</span>;
  if (road.missing === 0) return <span>{sideWords.nothingMissing}</span>;
  return (
    <>
      <p>
        <strong>{sideWords.sum(road.steps.length, road.weeks)}</strong>{' '}
        {sideWords.covers(road.covered, road.missing, road.preparesFor)}
      </p>
      <ol class="small road-list">
        {road.steps.map(({ phase, weeks }) => (
          <li key={phase.id}>
            {phase.title} <span class="quiet">· {count(weeks, 'week')}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
