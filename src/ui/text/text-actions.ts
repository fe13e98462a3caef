import { batch } from '@preact/signals';
import { failureText, textWords } from '../../i18n/words.ts';
import type { PageReading } from '../../model/posting.ts';
import { success } from '../../model/result.ts';
import type { SuppliedText } from '../../model/supplied-text.ts';
import { createPopupActions } from '../popup/popup-actions.ts';
import { readAgain } from '../popup/popup-loading.ts';
import type { PopupActions } from '../popup/possible-actions.ts';
import type { PopupServices } from '../services.ts';
import { EMPTY_DRAFT, type TextDraft, type TextServices, type TextState } from './text-state.ts';

/** Everything that a person can do on the page for texts. */
export interface TextActions {
  change(part: Partial<TextDraft>): void;
  analyze(): Promise<void>;
  edit(): void;
  openFile(file: File): Promise<void>;
  /** Shows the text that the page was opened for, if it was opened for one. */
  showPicked(): Promise<void>;
  /** What can be done with the answer. */
  readonly answer: PopupActions;
}

const given = ({ text, title, company }: TextDraft): SuppliedText => ({
  text,
  title: title.trim() || null,
  company: company.trim() || null,
  location: null,
  url: null,
  source: 'input',
});

/** What was read, to be edited. Of what was pasted nothing is lost, though only its beginning was read. */
function draftOf({ posting, reason }: PageReading, { text: pasted }: TextDraft): TextDraft {
  if (posting === null) return EMPTY_DRAFT;
  const isCut = reason === 'too-long' && pasted.startsWith(posting.text);
  const text = isCut ? pasted : posting.text;
  return { text, title: posting.title, company: posting.company ?? '' };
}

export function createTextActions(state: TextState, services: TextServices): TextActions {
  const { answer } = state;
  const answerServices: PopupServices = {
    ...services,
    readPage: async () => success(state.reading.value ?? services.readText(given(state.draft.value))),
  };
  const show = async (reading: PageReading): Promise<void> => {
    batch(() => {
      state.reading.value = reading;
      state.draft.value = draftOf(reading, state.draft.value);
      answer.verdictPanel.value = null;
    });
    await readAgain(answer, answerServices);
    answer.painting.value = answer.record.value !== null;
  };
  const showFile = async (file: File): Promise<void> => {
    const read = await services.readFile(file);
    if (!read.ok) state.problem.value = failureText(read.error);
    else if (read.value.posting === null) state.problem.value = textWords.noPosting;
    else await show(read.value);
  };
  return {
    answer: createPopupActions(answer, answerServices),
    change: (part) => {
      state.draft.value = { ...state.draft.value, ...part };
    },
    analyze: async () => {
      state.problem.value = null;
      if (state.draft.value.text.trim() !== '') await show(services.readText(given(state.draft.value)));
    },
    edit: () => {
      void services.clearPaint();
      batch(() => {
        answer.painting.value = false;
        answer.base.value = null;
        state.reading.value = null;
        state.file.value = null;
      });
    },
    openFile: async (file) => {
      batch(() => {
        state.problem.value = null;
        state.file.value = file.name;
        state.busy.value = true;
      });
      await showFile(file);
      state.busy.value = false;
    },
    showPicked: async () => {
      const picked = await services.loadPicked();
      if (picked !== null) await show(services.readText(picked));
    },
  };
}
