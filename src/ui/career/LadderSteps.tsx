import { LEVEL_NAMES, money, careerWords as words, years as yearsRange } from '../../i18n/words.ts';
import type { CareerStep } from './career-view.ts';

function Step({ step, posting }: { step: CareerStep; posting: string | null }) {
  return (
    <li data-person={step.isPerson} data-posting={step.isPosting}>
      <p class="row wrap">
        <span>
          <strong>{step.titles.join(' / ')}</strong>{' '}
          <span class="small quiet">{step.levels.map((level) => LEVEL_NAMES[level]).join(', ')}</span>
        </span>
        <span>
          {yearsRange(step.years)} · {money({ ...step.salary, currency: 'USD' })}
        </span>
      </p>
      <p class="places">
        {step.isPerson && <span class="tag place-you">{words.you}</span>}
        {step.isPosting && <span class="tag">{posting ?? words.thisRole}</span>}
      </p>
      <p class="small quiet">{step.asks.join('. ')}.</p>
    </li>
  );
}

interface LadderStepsProps {
  readonly steps: readonly CareerStep[];
  /** Title of the posting that is looked at; null for a role alone. */
  readonly posting: string | null;
}

/** The steps of a ladder, highest first, with the person's and the posting's places. */
export function LadderSteps({ steps, posting }: LadderStepsProps) {
  return (
    <ol class="ladder">
      {steps.toReversed().map((step) => (
        <Step key={step.titles.join()} step={step} posting={posting} />
      ))}
    </ol>
  );
}
