import { render } from 'preact';
import type { RoadmapServices } from '../services.ts';
import { RoadmapApp } from './RoadmapApp.tsx';
import { createRoadmapActions, loadRoadmap } from './roadmap-actions.ts';
import { createRoadmapState } from './roadmap-state.ts';

/** Shows the roadmap page in `root` and fills it as its services answer. Resolves when nothing more will come. */
export function mountRoadmap(root: Element, services: RoadmapServices): Promise<void> {
  const state = createRoadmapState(new Date());
  render(<RoadmapApp state={state} actions={createRoadmapActions(state, services)} />, root);
  return loadRoadmap(state, services);
}
