import { render } from 'preact';
import { createCompareActions, loadCompare } from '../models/compare-actions.ts';
import { createCompareState } from '../models/compare-state.ts';
import type { CompareServices } from '../models/services.ts';
import { CompareApp } from './CompareApp.tsx';

/** Shows the compare page in `root` and fills it as its services answer. Resolves when the list stands. */
export function mountCompare(root: Element, services: CompareServices): Promise<void> {
  const state = createCompareState(services);
  render(<CompareApp state={state} actions={createCompareActions(state, services)} />, root);
  return loadCompare(state, services);
}
