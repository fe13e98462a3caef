import type { Profession } from '../../src/model/fit-rules.ts';
import { type Located, problem, type Records } from './records.ts';

/** Roles that have no pay band: neither a ladder nor a stage of their level. */
export function findUnpaid({ roles, stages }: Records): string[] {
  const staged = new Set(stages.flatMap(({ record }) => record.levels));
  return roles
    .filter(({ record }) => record.ladder === null && !staged.has(record.level))
    .map((role) => problem(role, 'has neither a ladder nor a stage'));
}

/** Required skills that no phase teaches and no note excuses, and notes that a phase contradicts. */
export function findUntaught({ roles, skills, phases }: Records): string[] {
  const taught = new Set(phases.flatMap(({ record }) => record.teaches));
  const excused = skills.filter(({ record }) => record.untaught !== undefined);
  const excusedIds = new Set(excused.map(({ record }) => record.id));
  const untaught = roles.flatMap((role) =>
    role.record.required
      .filter((id) => !taught.has(id) && !excusedIds.has(id))
      .map((id) => problem(role, `requires "${id}", which no phase teaches and no note excuses`)),
  );
  const contradicted = excused.filter(({ record }) => taught.has(record.id));
  return [
    ...untaught,
    ...contradicted.map((skill) => problem(skill, 'says that it is untaught, but a phase teaches it')),
  ];
}

/** Phases that require one of another roadmap: a plan draws on one roadmap after the other, and would not find it. */
export function findForeignRequirements({ roadmaps }: Records): string[] {
  const known = new Set(roadmaps.flatMap(({ record }) => record.phases.map(({ id }) => id)));
  return roadmaps.flatMap((roadmap) => {
    const own = new Set(roadmap.record.phases.map(({ id }) => id));
    // A phase that stands nowhere is reported where ids are checked.
    const foreign = roadmap.record.phases
      .flatMap(({ requires }) => requires)
      .filter((id) => known.has(id) && !own.has(id));
    return foreign.map((id) => problem(roadmap, `has a phase that requires "${id}" of another roadmap`));
  });
}

/** Phases that are about something that they do not teach. */
export function findUntaughtSubjects({ phases }: Records): string[] {
  return phases.flatMap((phase) =>
    phase.record.subjects
      .filter((id) => !phase.record.teaches.includes(id))
      .map((id) => problem(phase, `is about "${id}", which it does not teach`)),
  );
}

/** Roadmaps whose weeks are not the sum of their phases. */
export function findWrongWeeks({ roadmaps }: Records): string[] {
  return roadmaps.flatMap((roadmap) => {
    const { weeks, phases } = roadmap.record;
    const sum = phases.reduce((total, phase) => total + phase.weeks, 0);
    return sum === weeks ? [] : [problem(roadmap, `says ${weeks} weeks, its phases add up to ${sum}`)];
  });
}

/** Roles that no guide speaks of: by its ladder, or by the roadmap of the same name. */
export function findUnguided({ guides, roadmaps, roles }: Records): string[] {
  const guided = new Set(guides.map(({ record }) => record.id));
  const walked = new Set(roadmaps.flatMap(({ record }) => (guided.has(record.id) ? record.roles : [])));
  return roles
    .filter(({ record }) => !guided.has(record.ladder ?? '') && !walked.has(record.id))
    .map((role) => problem(role, 'has no guide'));
}

const WEEKS_PER_MONTH = 52 / 12;

/** Guides of ours that tell another time than their roadmap. Those of the seeds have an estimate of their own. */
export function findWrongMonths({ guides, roadmaps }: Records): string[] {
  const weeks = new Map(roadmaps.map(({ record }) => [record.id, record.weeks]));
  return guides.flatMap((guide) => {
    const { curated, id, requirements } = guide.record;
    const months = Math.round((weeks.get(id) ?? 0) / WEEKS_PER_MONTH);
    return !curated || months === requirements.monthsToLearn
      ? []
      : [problem(guide, `says ${requirements.monthsToLearn} months, its roadmap takes ${months}`)];
  });
}

/** Roles and entry points that are of no profession, or of several: a fit could not tell what the person does. */
export function findUnplaced({ professions, roles, entryPoints }: Records): string[] {
  const places = (idsOf: (one: Profession) => readonly string[]) =>
    Map.groupBy(
      professions.flatMap(({ record }) => idsOf(record)),
      (id) => id,
    );
  const unplaced = (
    records: readonly Located<{ readonly id: string }>[],
    found: ReadonlyMap<string, readonly string[]>,
  ) =>
    records
      .filter(({ record }) => found.get(record.id)?.length !== 1)
      .map((one) => problem(one, `is of ${found.get(one.record.id)?.length ?? 0} professions, not of one`));
  return [
    ...unplaced(
      roles,
      places(({ roles: own }) => own),
    ),
    ...unplaced(
      entryPoints,
      places(({ backgrounds }) => backgrounds),
    ),
  ];
}
