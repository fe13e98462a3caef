import { ownPay, payView } from '../posting/pay-view.ts';
import { AdviceSection } from './AdviceSection.tsx';
import { AlsoAsked } from './AlsoAsked.tsx';
import { AnswerNotices } from './AnswerNotices.tsx';
import { AnswerSection } from './AnswerSection.tsx';
import { FirstQuestion, FirstSteps } from './FirstRun.tsx';
import { FitSection } from './FitSection.tsx';
import { PaySection } from './PaySection.tsx';
import type { PopupState } from './popup-state.ts';
import type { AnswerProps, PopupActions } from './possible-actions.ts';
import { RoadSection } from './RoadSection.tsx';
import type { ChipProps } from './SkillGroupList.tsx';
import { SkillsSection } from './SkillsSection.tsx';

function chipsOf(state: PopupState, actions: PopupActions): ChipProps {
  const suggested = state.suggested.value.map(({ id }) => id);
  return {
    laws: state.laws.value,
    pointed: state.pointed.value,
    firstRun: state.asksFirst.value,
    suggested,
    onToggle: (id) => (suggested.includes(id) ? actions.dropSuggested(id) : actions.toggleSkill(id)),
    onWeigh: actions.weighSkill,
    onJump: actions.nextMention,
  };
}

/** Why the fit is what it is; null while the person has told nothing. */
function Fit({ state, actions, open }: Omit<AnswerProps, 'record'> & { readonly open: boolean }) {
  const fit = state.fit.value;
  const panel = state.verdictPanel;
  if (fit === null || fit.blank || (panel.value === 'fit') !== open) return null;
  const close = () => {
    panel.value = null;
  };
  return <FitSection view={fit} onClose={open ? close : null} onTellWork={actions.openProfilePage} />;
}

function Road({ record, state, actions }: AnswerProps) {
  const { hoursPerWeek, goalsDone } = state.profile.value;
  if (record.domain === 'out' || state.reasons.value === null) return null;
  return (
    <RoadSection
      road={state.road.value}
      reasons={state.reasons.value}
      hoursPerWeek={hoursPerWeek}
      goalsDone={goalsDone}
      onGoal={actions.toggleGoal}
      onPhase={actions.togglePhase}
      onOpen={actions.openRoadmap}
    />
  );
}

/** What one sees first: the job, the fit, what to tick and the first step; then all that explains it. */
export function Answer(props: AnswerProps) {
  const { record, state, actions } = props;
  const profile = state.profile.value;
  const chips = chipsOf(state, actions);
  const groups = state.groups.value;
  const asksFirst = state.asksFirst.value;
  return (
    <>
      <AnswerNotices {...props} />
      <AnswerSection {...props} />
      <Fit state={state} actions={actions} open={true} />
      {asksFirst && <FirstQuestion {...props} />}
      <SkillsSection groups={groups} {...chips} />
      {asksFirst && <FirstSteps {...props} />}
      <Road {...props} />
      <AlsoAsked
        groups={groups}
        yearsAsked={record.years}
        ownYears={profile.years.overall}
        onAddYears={actions.openProfile}
        {...chips}
      />
      <Fit state={state} actions={actions} open={false} />
      <PaySection
        view={payView(record)}
        own={ownPay(record, profile, state.pack.value ?? undefined)}
        observed={record.observedPay}
      />
      <AdviceSection
        warnings={record.warnings}
        text={record.posting?.text ?? ''}
        advice={state.advice.value}
        onScroll={actions.scrollTo}
        onGuide={actions.openGuide}
      />
    </>
  );
}
