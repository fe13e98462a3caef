import { roadmapWords, roadWords } from '../../i18n/words.ts';
import { Section } from '../components/Section.tsx';
import { Legend, Picture } from './Picture.tsx';
import type { RoadmapView } from './roadmap-view.ts';

interface TimeLineProps {
  readonly view: RoadmapView;
  /** False while a single roadmap was picked. */
  readonly drawsRoad: boolean;
  /** ISO date of the last day of the road; null without one. */
  readonly finish: string | null;
}

/** The road as a picture, above the roadmaps that its phases come from. */
export function TimeLine({ view, drawsRoad, finish }: TimeLineProps) {
  return (
    <Section name="picture" title={roadmapWords.lanes} aside={<Legend />}>
      {drawsRoad && view.path.length > 0 && (
        <Picture
          title={roadWords.title}
          aside={finish === null ? '' : roadmapWords.until(finish)}
          stages={view.path}
          renumbered
        />
      )}
      {view.lanes.map(({ roadmap, stages, goalsDone, goals }) => (
        <Picture
          key={roadmap.id}
          title={roadmapWords.lane(roadmap.title, roadmap.weeks)}
          aside={roadmapWords.progress(goalsDone, goals)}
          stages={stages}
        />
      ))}
    </Section>
  );
}
