import { render } from 'preact';
import { TextApp } from './TextApp.tsx';
import { createTextActions } from './text-actions.ts';
import { createTextState, type TextServices } from './text-state.ts';

/** Shows the page for texts in `root`, with the text that it was opened for. Resolves when that is answered. */
export function mountText(root: Element, services: TextServices): Promise<void> {
  const state = createTextState();
  const actions = createTextActions(state, services);
  render(<TextApp state={state} actions={actions} />, root);
  return actions.showPicked();
}
