import { failureText } from '../../i18n/words.ts';
import type { PopupServices } from '../services.ts';
import { showCorrected } from './popup-loading.ts';
import type { PopupState } from './popup-state.ts';
import type { DoubtActions } from './possible-actions.ts';
import { isChoice } from './screen.ts';

/** Binds the doubts of an answer to what settles them. */
export function createDoubtActions(state: PopupState, services: PopupServices): DoubtActions {
  return {
    chooseReading: (doubt, value) => {
      const reading = state.reading.value;
      if (!reading?.posting || !isChoice(doubt)) return;
      const posting = { ...reading.posting, [doubt.about]: value };
      const doubts = reading.doubts.filter(({ about }) => about !== doubt.about);
      void showCorrected({ ...reading, posting, doubts }, state, services);
    },
    copyReport: services.copyReport && (() => void copyReport(state, services)),
  };
}

async function copyReport(state: PopupState, services: PopupServices): Promise<void> {
  const copied = state.base.value && (await services.copyReport?.(state.base.value));
  if (!copied) return;
  state.status.value = copied.ok
    ? { kind: 'copied' }
    : { kind: 'problem', reason: failureText(copied.error) };
}
