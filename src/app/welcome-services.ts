import sample from '../../data/sample-posting.json' with { type: 'json' };
import type { TextServices } from '../ui/text/text-state.ts';
import { createTextServices } from './text-services.ts';

/** Wires the welcome page: the page for texts, opened for the sample posting. */
export const createWelcomeServices = (): TextServices => ({
  ...createTextServices(''),
  loadPicked: async () => ({ ...sample, url: null, source: 'input' }),
});
