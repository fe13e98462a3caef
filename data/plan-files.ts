import type { Certificate, Roadmap } from '../src/model/career-pack.ts';
import { CERTIFICATES } from './certificates.ts';
import { ROADMAPS } from './roadmaps.ts';

/** What plans are made from. */
export interface PlanFiles {
  readonly roadmaps: Roadmap[];
  readonly certificates: Certificate[];
}

const FILES: PlanFiles = { roadmaps: [...ROADMAPS], certificates: [...CERTIFICATES] };

/** The roadmaps and certificates with their texts. A bundle holds them packed: see `packedFiles`. */
export const loadPlanFiles = async (): Promise<PlanFiles> => FILES;
