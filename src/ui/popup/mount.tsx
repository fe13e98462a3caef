import { effect } from '@preact/signals';
import { render } from 'preact';
import type { PopupServices } from '../services.ts';
import { PopupApp } from './PopupApp.tsx';
import { createPopupActions } from './popup-actions.ts';
import { loadPopup } from './popup-loading.ts';
import { createPopupState, type PopupState } from './popup-state.ts';

/** Shows the popup in `root` at once and fills it as its services answer. Resolves when nothing more will come. */
export function mountPopup(root: Element, services: PopupServices): Promise<void> {
  const state = createPopupState();
  render(<PopupApp state={state} actions={createPopupActions(state, services)} />, root);
  markFinish(state);
  return loadPopup(state, services);
}

/** Notes when the first answer is on the screen, for whoever measures how long a person waits. */
function markFinish(state: PopupState): void {
  const stop = effect(() => {
    if (state.record.value === null && state.screen.value === null) return;
    // A task later the components have been rendered.
    setTimeout(() => performance.mark('finished'));
    queueMicrotask(() => stop());
  });
}
