import { Check, ChevronDown } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { roadmapWords, roadWords } from '../../i18n/words.ts';
import type { Phase } from '../../model/career-pack.ts';
import { Icon } from '../components/Icon.tsx';
import { PhaseBody } from '../components/PhaseBody.tsx';
import type { RoadmapStage } from './roadmap-view.ts';
import { stageAnchor } from './stage-anchor.ts';

interface StageItemProps {
  readonly stage: RoadmapStage;
  readonly goalsDone: readonly string[];
  /** Names of the skills that the phase teaches. */
  readonly teaches: readonly string[];
  readonly onGoal: (id: string) => void;
  readonly onPhase: (phase: Phase) => void;
}

function Facts({ phase, weeks, when, goalsDone }: RoadmapStage) {
  const facts = [
    roadmapWords.weeksLeft(weeks, phase.weeks),
    when && roadmapWords.span(when.from, when.to),
    goalsDone > 0 && roadWords.goalsDone(goalsDone, phase.goals.length),
  ];
  return <span class="small quiet stage-facts">{facts.filter(Boolean).join(' · ')}</span>;
}

/** A phase in full: how it stands, what it covers and teaches; open, its goals, resources and milestone. */
export function StageItem({ stage, goalsDone, teaches, onGoal, onPhase }: StageItemProps) {
  const { phase, number, state, covers, preparesFor, weeks } = stage;
  // The last tick of a phase must not fold it up under the pointer.
  const [openAtFirst] = useState(state === 'needed');
  return (
    <li class="stage" id={stageAnchor(phase)} data-state={state}>
      <details open={openAtFirst}>
        <summary>
          <span class="block-number" aria-hidden="true">
            {state === 'done' ? <Icon of={Check} size={12} /> : number}
          </span>
          <span class="stage-head">
            <span class="strong">{phase.title}</span>
            {state !== 'other' && <span class="small stage-state">{roadmapWords.state[state]}</span>}
            <Facts {...stage} />
          </span>
          <Icon of={ChevronDown} size={14} />
        </summary>
        <div class="phase-body">
          {covers.length > 0 && (
            <p>
              <span class="quiet">{roadmapWords.covers}</span> <span class="covers">{covers.join(', ')}</span>
            </p>
          )}
          {state === 'needed' && weeks < phase.weeks && (
            <p class="small quiet">{roadWords.shorter(weeks, phase.weeks)}</p>
          )}
          <PhaseBody phase={phase} goalsDone={goalsDone} onGoal={onGoal} onPhase={() => onPhase(phase)} />
          <p class="small quiet">
            {roadmapWords.teaches} {teaches.join(', ')}
          </p>
          {preparesFor.length > 0 && (
            <p class="small quiet">
              {roadmapWords.preparesFor} {preparesFor.join(', ')}
            </p>
          )}
        </div>
      </details>
    </li>
  );
}
