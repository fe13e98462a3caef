import { effect } from '@preact/signals';
import { render } from 'preact';
import { createFilesActions } from '../files/files-actions.ts';
import { createFilesState } from '../files/files-state.ts';
import type { CompareServices } from '../services.ts';
import { followAddress } from './address.ts';
import { CompareApp } from './CompareApp.tsx';
import { createCompareActions } from './compare-actions.ts';
import { judgeInBackground } from './compare-judging.ts';
import { loadCompare, loadOpened, loadSides, refresh } from './compare-loading.ts';
import { renewSaved } from './compare-renewal.ts';
import { type CompareState, createCompareState } from './compare-state.ts';
import { listenForKeys } from './page-keys.ts';

/** Reads what a screen shows of single postings whenever the address names others. */
function loadOnDemand(state: CompareState, services: CompareServices): void {
  effect(() => {
    if (state.view.value.open !== state.opened.peek()?.id) void loadOpened(state, services);
  });
  effect(() => {
    const { screen } = state.view.value;
    // A tick in the profile plans anew what stands side by side.
    void state.profile.value;
    if (screen === 'side') void loadSides(state, services);
  });
}

/** Shows the compare page in `root` and fills it as its services answer. Resolves when nothing more will come. */
export function mountCompare(root: Element, services: CompareServices): Promise<void> {
  const state = createCompareState(services);
  const actions = createCompareActions(state, services);
  let inView: readonly string[] = [];
  followAddress(state.view);
  listenForKeys();
  judgeInBackground(state, services, () => inView);
  loadOnDemand(state, services);
  services.watchSaved((ids) => void refresh(state, services, ids));
  services.watchProfile((profile) => {
    state.profile.value = profile;
  });
  const onView = (ids: readonly string[]) => {
    inView = ids;
  };
  const files = createFilesState();
  const fileActions = createFilesActions(files, services.files);
  render(
    <CompareApp state={state} actions={actions} files={files} fileActions={fileActions} onView={onView} />,
    root,
  );
  return loadCompare(state, services).then(() => renewSaved(state, services));
}
