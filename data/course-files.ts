import { CERTIFICATES } from './certificates.ts';
import type { PlanFiles } from './plan-files.ts';
import { ROADMAPS, UNITS } from './roadmaps.ts';

const FILES: PlanFiles = {
  roadmaps: ROADMAPS.map((roadmap) => ({
    ...roadmap,
    source: '',
    phases: roadmap.phases.map((phase) => ({
      ...phase,
      effort: undefined,
      goals: phase.goals.map(({ id }) => ({ id, text: '' })),
      resources: [],
      milestone: '',
    })),
  })),
  certificates: CERTIFICATES.map((certificate) => ({
    ...certificate,
    name: '',
    body: '',
    prerequisite: null,
    page: null,
    checked: { ...certificate.checked, where: '' },
  })),
  units: UNITS.map((unit) => ({
    ...unit,
    source: '',
    task: '',
    resource: { title: '', kind: 'reading' },
  })),
};

/**
 * The roadmaps, certificates and units with their titles, and every other text left blank: enough to make plans and to name
 * their parts. A bundle holds them packed: see `packedFiles`.
 */
export const loadCourseFiles = async (): Promise<PlanFiles> => FILES;
