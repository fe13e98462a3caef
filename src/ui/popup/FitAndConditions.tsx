import { ConditionsSection } from './ConditionsSection.tsx';
import { FitSection } from './FitSection.tsx';
import type { PopupActions } from './popup-actions.ts';
import type { PopupState } from './popup-state.ts';

interface FitAndConditionsProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
}

/** How the person stands to the posting: the fit on skills, and what decides beside them. */
export function FitAndConditions({ state, actions }: FitAndConditionsProps) {
  return (
    <>
      {state.fit.value && <FitSection view={state.fit.value} onTellWork={actions.openProfilePage} />}
      <ConditionsSection
        items={state.conditions.value}
        open={state.openCondition.value}
        onOpen={actions.openCondition}
        onAnswer={(conditions) => actions.changeProfile({ conditions })}
        onScroll={actions.scrollTo}
        onProfile={actions.openConditions}
      />
    </>
  );
}
