import { Check } from 'lucide-preact';
import { roadWords } from '../../i18n/words.ts';
import type { Phase } from '../../model/career-pack.ts';
import { Icon } from '../components/Icon.tsx';
import { RoadRest } from '../components/RoadRest.tsx';
import { RoadSum } from '../components/RoadSum.tsx';
import { Section } from '../components/Section.tsx';
import type { RoadReasons } from '../posting/road-reasons.ts';
import type { RoadView } from '../posting/road-view.ts';
import { RoadPhase } from './RoadPhase.tsx';

interface RoadSectionProps {
  /** Null when the posting asks for nothing that a plan could be made for. */
  readonly road: RoadView | null;
  readonly reasons: RoadReasons;
  readonly hoursPerWeek: number;
  readonly goalsDone: readonly string[];
  readonly onGoal: (id: string) => void;
  readonly onPhase: (phase: Phase) => void;
  readonly onOpen: () => void;
}

function Done({ phases, onPhase }: { phases: readonly Phase[]; onPhase: (phase: Phase) => void }) {
  return (
    <ul class="phases-done">
      {phases.map((phase) => (
        <li key={phase.id} class="row">
          <span>
            <Icon of={Check} size={14} /> {phase.title}
          </span>
          <button type="button" class="text-button small" onClick={() => onPhase(phase)}>
            {roadWords.reopenPhase}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The phases that cover what is missing, in order, and what nothing covers. */
export function RoadSection(props: RoadSectionProps) {
  const { road, reasons, goalsDone, onGoal, onPhase } = props;
  return (
    <Section
      name="road"
      title={road && road.steps.length > 0 ? roadWords.start : roadWords.title}
      aside={
        <button type="button" class="text-button" onClick={props.onOpen}>
          {roadWords.whole}
        </button>
      }
    >
      {road === null && <p>{roadWords.nothingAsked}</p>}
      {road && road.steps.length > 0 && (
        <ol class="phases">
          {road.steps.map((step) => (
            <RoadPhase
              key={step.phase.id}
              step={step}
              goalsDone={goalsDone}
              onGoal={onGoal}
              onPhase={onPhase}
            />
          ))}
        </ol>
      )}
      {road && road.done.length > 0 && <Done phases={road.done} onPhase={onPhase} />}
      {road && <RoadSum road={road} reasons={reasons} hoursPerWeek={props.hoursPerWeek} />}
      {road && <RoadRest road={road} reasons={reasons} />}
    </Section>
  );
}
