import { fitWords } from '../../i18n/words.ts';
import { FIT_FLOORS } from '../../model/fit.ts';
import { Section } from '../components/Section.tsx';
import type { FitView } from './fit-view.ts';

interface FitSectionProps {
  readonly view: FitView;
  /** Closes it where it stands open under the answer; null where it stands in its place. */
  readonly onClose: (() => void) | null;
  /** Opens the question about the person's work. */
  readonly onTellWork: () => void;
}

function Reckoning({ lines, score }: Pick<FitView, 'lines' | 'score'>) {
  return (
    <dl class="reckoning">
      <div>
        <dt>{fitWords.start}</dt>
        <dd>100</dd>
      </div>
      {lines.map(({ text, off }) => (
        <div key={text}>
          <dt>{text}</dt>
          <dd>{fitWords.off(off)}</dd>
        </div>
      ))}
      <div class="strong">
        <dt>{fitWords.left}</dt>
        <dd>{score}</dd>
      </div>
    </dl>
  );
}

/** What the fit comes from: the whole arithmetic. Nothing where there is no score. */
export function FitSection({ view, onClose, onTellWork }: FitSectionProps) {
  const { score, related, workUntold } = view;
  if (score === null) return null;
  return (
    <Section
      name="fit"
      title={fitWords.why(score)}
      aside={
        onClose && (
          <button type="button" class="text-button" onClick={onClose}>
            {fitWords.close}
          </button>
        )
      }
    >
      <Reckoning {...view} />
      {related.length > 0 && (
        <ul class="small">
          {related.map(({ have, missing, credit }) => (
            <li key={missing}>{fitWords.related(have, missing, credit)}</li>
          ))}
        </ul>
      )}
      {workUntold && (
        <p>
          {fitWords.workUntold}{' '}
          <button type="button" class="text-button" onClick={onTellWork}>
            {fitWords.tellWork}
          </button>
        </p>
      )}
      <p class="small quiet">
        {fitWords.floors(FIT_FLOORS.strong, FIT_FLOORS.good, FIT_FLOORS.stretch)} {fitWords.enough}{' '}
        {fitWords.silence}
      </p>
    </Section>
  );
}
