import { render } from 'preact';
import { createOptionsActions, loadOptions } from '../models/options-actions.ts';
import { viewOf } from '../models/options-route.ts';
import type { OptionsServices } from '../models/options-services.ts';
import { createOptionsState } from '../models/options-state.ts';
import { OptionsApp } from './OptionsApp.tsx';

/** Shows the profile page in `root` and fills it as its services answer. Resolves when all of it stands. */
export function mountOptions(root: Element, services: OptionsServices): Promise<void> {
  const state = createOptionsState(viewOf(location.hash));
  addEventListener('hashchange', () => {
    state.view.value = viewOf(location.hash);
    scrollTo(0, 0);
  });
  render(<OptionsApp state={state} actions={createOptionsActions(state, services)} />, root);
  return loadOptions(state, services);
}
