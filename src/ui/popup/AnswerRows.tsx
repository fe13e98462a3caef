import type { ReviewRecord } from '../../model/review-record.ts';
import { payView } from '../posting/pay-view.ts';
import { ConditionsRow } from './ConditionsRow.tsx';
import { FitRow } from './FitRow.tsx';
import { PayRow } from './PayRow.tsx';
import type { PopupState } from './popup-state.ts';
import type { PopupActions } from './possible-actions.ts';
import { RoadRow } from './RoadRow.tsx';

/** What a part of the answer is drawn from. */
export interface AnswerPartProps {
  readonly record: ReviewRecord;
  readonly state: PopupState;
  readonly actions: PopupActions;
}

/** How the person stands to the posting: fit and road. Nothing where they have told nothing. */
export function StandingRows({ record, state }: AnswerPartProps) {
  const [fit, road, reasons] = [state.fit.value, state.road.value, state.reasons.value];
  if (fit === null || (fit.blank && fit.band !== null)) return null;
  const panel = state.verdictPanel;
  return (
    <>
      <FitRow
        view={fit}
        road={road}
        change={state.change.value}
        worth={state.worth.value}
        counts={record.verdict === 'posting' && record.domain === 'in'}
        open={panel.value === 'fit'}
        onOpen={() => {
          panel.value = panel.value === 'fit' ? null : 'fit';
        }}
      />
      {record.domain !== 'out' && road && reasons && (
        <RoadRow road={road} reasons={reasons} change={state.change.value} />
      )}
    </>
  );
}

/** What else decides: conditions and pay. */
export function TermsRows({ record, state, actions }: AnswerPartProps) {
  return (
    <>
      <ConditionsRow
        items={state.conditions.value}
        open={state.openCondition.value}
        onOpen={actions.openCondition}
        onAnswer={(conditions) => actions.changeProfile({ conditions })}
        onScroll={actions.scrollTo}
        onProfile={actions.openConditions}
      />
      <PayRow {...payView(record)} />
    </>
  );
}
