import { LazyAnswer } from './LazyAnswer.tsx';
import { PopupStateScreen } from './PopupStateScreen.tsx';
import type { PopupState } from './popup-state.ts';
import type { PopupActions } from './possible-actions.ts';
import { Skeleton } from './Skeleton.tsx';

interface AnswerOrStateProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
}

/** True once an answer stands, or why there is none. */
export const isSettled = ({ record, screen }: PopupState): boolean =>
  record.value !== null || screen.value !== null;

/** The answer, or what stands in its place: why there is none, or its skeleton while it is worked out. */
export function AnswerOrState({ state, actions }: AnswerOrStateProps) {
  const record = state.record.value;
  const kind = state.screen.value;
  if (kind !== null) {
    return (
      <PopupStateScreen
        kind={kind}
        frameUrl={state.reading.value?.frameUrl ?? null}
        detail={state.failure.value}
        onRetry={actions.readAgain}
        onOpen={actions.openUrl}
        onPaste={actions.openText}
        onAllow={actions.allowSite}
      />
    );
  }
  return record ? <LazyAnswer record={record} state={state} actions={actions} /> : <Skeleton />;
}
