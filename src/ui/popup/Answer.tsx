import type { ReviewRecord } from '../../model/review-record.ts';
import { ownPay, payView } from '../posting/pay-view.ts';
import { AdviceSection } from './AdviceSection.tsx';
import { AnswerNotices } from './AnswerNotices.tsx';
import { FitAndConditions } from './FitAndConditions.tsx';
import { PaySection } from './PaySection.tsx';
import type { PopupActions } from './popup-actions.ts';
import type { PopupState } from './popup-state.ts';
import { RoadSection } from './RoadSection.tsx';
import { SkillsSection } from './SkillsSection.tsx';
import { VerdictSection } from './VerdictSection.tsx';

interface AnswerProps {
  readonly record: ReviewRecord;
  readonly state: PopupState;
  readonly actions: PopupActions;
}

/** The answers to the four questions, top to bottom. */
export function Answer({ record, state, actions }: AnswerProps) {
  const profile = state.profile.value;
  const { role, level } = state.corrections.value;
  const pack = state.reviewer.value?.pack;
  return (
    <>
      <AnswerNotices record={record} state={state} actions={actions} />
      <VerdictSection
        record={record}
        roles={pack?.roles ?? []}
        advice={state.advice.value}
        corrected={role !== null || level !== null}
        panel={state.verdictPanel.value}
        onPanel={(panel) => {
          state.verdictPanel.value = panel;
        }}
        onScroll={actions.scrollTo}
        onRole={actions.correctRole}
        onLevel={actions.correctLevel}
        onUndo={actions.undoCorrections}
      />
      <FitAndConditions state={state} actions={actions} />
      <PaySection view={payView(record)} own={ownPay(record, profile, pack)} observed={record.observedPay} />
      <SkillsSection
        groups={state.groups.value}
        laws={state.laws.value}
        yearsAsked={record.years}
        ownYears={profile.years.overall}
        firstRun={state.firstRun.value}
        pointed={state.pointed.value}
        onToggle={actions.toggleSkill}
        onJump={actions.nextMention}
        onAddYears={actions.openProfile}
      />
      {record.domain !== 'out' && state.reasons.value && (
        <RoadSection
          road={state.road.value}
          reasons={state.reasons.value}
          hoursPerWeek={profile.hoursPerWeek}
          goalsDone={profile.goalsDone}
          onGoal={actions.toggleGoal}
          onPhase={actions.togglePhase}
          onOpen={actions.openRoadmap}
        />
      )}
      <AdviceSection
        warnings={record.warnings}
        text={record.posting?.text ?? ''}
        advice={state.advice.value}
        onScroll={actions.scrollTo}
      />
    </>
  );
}
