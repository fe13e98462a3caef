import { GraduationCap } from 'lucide-preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { learnWords, listWords } from '../../i18n/words.ts';
import { StateScreen } from '../components/StateScreen.tsx';
import type { CompareState } from '../saved/compare-state.ts';
import type { SurfacePack } from '../services.ts';
import { LearnStepItem } from './LearnStepItem.tsx';
import { type LearnStep, learnView, liftedRows } from './learn-view.ts';

interface LearnScreenProps {
  readonly state: CompareState;
}

/** A choice, not a catalog: what comes later is hardly the next thing to learn. */
const FIRST_STEPS = 5;

/** What stands in place of steps: there is nothing to count over, or nothing to close. */
function NoSteps({ state }: LearnScreenProps) {
  const isEmpty = (state.rows.value?.length ?? 0) === 0;
  const [title, text] = isEmpty
    ? [learnWords.noPostings, learnWords.noPostingsText]
    : state.shown.value.length === 0
      ? [learnWords.noneShown, learnWords.noneShownText]
      : [learnWords.nothing, learnWords.nothingText];
  return <StateScreen icon={GraduationCap} title={title} text={text} detail={null} action={null} />;
}

function Steps({ state, pack }: LearnScreenProps & { readonly pack: SurfacePack }) {
  const [all, setAll] = useState(false);
  const [rows, profile] = [state.shown.value, state.profile.value];
  const { steps } = useMemo(() => learnView(rows, profile, pack), [rows, profile, pack]);
  const liftsOf = useCallback(
    ({ step }: LearnStep) => liftedRows(step, rows, profile, pack),
    [rows, profile, pack],
  );
  if (steps.length === 0) return <NoSteps state={state} />;
  // Where no step has a rate, any number but 0 draws no bar.
  const bestRate = Math.max(...steps.map(({ step }) => step.closesFirst / step.weeks)) || 1;
  return (
    <>
      <ol class="learn-steps">
        {(all ? steps : steps.slice(0, FIRST_STEPS)).map((learn) => (
          <LearnStepItem
            key={learn.step.course.at(-1)?.phase.id}
            learn={learn}
            bestRate={bestRate}
            liftsOf={liftsOf}
          />
        ))}
      </ol>
      {steps.length > FIRST_STEPS && (
        <p>
          <button type="button" class="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? listWords.less : listWords.all(steps.length)}
          </button>
        </p>
      )}
      <p class="small quiet">{learnWords.how}</p>
    </>
  );
}

/** Which phase, learnt first, closes most gaps over the postings of the list. */
export function LearnScreen({ state }: LearnScreenProps) {
  const pack = state.pack.value;
  const [shown, all] = [state.shown.value.length, state.rows.value?.length ?? 0];
  return (
    <section class="market" aria-label={learnWords.title}>
      <p class="quiet">{learnWords.lead(shown, all)}</p>
      {pack && <Steps state={state} pack={pack} />}
    </section>
  );
}
