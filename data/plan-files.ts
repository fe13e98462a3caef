import type { Certificate, Roadmap, ShortUnit } from '../src/model/career-pack.ts';
import type { Law } from '../src/model/law.ts';
import { CERTIFICATES } from './certificates.ts';
import { LAWS } from './laws.ts';
import { ROADMAPS, UNITS } from './roadmaps.ts';

/** What plans are made from, and how the laws stand that postings name; those only where somebody reads them. */
export interface PlanFiles {
  readonly roadmaps: Roadmap[];
  readonly certificates: Certificate[];
  readonly units: ShortUnit[];
  readonly laws?: Law[];
}

const FILES: PlanFiles = {
  roadmaps: [...ROADMAPS],
  certificates: [...CERTIFICATES],
  units: [...UNITS],
  laws: [...LAWS],
};

/** The roadmaps, certificates, units and laws with their texts. A bundle holds them packed: see `packedFiles`. */
export const loadPlanFiles = async (): Promise<PlanFiles> => FILES;
