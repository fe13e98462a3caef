import { ChevronDown } from 'lucide-preact';
import { FIT_WORDS, fitWords } from '../../i18n/words.ts';
import { FIT_FLOORS } from '../../model/fit.ts';
import { Icon } from '../components/Icon.tsx';
import { Section } from '../components/Section.tsx';
import type { FitView } from './fit-view.ts';

interface FitSectionProps {
  readonly view: FitView;
  /** Opens the question about the person's work. */
  readonly onTellWork: () => void;
}

function Arithmetic({ lines, score, related }: FitView) {
  return (
    <details class="fold">
      <summary class="small">
        {fitWords.how}
        <Icon of={ChevronDown} size={12} />
      </summary>
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
      {related.length > 0 && (
        <ul class="small">
          {related.map(({ have, missing, credit }) => (
            <li key={missing}>{fitWords.related(have, missing, credit)}</li>
          ))}
        </ul>
      )}
      <p class="small quiet">
        {fitWords.floors(FIT_FLOORS.strong, FIT_FLOORS.good, FIT_FLOORS.stretch)} {fitWords.enough}{' '}
        {fitWords.silence}
      </p>
    </details>
  );
}

// Both words leave the rest in place: the first tick must move nothing.
function wordOf({ band, blank, conflicts }: FitView): string {
  if (band === null) return fitWords.unknown;
  if (blank && band !== 'outside') return fitWords.blank;
  return conflicts ? fitWords.apart(FIT_WORDS[band]) : FIT_WORDS[band];
}

/** How well the person fits, in a word, with what it comes from; open, the whole arithmetic. */
export function FitSection({ view, onTellWork }: FitSectionProps) {
  const { band, blank, score, workUntold } = view;
  const isJudged = band !== null && band !== 'outside';
  return (
    <Section
      name="fit"
      title={fitWords.title}
      aside={
        <span class="fit-word" data-band={isJudged && !blank ? band : null}>
          {wordOf(view)}
          {isJudged && !blank && <span class="fit-score">{fitWords.ofHundred(score ?? 0)}</span>}
        </span>
      }
    >
      {band === null && <p>{fitWords.nothingAsked}</p>}
      {band === 'outside' && <p>{fitWords.outside}</p>}
      {isJudged && !blank && (
        <progress class="fit-bar" data-band={band} value={score ?? 0} max={100} aria-hidden="true" />
      )}
      {isJudged && <p>{view.brief.join(' · ')}</p>}
      {isJudged && !blank && workUntold && (
        <p class="small quiet">
          {fitWords.workUntold}{' '}
          <button type="button" class="text-button" onClick={onTellWork}>
            {fitWords.tellWork}
          </button>
        </p>
      )}
      {isJudged && <Arithmetic {...view} />}
    </Section>
  );
}
