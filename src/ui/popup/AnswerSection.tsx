import { verdictWords } from '../../i18n/words.ts';
import { Section } from '../components/Section.tsx';
import { quotesOf } from '../posting/quotes.ts';
import { type AnswerPartProps, StandingRows, TermsRows } from './AnswerRows.tsx';
import { CorrectionForm } from './CorrectionForm.tsx';
import { FieldNote } from './FieldNote.tsx';
import { RoleRows } from './RoleRows.tsx';
import { WhyPanel } from './WhyPanel.tsx';

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
          roles={state.pack.value?.roles ?? []}
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
