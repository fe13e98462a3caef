import { ChevronDown } from 'lucide-preact';
import type { Resource } from '../../model/career-pack.ts';
import { count, roadWords } from '../../platform/i18n.ts';
import { Icon } from '../components/Icon.tsx';
import type { RoadStep } from '../models/road-view.ts';

interface RoadPhaseProps {
  readonly step: RoadStep;
  readonly goalsDone: readonly string[];
  readonly onGoal: (id: string) => void;
}

function ResourceItem({ title, kind, url }: Resource) {
  return (
    <li>
      {url === undefined ? (
        title
      ) : (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      )}
      <span class="small quiet"> · {kind}</span>
    </li>
  );
}

function Goals({ step, goalsDone, onGoal }: RoadPhaseProps) {
  return (
    <ul class="goals">
      {step.phase.goals.map(({ id, text }) => (
        <li key={id}>
          <label>
            <input type="checkbox" checked={goalsDone.includes(id)} onChange={() => onGoal(id)} />
            <span>{text}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}

/** One phase on the road: what it covers and how long it takes; open, its goals, resources and milestone. */
export function RoadPhase(props: RoadPhaseProps) {
  const { phase, weeks, covers, goalsDone } = props.step;
  return (
    <li class="phase">
      <details>
        <summary>
          <span class="row">
            <span class="strong">{phase.title}</span>
            <span class="phase-weeks">
              {count(weeks, 'week')}
              <Icon of={ChevronDown} size={12} />
            </span>
          </span>
          <span class="small phase-covers">
            {covers.join(', ')}
            {goalsDone > 0 && ` · ${roadWords.goalsDone(goalsDone, phase.goals.length)}`}
          </span>
        </summary>
        <div class="phase-body">
          <h3 class="small quiet">{roadWords.goals}</h3>
          <Goals {...props} />
          <h3 class="small quiet">{roadWords.resources}</h3>
          <ul class="resources">
            {phase.resources.map((resource) => (
              <ResourceItem key={resource.title} {...resource} />
            ))}
          </ul>
          <h3 class="small quiet">{roadWords.milestone}</h3>
          <p>{phase.milestone}</p>
        </div>
      </details>
    </li>
  );
}
