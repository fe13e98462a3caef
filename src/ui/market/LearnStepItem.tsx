import { scaleLinear } from 'd3-scale';
import { useEffect, useState } from 'preact/hooks';
import { compareWords, learnWords } from '../../i18n/words.ts';
import { LimitedRows } from '../components/LimitedRows.tsx';
import type { ImprovedRow, LearnStep } from './learn-view.ts';

interface LearnStepItemProps {
  readonly learn: LearnStep;
  /** Gaps a week of the best step: the full width of the bar. */
  readonly bestRate: number;
  /** Works out which postings it would lift; asked once the item is shown. */
  readonly liftsOf: (learn: LearnStep) => readonly ImprovedRow[];
}

const SKILL_ROWS = 2;
const LIFTED_ROWS = 3;

/** A value that takes its time: worked out after what is known has been drawn, null until then. */
function useLater<Value>(work: () => Value, inputs: readonly unknown[]): Value | null {
  const [value, setValue] = useState<Value | null>(null);
  useEffect(() => {
    const waiting = requestIdleCallback(() => setValue(work()));
    return () => cancelIdleCallback(waiting);
  }, inputs);
  return value;
}

function Lifts({ improved }: { readonly improved: readonly ImprovedRow[] | null }) {
  if (improved === null) return <p class="small quiet">{learnWords.lifts} …</p>;
  if (improved.length === 0) return <p class="small quiet">{learnWords.liftsNone}</p>;
  const items = improved.map(({ id, title, company, from, to }) => ({
    key: id,
    content: (
      <span class="tag improved">
        {title || compareWords.unknownTitle}
        {company !== null && `, ${company}`} <span class="quiet">{learnWords.improved(from, to)}</span>
      </span>
    ),
  }));
  return (
    <div class="lifts">
      <p class="small quiet">{learnWords.lifts}</p>
      <LimitedRows items={items} rows={LIFTED_ROWS} label={learnWords.lifts} />
    </div>
  );
}

/** What a step is ranked by: the gaps of the field and the track aimed at, and beside them those of the rest. */
function Rate({ step: { closes, closesFirst, weeks, postings } }: Pick<LearnStep, 'step'>) {
  const inPostings = learnWords.inPostings(postings.length);
  if (closesFirst === 0)
    return (
      <p class="quiet">
        {learnWords.rateOfOthers(closes, weeks)} · {inPostings}
      </p>
    );
  return (
    <p>
      <span class="strong">{learnWords.rate(closesFirst, weeks)}</span>{' '}
      <span class="quiet">
        · {learnWords.perWeek(closesFirst / weeks)} · {inPostings}
        {closes > closesFirst && ` · ${learnWords.besides(closes - closesFirst)}`}
      </span>
    </p>
  );
}

/** One phase to learn: what it closes, in how many weeks, and which postings it would lift. */
export function LearnStepItem({ learn, bestRate, liftsOf }: LearnStepItemProps) {
  const { step, skills, preparesFor } = learn;
  const before = step.course.slice(0, -1).map(({ phase }) => phase.title);
  const last = step.course.at(-1);
  const rate = step.closesFirst / step.weeks;
  const improved = useLater(() => liftsOf(learn), [learn, liftsOf]);
  return (
    <li class="learn-step">
      <div class="row">
        <h2>{last?.phase.title}</h2>
        <Rate step={step} />
      </div>
      <p class="small quiet">
        {last?.roadmap.title}
        {before.length > 0 && `. ${learnWords.after(before)}`}
      </p>
      <div class="rate" aria-hidden="true">
        <span style={{ width: `${scaleLinear([0, bestRate], [0, 100])(rate)}%` }} />
      </div>
      <LimitedRows
        items={skills.map(({ id, name, gaps }) => ({
          key: id,
          content: <span class="tag">{learnWords.gaps(name, gaps)}</span>,
        }))}
        rows={SKILL_ROWS}
        label={learnWords.skills}
      />
      {preparesFor.length > 0 && <p class="small quiet">{learnWords.preparesFor(preparesFor)}</p>}
      <Lifts improved={improved} />
    </li>
  );
}
