import type { Certificate, Phase, Roadmap } from '../model/career-pack.ts';
import { kept } from './kept.ts';

/** A phase with the roadmap that it stands in. */
export interface PhaseOfRoadmap {
  readonly roadmap: Roadmap;
  readonly phase: Phase;
  /** Ids of the certificates that it prepares for, and of their families. */
  readonly preparesFor: readonly string[];
}

/** The part of a pack that phases are taken from. */
export interface PhaseSources {
  readonly roadmaps: readonly Roadmap[];
  /** Absent means that none is known. */
  readonly certificates?: readonly Certificate[];
}

const phases = new WeakMap<PhaseSources, readonly PhaseOfRoadmap[]>();

/** Every phase of a pack, roadmap by roadmap; made once for this very object. */
export const phasesOfPack = (sources: PhaseSources): readonly PhaseOfRoadmap[] =>
  kept(phases, sources, ({ roadmaps, certificates = [] }) =>
    roadmaps.flatMap((roadmap) =>
      roadmap.phases.map((phase) => ({ roadmap, phase, preparesFor: preparedBy(phase, certificates) })),
    ),
  );

/** The certificates that a phase prepares for, and the families that holding one of them meets. */
function preparedBy({ preparesFor = [] }: Phase, certificates: readonly Certificate[]): readonly string[] {
  const prepared = certificates.filter(({ id }) => preparesFor.includes(id));
  return [...new Set([...preparesFor, ...prepared.flatMap(({ families }) => families)])];
}
