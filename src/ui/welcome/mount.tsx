import { render } from 'preact';
import { createTextActions } from '../text/text-actions.ts';
import { createTextState, type TextServices } from '../text/text-state.ts';
import { WelcomeApp } from './WelcomeApp.tsx';

/** Shows the welcome page in `root`, with the sample posting read. Resolves when that is answered. */
export function mountWelcome(root: Element, services: TextServices): Promise<void> {
  const state = createTextState();
  const actions = createTextActions(state, services);
  render(<WelcomeApp state={state} actions={actions} />, root);
  return actions.showPicked();
}
