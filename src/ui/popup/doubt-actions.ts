import type { Doubt } from '../../model/posting.ts';
import type { PopupServices } from '../services.ts';
import { showCorrected } from './popup-loading.ts';
import type { PopupState } from './popup-state.ts';
import { isChoice } from './screen.ts';

/** What a person can do about a doubt. */
export interface DoubtActions {
  /** Takes this value for the posting's own and answers anew. A doubt without a choice stays. */
  chooseReading(doubt: Doubt, value: string): void;
  /** See `PopupServices.copyReport`. */
  readonly copyReport: (() => void) | null;
}

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
  state.status.value = copied.ok ? { kind: 'copied' } : { kind: 'problem', reason: copied.error.message };
}
