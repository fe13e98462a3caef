import { ChevronDown, TriangleAlert } from 'lucide-preact';
import { adviceWords, guideWords } from '../../i18n/words.ts';
import type { Warning } from '../../model/review-record.ts';
import type { Span } from '../../model/terms.ts';
import { GuideCheckList } from '../components/GuideCheckList.tsx';
import { Icon } from '../components/Icon.tsx';
import { QuoteButton } from '../components/QuoteButton.tsx';
import { Section } from '../components/Section.tsx';
import type { Advice } from '../posting/advice.ts';
import { quoteOf } from '../posting/quotes.ts';

interface AdviceSectionProps {
  readonly warnings: readonly Warning[];
  /** The body that evidence points into. */
  readonly text: string;
  /** Null until the guides are loaded. */
  readonly advice: Advice | null;
  readonly onScroll: (span: Span) => void;
  /** Shows the whole guide of a role, by its id. */
  readonly onGuide: (role: string) => void;
}

function WarningItem({
  warning,
  text,
  onScroll,
}: { warning: Warning } & Pick<AdviceSectionProps, 'text' | 'onScroll'>) {
  return (
    <li class="warning">
      <Icon of={TriangleAlert} />
      <div>
        <p>{warning.text}</p>
        {warning.evidence.map((evidence) => {
          const { span, topic: _topic, ...quote } = quoteOf(evidence, text);
          return <QuoteButton key={evidence.start} {...quote} onJump={span && (() => onScroll(span))} />;
        })}
      </div>
    </li>
  );
}

function Fold({ title, children }: { title: string; children: preact.ComponentChildren }) {
  return (
    <details class="fold">
      <summary>
        {title}
        <Icon of={ChevronDown} size={12} />
      </summary>
      {children}
    </details>
  );
}

/** Contradictions in the posting, questions to expect, and who the work suits. Left out when there is none. */
export function AdviceSection({ warnings, text, advice, onScroll, onGuide }: AdviceSectionProps) {
  const questions = advice?.questions ?? [];
  if (warnings.length + questions.length === 0 && !advice?.guide) return null;
  return (
    <Section name="advice" title={adviceWords.title}>
      {warnings.length > 0 && (
        <ul>
          {warnings.map((warning) => (
            <WarningItem key={warning.text} warning={warning} text={text} onScroll={onScroll} />
          ))}
        </ul>
      )}
      {questions.length > 0 && (
        <Fold title={adviceWords.questions(questions.length)}>
          <ol class="bullets">
            {questions.map(({ id, question }) => (
              <li key={id}>{question}</li>
            ))}
          </ol>
        </Fold>
      )}
      {advice?.guide && (
        <Fold title={adviceWords.fit}>
          <GuideCheckList {...advice.guide} />
          <button
            type="button"
            class="text-button"
            onClick={() => advice.guide && onGuide(advice.guide.role.id)}
          >
            {guideWords.read(advice.guide.role.title)}
          </button>
        </Fold>
      )}
    </Section>
  );
}
