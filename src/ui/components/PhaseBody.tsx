import { roadWords } from '../../i18n/words.ts';
import type { Phase, Resource } from '../../model/career-pack.ts';

interface PhaseBodyProps {
  readonly phase: Phase;
  /** Ids of the goals that are ticked, of any phase. */
  readonly goalsDone: readonly string[];
  readonly onGoal: (id: string) => void;
  /** Ticks the whole phase, or takes its ticks back. */
  readonly onPhase: () => void;
}

/** A resource as an item of a list; its link opens a tab of its own. */
export function ResourceItem({ title, kind, url, note, cost }: Resource) {
  return (
    <li>
      {url === undefined ? (
        title
      ) : (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      )}
      <span class="small quiet">
        {' '}
        · {kind}
        {cost && cost !== 'free' && `, ${roadWords.cost[cost]}`}
        {note && `; ${note}`}
      </span>
    </li>
  );
}

/** What a phase consists of: goals to tick, resources and the milestone. */
export function PhaseBody({ phase, goalsDone, onGoal, onPhase }: PhaseBodyProps) {
  const isDone = phase.goals.every(({ id }) => goalsDone.includes(id));
  return (
    <>
      {phase.effort && <p class="small quiet">{phase.effort}.</p>}
      <h4 class="small quiet">{roadWords.goals}</h4>
      <ul class="goals">
        {phase.goals.map(({ id, text }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={goalsDone.includes(id)} onChange={() => onGoal(id)} />
              <span>{text}</span>
            </label>
          </li>
        ))}
      </ul>
      <button type="button" class="text-button small" onClick={onPhase}>
        {isDone ? roadWords.reopenPhase : roadWords.finishPhase}
      </button>
      <h4 class="small quiet">{roadWords.resources}</h4>
      <ul class="resources">
        {phase.resources.map((resource) => (
          <ResourceItem key={resource.title} {...resource} />
        ))}
      </ul>
      <h4 class="small quiet">{roadWords.milestone}</h4>
      <p>{phase.milestone}</p>
    </>
  );
}
