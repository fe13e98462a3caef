import { render } from 'preact';
import { createPopupActions } from '../models/popup-actions.ts';
import { loadPopup } from '../models/popup-loading.ts';
import { createPopupState } from '../models/popup-state.ts';
import type { PopupServices } from '../models/services.ts';
import { PopupApp } from './PopupApp.tsx';

/** Shows the popup in `root` at once and fills it as its services answer. Resolves when nothing more will come. */
export function mountPopup(root: Element, services: PopupServices): Promise<void> {
  const state = createPopupState();
  render(<PopupApp state={state} actions={createPopupActions(state, services)} />, root);
  return loadPopup(state, services);
}
