import type { Role } from '../../model/career-pack.ts';
import type { ReviewRecord } from '../../model/review-record.ts';
import type { Level, Span } from '../../model/terms.ts';
import { LEVEL_NAMES, verdictWords, years } from '../../platform/i18n.ts';
import { Confidence } from '../components/Confidence.tsx';
import { QuoteButton } from '../components/QuoteButton.tsx';
import { Section } from '../components/Section.tsx';
import { TrackTag } from '../components/TrackTag.tsx';
import { certaintyOf } from '../models/confidence.ts';
import type { VerdictPanel } from '../models/popup-state.ts';
import { leadingQuotes, quotesOf } from '../models/quotes.ts';
import { CorrectionForm } from './CorrectionForm.tsx';
import { WhyPanel } from './WhyPanel.tsx';

interface VerdictSectionProps {
  readonly record: ReviewRecord;
  readonly roles: readonly Role[];
  readonly corrected: boolean;
  readonly panel: VerdictPanel | null;
  readonly onPanel: (panel: VerdictPanel | null) => void;
  readonly onScroll: (span: Span) => void;
  readonly onRole: (id: string) => void;
  readonly onLevel: (level: Level) => void;
  readonly onUndo: () => void;
}

function headlineOf({ domain, role }: ReviewRecord): string {
  if (role) return role.title;
  return domain === 'out' ? verdictWords.out : verdictWords.noRole;
}

function Tags({ record }: { record: ReviewRecord }) {
  const level = record.level && LEVEL_NAMES[record.level];
  return (
    <p class="tags">
      {record.track && <TrackTag track={record.track} suffix={verdictWords.track} />}
      {level && <span class="tag">{verdictWords.level(level, certaintyOf(record.levelConfidence))}</span>}
      {record.years && <span class="tag">{verdictWords.asked(years(record.years))}</span>}
    </p>
  );
}

/** Track, role and level with how sure they are and the sentences that say so. */
export function VerdictSection(props: VerdictSectionProps) {
  const { record, corrected, panel, onPanel, onScroll } = props;
  const quotes = quotesOf(record);
  const toggle = (name: VerdictPanel) => () => onPanel(panel === name ? null : name);
  return (
    <Section name="verdict" title={verdictWords.title} hiddenTitle>
      <div class="row">
        <h3 class="role">{headlineOf(record)}</h3>
        {corrected && <span class="confidence">{verdictWords.corrected}</span>}
        {!corrected && record.role && <Confidence certainty={certaintyOf(record.role.confidence)} />}
      </div>
      <Tags record={record} />
      {quotes.length > 0 && (
        <blockquote>
          {leadingQuotes(quotes).map(({ span, ...quote }) => (
            <QuoteButton key={quote.marked} {...quote} onJump={span && (() => onScroll(span))} />
          ))}
        </blockquote>
      )}
      <p class="links">
        <button type="button" class="text-button" aria-expanded={panel === 'why'} onClick={toggle('why')}>
          {verdictWords.why(quotes.length)}
        </button>
        <button
          type="button"
          class="text-button"
          aria-expanded={panel === 'correct'}
          onClick={toggle('correct')}
        >
          {verdictWords.correct}
        </button>
      </p>
      {panel === 'why' && (
        <WhyPanel record={record} quotes={quotes} onScroll={onScroll} onRole={props.onRole} />
      )}
      {panel === 'correct' && <CorrectionForm {...props} />}
    </Section>
  );
}
