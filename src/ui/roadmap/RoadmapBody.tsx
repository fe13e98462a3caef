import { adviceWords, roadmapWords } from '../../i18n/words.ts';
import { GuideCheckList } from '../components/GuideCheckList.tsx';
import { RoadRest } from '../components/RoadRest.tsx';
import { Section } from '../components/Section.tsx';
import { skillNames } from '../posting/road-view.ts';
import type { Reviewer } from '../services.ts';
import { LaneSection } from './LaneSection.tsx';
import { PostingRoad } from './PostingRoad.tsx';
import { RoadmapControls } from './RoadmapControls.tsx';
import type { RoadmapActions } from './roadmap-actions.ts';
import type { RoadmapState } from './roadmap-state.ts';
import type { RoadmapView } from './roadmap-view.ts';
import { TimeLine } from './TimeLine.tsx';

interface RoadmapBodyProps {
  readonly state: RoadmapState;
  readonly actions: RoadmapActions;
  readonly view: RoadmapView;
  readonly pack: Reviewer['pack'];
}

function Top({ state, actions, view, pack }: RoadmapBodyProps) {
  const record = state.record.value;
  const reasons = state.reasons.value;
  const { hoursPerWeek } = state.profile.value;
  return (
    <div class="roadmap-top">
      {record && reasons ? (
        <PostingRoad record={record} road={view.road} reasons={reasons} hoursPerWeek={hoursPerWeek} />
      ) : (
        <p class="quiet">{roadmapWords.noPosting}</p>
      )}
      <RoadmapControls
        roadmaps={pack.roadmaps}
        chosen={state.chosen.value}
        hasPlan={record?.plan != null}
        hoursPerWeek={hoursPerWeek}
        onChoose={actions.choose}
        onChange={actions.change}
      />
    </div>
  );
}

/** The road as a picture, and every phase in full below it. */
export function RoadmapBody(props: RoadmapBodyProps) {
  const { state, actions, view, pack } = props;
  const reasons = state.reasons.value;
  const guide = state.guide.value;
  const nameOf = skillNames(state.record.value, pack);
  return (
    <>
      <Top {...props} />
      <TimeLine view={view} drawsRoad={state.chosen.value === null} finish={reasons?.finish ?? null} />
      {view.road && reasons && state.chosen.value === null && (
        <div class="road-rest">
          <RoadRest road={view.road} reasons={reasons} />
        </div>
      )}
      {guide && (
        <Section name="for-you" title={adviceWords.fit}>
          <GuideCheckList {...guide} />
        </Section>
      )}
      <Section name="all-phases" title={roadmapWords.phases}>
        {view.lanes.map((lane) => (
          <LaneSection
            key={lane.roadmap.id}
            lane={lane}
            goalsDone={state.profile.value.goalsDone}
            nameOf={nameOf}
            onGoal={actions.toggleGoal}
            onPhase={actions.togglePhase}
          />
        ))}
      </Section>
    </>
  );
}
