import { render } from 'preact';
import { createOptionsActions, loadOptions } from '../models/options-actions.ts';
import { viewOf } from '../models/options-route.ts';
import type { OptionsServices } from '../models/options-services.ts';
import { createOptionsState } from '../models/options-state.ts';
import { createPageSettings } from '../models/page-settings.ts';
import { OptionsApp } from './OptionsApp.tsx';

/** Shows the profile page in `root` and fills it as its services answer. Resolves when all of it stands. */
export function mountOptions(root: Element, services: OptionsServices): Promise<void> {
  const state = createOptionsState(viewOf(location.hash), services);
  addEventListener('hashchange', () => {
    state.view.value = viewOf(location.hash);
    scrollTo(0, 0);
  });
  const pages = createPageSettings(services.pages);
  render(<OptionsApp state={state} actions={createOptionsActions(state, services)} pages={pages} />, root);
  return loadOptions(state, services);
}
