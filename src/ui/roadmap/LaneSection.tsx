import { roadmapWords } from '../../i18n/words.ts';
import type { Phase } from '../../model/career-pack.ts';
import { TrackTag } from '../components/TrackTag.tsx';
import type { Lane } from './roadmap-view.ts';
import { StageItem } from './StageItem.tsx';

interface LaneSectionProps {
  readonly lane: Lane;
  readonly goalsDone: readonly string[];
  readonly nameOf: (skill: string) => string;
  readonly onGoal: (id: string) => void;
  readonly onPhase: (phase: Phase) => void;
}

/** The phases of a roadmap in full, with where they come from. */
export function LaneSection({ lane, goalsDone, nameOf, onGoal, onPhase }: LaneSectionProps) {
  const { roadmap, stages } = lane;
  return (
    <section class="lane-phases" aria-labelledby={`lane-${roadmap.id}`}>
      <div class="lane-title">
        <h3 id={`lane-${roadmap.id}`}>{roadmap.title}</h3>
        <TrackTag track={roadmap.track} suffix="" />
      </div>
      <p class="small quiet">{roadmapWords.source(roadmap.source)}</p>
      <ol class="stages">
        {stages.map((stage) => (
          <StageItem
            key={stage.phase.id}
            stage={stage}
            goalsDone={goalsDone}
            teaches={stage.phase.teaches.map(nameOf)}
            onGoal={onGoal}
            onPhase={onPhase}
          />
        ))}
      </ol>
    </section>
  );
}
