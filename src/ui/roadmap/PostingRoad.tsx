import { roadmapWords } from '../../i18n/words.ts';
import type { ReviewRecord } from '../../model/review-record.ts';
import { RoadSum } from '../components/RoadSum.tsx';
import type { RoadReasons } from '../posting/road-reasons.ts';
import type { RoadView } from '../posting/road-view.ts';

interface PostingRoadProps {
  readonly record: ReviewRecord;
  /** Null for a posting without a plan. */
  readonly road: RoadView | null;
  readonly reasons: RoadReasons;
  readonly hoursPerWeek: number;
}

/** What the page was opened for: the posting, and its road in one sentence. */
export function PostingRoad({ record, road, reasons, hoursPerWeek }: PostingRoadProps) {
  const { title, company } = record.posting ?? {};
  return (
    <section class="posting-road" aria-labelledby="posting-title">
      <h2 id="posting-title">{title || roadmapWords.untitled}</h2>
      {company && <p class="quiet">{company}</p>}
      {road === null && <p>{roadmapWords.noPlan}</p>}
      {road && <RoadSum road={road} reasons={reasons} hoursPerWeek={hoursPerWeek} />}
    </section>
  );
}
