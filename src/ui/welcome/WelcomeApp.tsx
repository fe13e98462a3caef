import { LockKeyhole } from 'lucide-preact';
import { welcomeWords as words } from '../../i18n/words.ts';
import { Icon } from '../components/Icon.tsx';
import { AnswerOrState, isSettled } from '../popup/AnswerOrState.tsx';
import { spokenChange } from '../popup/change-view.ts';
import { SHOWN_TEXT_ID } from '../text/ShownText.tsx';
import type { TextActions } from '../text/text-actions.ts';
import type { TextState } from '../text/text-state.ts';
import { StartWays } from './StartWays.tsx';

interface WelcomeAppProps {
  readonly state: TextState;
  readonly actions: TextActions;
}

/** The sample posting as a page would show it, and beside it what is said of it: every tick moves it. */
function Sample({ state, actions }: WelcomeAppProps) {
  const posting = state.reading.value?.posting ?? null;
  return (
    <div class="sample">
      <section class="sample-page" aria-labelledby="sample-page">
        <h2 id="sample-page">{words.page}</h2>
        <p id={SHOWN_TEXT_ID} class="sample-text">
          {posting?.text ?? ''}
        </p>
      </section>
      <section class="sample-answer panel" aria-labelledby="sample-answer">
        <h2 id="sample-answer">{words.answer}</h2>
        <p class="visually-hidden" role="status">
          {spokenChange(state.answer.change.value)}
        </p>
        <AnswerOrState state={state.answer} actions={actions.answer} />
      </section>
    </div>
  );
}

/** What a person sees once after installing: what the extension does, on a live sample, and three ways to start. */
export function WelcomeApp({ state, actions }: WelcomeAppProps) {
  const { texts, profile } = state.answer;
  return (
    <div class="welcome">
      <header class="welcome-head">
        <span class="product">{words.product}</span>
        <span class="small quiet">{words.once}</span>
      </header>
      <main data-finished={isSettled(state.answer)}>
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <Sample state={state} actions={actions} />
        <StartWays
          entryPoints={texts.value?.entryPoints ?? []}
          background={profile.value.background}
          actions={actions.answer}
        />
        <p class="promise">
          <Icon of={LockKeyhole} />
          <span>
            <strong>{words.stays}</strong> {words.check}
          </span>
        </p>
        <p class="small quiet">
          {words.pin} {words.keys}
        </p>
      </main>
    </div>
  );
}
