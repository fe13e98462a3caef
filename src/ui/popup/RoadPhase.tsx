import { ChevronDown } from 'lucide-preact';
import { count, roadWords } from '../../i18n/words.ts';
import type { Phase } from '../../model/career-pack.ts';
import { Icon } from '../components/Icon.tsx';
import { PhaseBody } from '../components/PhaseBody.tsx';
import type { RoadStep } from '../posting/road-view.ts';

interface RoadPhaseProps {
  readonly step: RoadStep;
  readonly goalsDone: readonly string[];
  readonly onGoal: (id: string) => void;
  readonly onPhase: (phase: Phase) => void;
}

/** One phase on the road: what it covers and how long it takes; open, its goals, resources and milestone. */
export function RoadPhase({ step, goalsDone, onGoal, onPhase }: RoadPhaseProps) {
  const { phase, weeks, covers, preparesFor, fitAfter } = step;
  const facts = [
    roadWords.gains(covers, preparesFor),
    step.goalsDone > 0 && roadWords.goalsDone(step.goalsDone, phase.goals.length),
  ];
  return (
    <li class="phase">
      <details>
        <summary>
          <h3 class="row">
            <span class="strong">{phase.title}</span>
            <span class="phase-weeks">
              {count(weeks, 'week')}
              {fitAfter !== null && ` · ${roadWords.fitAfter(fitAfter)}`}
              <Icon of={ChevronDown} size={12} />
            </span>
          </h3>
          <span class="small phase-covers">{facts.filter(Boolean).join(' · ')}</span>
        </summary>
        <div class="phase-body">
          {weeks < phase.weeks && <p class="small quiet">{roadWords.shorter(weeks, phase.weeks)}</p>}
          {phase.milestone !== '' && (
            <PhaseBody phase={phase} goalsDone={goalsDone} onGoal={onGoal} onPhase={() => onPhase(phase)} />
          )}
        </div>
      </details>
    </li>
  );
}
