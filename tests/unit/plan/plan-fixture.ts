import type { Phase, Roadmap } from '../../../src/model/career-pack.ts';

/** A phase of one goal. */
export const phase = (id: string, weeks: number, teaches: string[], requires: string[] = []): Phase => ({
  id,
  title: id,
  weeks,
  goals: [{ id: `${id}-goal`, text: '' }],
  resources: [],
  milestone: '',
  teaches,
  requires,
});

/** A roadmap to these roles. */
export const roadmap = (
  id: string,
  roles: string[],
  phases: Phase[],
  track: Roadmap['track'] = 'technical',
): Roadmap => ({
  id,
  title: id,
  track,
  roles,
  weeks: 0,
  phases,
  curated: false,
  source: '',
});
