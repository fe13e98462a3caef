import { useEffect, useRef } from 'preact/hooks';
import { conditionWords } from '../../i18n/words.ts';
import type { ConditionsChange } from '../../model/conditions-change.ts';
import type { Span } from '../../model/terms.ts';
import { QuoteButton } from '../components/QuoteButton.tsx';
import type { ConditionItem, ConditionQuestion } from '../posting/conditions-view.ts';

/** What an open condition gets. */
export interface OpenConditionProps {
  readonly item: ConditionItem;
  readonly onAnswer: (change: ConditionsChange) => void;
  readonly onScroll: (span: Span) => void;
  /** Opens the conditions of the profile in a tab. */
  readonly onProfile: () => void;
}

/** Id of its element, for the button that opens it. */
export const OPEN_ID = 'open-condition';

function Question({
  question,
  onAnswer,
}: { question: ConditionQuestion } & Pick<OpenConditionProps, 'onAnswer'>) {
  const { text, answer, yes, no } = question;
  return (
    <fieldset class="condition-question">
      <legend>{text}</legend>
      {([true, false] as const).map((isYes) => (
        <button
          key={String(isYes)}
          type="button"
          class="button"
          aria-pressed={answer === isYes}
          onClick={() => onAnswer(isYes ? yes : no)}
        >
          {isYes ? conditionWords.yes : conditionWords.no}
        </button>
      ))}
      <span class="small quiet">{conditionWords.remembered}</span>
    </fieldset>
  );
}

/** A condition that stands open: its words in the posting, and what the person is asked. Comes into view by itself. */
export function OpenCondition({ item, onAnswer, onScroll, onProfile }: OpenConditionProps) {
  const { passage, question, note, isOfProfile } = item;
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.scrollIntoView?.({ block: 'nearest' }), []);
  return (
    <div class="unfolded" id={OPEN_ID} ref={panel}>
      {passage && (
        <blockquote>
          <QuoteButton
            before={passage.before}
            marked={passage.marked}
            after={passage.after}
            stressed={passage.stressed}
            onJump={passage.span && (() => passage.span && onScroll(passage.span))}
          />
        </blockquote>
      )}
      {question && <Question question={question} onAnswer={onAnswer} />}
      {note !== '' && (
        <p class="small">
          {note}{' '}
          {isOfProfile && (
            <button type="button" class="text-button" onClick={onProfile}>
              {conditionWords.openProfile}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
