import { FileUp } from 'lucide-preact';
import { skillWords, verdictWords, youWords } from '../../i18n/words.ts';
import type { ReviewRecord } from '../../model/review-record.ts';
import { Icon } from '../components/Icon.tsx';
import { LimitedRows } from '../components/LimitedRows.tsx';
import { Section } from '../components/Section.tsx';
import { StandingRows, TermsRows } from './AnswerRows.tsx';
import type { PopupState } from './popup-state.ts';
import type { PopupActions } from './possible-actions.ts';
import { Suggestions } from './Suggestions.tsx';
import { splitGroups } from './skill-split.ts';

interface FirstRunProps {
  readonly record: ReviewRecord;
  readonly state: PopupState;
  readonly actions: PopupActions;
}

/** Asks a newcomer what they have; the first tick puts its answer in the same room, so that no chip moves. */
export function FirstQuestion(props: FirstRunProps) {
  const { main } = splitGroups(props.state.groups.value);
  const isBlank = props.state.fit.value?.blank ?? true;
  const asked = main?.requirements.length ?? 0;
  const words = main?.need === 'required' ? skillWords.questionRequired : skillWords.question;
  return (
    <div class="first-question">
      {isBlank ? (
        <>
          <h3 class="question">{words(asked)}</h3>
          <p class="quiet">{skillWords.atOnce}</p>
        </>
      ) : (
        <dl class="answer">
          <StandingRows {...props} />
        </dl>
      )}
    </div>
  );
}

const ROWS = 2;

/** Other ways to begin than to tick, then what else decides. */
export function FirstSteps(props: FirstRunProps) {
  const { state, actions } = props;
  const { background } = state.profile.value;
  const entries = state.texts.value?.entryPoints ?? [];
  return (
    <>
      <Section name="start" title={youWords.startTitle}>
        <LimitedRows
          label={youWords.background}
          rows={ROWS}
          items={entries.map((entry) => ({
            key: entry.id,
            content: (
              <button
                type="button"
                class="choice-button"
                aria-pressed={entry.id === background}
                title={youWords.startHint}
                onClick={() => actions.chooseBackground(entry.id)}
              >
                {entry.background}
              </button>
            ),
          }))}
        />
        {state.usual.value !== null && (
          <Suggestions
            background={entries.find(({ id }) => id === background)?.background ?? ''}
            skills={state.suggested.value}
            onKeep={actions.keepSuggested}
            onDrop={actions.dropSuggested}
            onAll={actions.openUsualSkills}
          />
        )}
        <p class="small">
          <button type="button" class="text-button with-icon" onClick={actions.openResume}>
            <Icon of={FileUp} size={14} />
            {youWords.resume}
          </button>{' '}
          <span class="quiet">{youWords.resumeHint}</span>
        </p>
      </Section>
      <Section name="terms" title={verdictWords.terms} hiddenTitle>
        <dl class="answer">
          <TermsRows {...props} />
        </dl>
      </Section>
    </>
  );
}
