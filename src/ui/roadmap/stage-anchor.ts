import type { Phase } from '../../model/career-pack.ts';

/** The id of a phase's place on the page. */
export const stageAnchor = ({ id }: Phase): string => `phase-${id}`;

/** Unfolds a phase and puts the focus on it; the link that was followed scrolls there. */
export function showStage(phase: Phase): void {
  const details = document.getElementById(stageAnchor(phase))?.querySelector('details');
  if (!details) return;
  details.open = true;
  details.querySelector('summary')?.focus({ preventScroll: true });
}
