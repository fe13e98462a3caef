import { verdictWords } from '../../i18n/words.ts';
import type { ReviewRecord } from '../../model/review-record.ts';
import { Section } from '../components/Section.tsx';
import { payView } from '../posting/pay-view.ts';
import { quotesOf } from '../posting/quotes.ts';
import { ConditionsRow } from './ConditionsRow.tsx';
import { CorrectionForm } from './CorrectionForm.tsx';
import { FieldNote } from './FieldNote.tsx';
import { FitRow, RoadRow } from './FitRows.tsx';
import { PayRow } from './PayRow.tsx';
import type { PopupActions } from './popup-actions.ts';
import type { PopupState } from './popup-state.ts';
import { RoleRows } from './RoleRows.tsx';
import { WhyPanel } from './WhyPanel.tsx';

interface AnswerPartProps {
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
        counts={record.verdict === 'posting' && record.domain === 'in'}
        open={panel.value === 'fit'}
        onOpen={() => {
          panel.value = panel.value === 'fit' ? null : 'fit';
        }}
      />
      {record.domain !== 'out' && road && reasons && <RoadRow road={road} reasons={reasons} />}
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

/** What job it is, and in the same view what it means for the person, unless they are new and are asked first. */
export function AnswerSection({ record, state, actions }: AnswerPartProps) {
  const { role, level } = state.corrections.value;
  const corrected = role !== null || level !== null;
  const quotes = quotesOf(record);
  const panel = state.verdictPanel;
  const firstRun = state.asksFirst.value;
  return (
    <Section name="verdict" title={verdictWords.title} hiddenTitle>
      <dl class="answer">
        <RoleRows
          record={record}
          corrected={corrected}
          hasReasons={quotes.length + record.alternatives.length > 0}
          panel={panel.value}
          onPanel={(opened) => {
            panel.value = opened;
          }}
        />
      </dl>
      <FieldNote record={record} advice={state.advice.value} />
      {panel.value === 'correct' && (
        <CorrectionForm
          record={record}
          roles={state.reviewer.value?.pack.roles ?? []}
          corrected={corrected}
          onRole={actions.correctRole}
          onLevel={actions.correctLevel}
          onUndo={actions.undoCorrections}
        />
      )}
      {panel.value === 'why' && (
        <WhyPanel record={record} quotes={quotes} onScroll={actions.scrollTo} onRole={actions.correctRole} />
      )}
      {!firstRun && (
        <dl class="answer">
          <StandingRows record={record} state={state} actions={actions} />
          <TermsRows record={record} state={state} actions={actions} />
        </dl>
      )}
    </Section>
  );
}
