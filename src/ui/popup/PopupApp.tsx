import { useMemo } from 'preact/hooks';
import { headerView } from '../posting/header-view.ts';
import { countMarks } from '../posting/marks.ts';
import { AnswerOrState, isSettled } from './AnswerOrState.tsx';
import { spokenChange } from './change-view.ts';
import { PopupFooter } from './PopupFooter.tsx';
import { PopupHeader } from './PopupHeader.tsx';
import { countSaved } from './popup-saved.ts';
import type { PopupState } from './popup-state.ts';
import type { PopupActions } from './possible-actions.ts';
import { SiteSection } from './SiteSection.tsx';
import { useStepKeys } from './step-keys.ts';
import { YouSection } from './YouSection.tsx';

interface PopupAppProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
}

/** The popup: what the page says, what it means for this person, and what to do with it. */
export function PopupApp({ state, actions }: PopupAppProps) {
  const posting = state.reading.value?.posting ?? null;
  const header = useMemo(() => headerView(posting, Date.now()), [posting]);
  const record = state.record.value;
  const answered = record !== null && state.screen.value === null;
  useStepKeys(answered, actions.step);
  return (
    <>
      <PopupHeader
        view={header}
        profileOpen={state.profileOpen.value}
        onPanel={actions.openPanel}
        onProfile={actions.toggleProfile}
      />
      <p class="visually-hidden" role="status">
        {spokenChange(state.change.value)}
      </p>
      <main data-finished={isSettled(state)}>
        {state.profileOpen.value && (
          <YouSection
            profile={state.profile.value}
            entryPoints={state.texts.value?.entryPoints ?? []}
            onChange={actions.changeProfile}
            onOpenPage={actions.openProfilePage}
          />
        )}
        <AnswerOrState state={state} actions={actions} />
        {answered && state.site.value && (
          <SiteSection site={state.site.value} onToggle={actions.toggleSite} />
        )}
      </main>
      <PopupFooter
        saved={answered ? state.own.value !== null : null}
        painting={answered && record.skills.length > 0 ? state.painting.value : null}
        paintFault={state.paintFault.value}
        legend={answered && state.painting.value ? countMarks(record) : null}
        changed={state.own.value?.textDiffers ?? false}
        savedCount={countSaved(state.savedList.value, state.own.value)}
        status={state.status.value}
        keepsNothing={state.keepsNothing.value}
        onHighlight={actions.toggleHighlight}
        onStep={actions.step}
        onSave={actions.save}
        onCompare={actions.openCompare}
      />
    </>
  );
}
