import { Pencil } from 'lucide-preact';
import { LEVEL_NAMES, verdictWords, years } from '../../i18n/words.ts';
import type { Role } from '../../model/career-pack.ts';
import type { ReviewRecord } from '../../model/review-record.ts';
import type { Level, Span } from '../../model/terms.ts';
import { Confidence } from '../components/Confidence.tsx';
import { IconButton } from '../components/IconButton.tsx';
import { QuoteButton } from '../components/QuoteButton.tsx';
import { Section } from '../components/Section.tsx';
import { TrackTag } from '../components/TrackTag.tsx';
import type { Advice } from '../posting/advice.ts';
import { leadingQuotes, quotesOf } from '../posting/quotes.ts';
import { CorrectionForm } from './CorrectionForm.tsx';
import { certaintyOf } from './certainty.ts';
import { FieldNote } from './FieldNote.tsx';
import type { VerdictPanel } from './popup-state.ts';
import { WhyPanel } from './WhyPanel.tsx';

interface VerdictSectionProps {
  readonly record: ReviewRecord;
  readonly roles: readonly Role[];
  /** Null until the guides are loaded. */
  readonly advice: Advice | null;
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
  if (domain === 'near') return verdictWords.near;
  return domain === 'out' ? verdictWords.out : verdictWords.noRole;
}

function Tags({ record }: { record: ReviewRecord }) {
  const { track, level } = record;
  const asked = record.years ? years(record.years) : '';
  return (
    <p class="tags">
      {track && <TrackTag track={track} suffix={verdictWords.track} />}
      <span class="tag">
        {level
          ? verdictWords.level(LEVEL_NAMES[level], certaintyOf(record.levelConfidence), asked)
          : verdictWords.noLevel}
      </span>
    </p>
  );
}

function Certainty({ record, corrected }: Pick<VerdictSectionProps, 'record' | 'corrected'>) {
  if (corrected) return <span class="confidence">{verdictWords.corrected}</span>;
  return record.role && <Confidence certainty={certaintyOf(record.role.confidence)} />;
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
        <span class="verdict-aside">
          <Certainty record={record} corrected={corrected} />
          <IconButton
            icon={Pencil}
            label={verdictWords.correct}
            expanded={panel === 'correct'}
            onClick={toggle('correct')}
          />
        </span>
      </div>
      <FieldNote record={record} advice={props.advice} />
      {record.domain !== 'out' && <Tags record={record} />}
      {panel === 'correct' && <CorrectionForm {...props} />}
      {quotes.length + record.alternatives.length > 0 && (
        <blockquote>
          {leadingQuotes(quotes, record.posting?.title ?? '').map(({ span, topic: _topic, ...quote }) => (
            <QuoteButton key={quote.marked} {...quote} onJump={span && (() => onScroll(span))} />
          ))}{' '}
          <button type="button" class="text-button" aria-expanded={panel === 'why'} onClick={toggle('why')}>
            {verdictWords.why(quotes.length)}
          </button>
        </blockquote>
      )}
      {panel === 'why' && (
        <WhyPanel record={record} quotes={quotes} onScroll={onScroll} onRole={props.onRole} />
      )}
    </Section>
  );
}
