import { Check } from 'lucide-preact';
import { count, roadmapWords } from '../../i18n/words.ts';
import { Icon } from '../components/Icon.tsx';
import type { RoadmapStage, StageState } from './roadmap-view.ts';
import { showStage, stageAnchor } from './stage-anchor.ts';

interface PictureProps {
  readonly title: string;
  /** Beside the title: how far it is done, or until when it goes. */
  readonly aside: string;
  readonly stages: readonly RoadmapStage[];
  /** True when the blocks are numbered as they follow each other, not by their place in their roadmaps. */
  readonly renumbered?: boolean;
}

const STATES: readonly StageState[] = ['done', 'needed', 'other'];

function Block({ stage, number }: { stage: RoadmapStage; number: number }) {
  const { phase, state, weeks, when } = stage;
  return (
    <li class="block" data-state={state} style={{ flexGrow: weeks }}>
      <a href={`#${stageAnchor(phase)}`} title={phase.title} onClick={() => showStage(phase)}>
        <span class="visually-hidden">{roadmapWords.phase(number)}</span>
        <span class="block-number" aria-hidden="true">
          {state === 'done' ? <Icon of={Check} size={12} /> : number}
        </span>
        <span class="block-text">
          <span class="block-title">{phase.title}</span>
          <span class="small block-weeks">{when ? roadmapWords.until(when.to) : count(weeks, 'week')}</span>
          <span class="visually-hidden">{roadmapWords.state[state]}</span>
        </span>
      </a>
    </li>
  );
}

/** Phases on a time line, each as wide as it is long. A block leads to its phase below. */
export function Picture({ title, aside, stages, renumbered = false }: PictureProps) {
  return (
    <section class="lane">
      <div class="row">
        <h3>{title}</h3>
        <span class="small quiet">{aside}</span>
      </div>
      <ol class="blocks">
        {stages.map((stage, at) => (
          <Block key={stage.phase.id} stage={stage} number={renumbered ? at + 1 : stage.number} />
        ))}
      </ol>
    </section>
  );
}

/** What the blocks of a picture mean. */
export function Legend() {
  return (
    <ul class="legend small">
      {STATES.map((state) => (
        <li key={state} data-state={state}>
          <span class="legend-mark" aria-hidden="true">
            {state === 'done' && <Icon of={Check} size={10} />}
          </span>
          {roadmapWords.legend[state]}
        </li>
      ))}
    </ul>
  );
}
