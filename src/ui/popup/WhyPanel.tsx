import { EVIDENCE_TOPICS, verdictWords } from '../../i18n/words.ts';
import type { ReviewRecord } from '../../model/review-record.ts';
import type { Span } from '../../model/terms.ts';
import { Confidence } from '../components/Confidence.tsx';
import { QuoteButton } from '../components/QuoteButton.tsx';
import type { Quote } from '../posting/quotes.ts';
import { certaintyOf } from './certainty.ts';

interface WhyPanelProps {
  readonly record: ReviewRecord;
  readonly quotes: readonly Quote[];
  readonly onScroll: (span: Span) => void;
  /** Takes one of the next-best roles instead. */
  readonly onRole: (id: string) => void;
}

/** All evidence by what it speaks for, and the roles that came next. */
export function WhyPanel({ record, quotes, onScroll, onRole }: WhyPanelProps) {
  const topics = [...Map.groupBy(quotes, ({ topic }) => topic)];
  return (
    <div class="unfolded">
      {topics.length === 0 && <p class="quiet">{verdictWords.noEvidence}</p>}
      <dl class="evidence">
        {topics.map(([topic, group]) => (
          <div key={topic}>
            <dt class="small quiet">{EVIDENCE_TOPICS[topic]}</dt>
            {group.map(({ span, topic: _topic, ...quote }) => (
              <dd key={`${quote.marked}${span?.start}`}>
                <QuoteButton {...quote} onJump={span && (() => onScroll(span))} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {record.alternatives.length > 0 && (
        <>
          <h3 class="small quiet">{verdictWords.alternatives}</h3>
          <ul>
            {record.alternatives.map(({ id, title, confidence }) => (
              <li key={id} class="row">
                <button
                  type="button"
                  class="text-button"
                  title={verdictWords.take}
                  onClick={() => onRole(id)}
                >
                  {title}
                </button>
                <Confidence certainty={certaintyOf(confidence)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
