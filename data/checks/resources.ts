import type { SkillKind } from '../../src/model/skill.ts';
import { citedId } from '../finished-plans.ts';
import { type Located, problem, type Records } from './records.ts';

/** What has a name that a resource must name too: nobody learns a tool from a text that does not speak of it. */
const NAMED: ReadonlySet<SkillKind> = new Set(['framework', 'language', 'platform', 'regulation', 'tool']);

/** The least hours for a skill that a phase claims to teach. */
const LEAST_HOURS = 3;
const HOURS_PER_WEEK = 10;

/** Citations of resources that the library lacks, and resources that nothing cites. */
export function findLooseResources({ resources, writtenPhases, writtenUnits }: Records): string[] {
  const known = new Set(resources.map(({ record }) => record.id));
  const citing: readonly Located<{ readonly id: string; readonly cites: readonly string[] }>[] = [
    ...writtenPhases.map(({ file, record: { id, resources: cited } }) => ({
      file,
      record: { id, cites: cited.map(citedId) },
    })),
    ...writtenUnits.map(({ file, record: { id, resource } }) => ({
      file,
      record: { id, cites: [citedId(resource)] },
    })),
  ];
  const cited = new Set(citing.flatMap(({ record }) => record.cites));
  return [
    ...citing.flatMap((one) =>
      one.record.cites
        .filter((id) => !known.has(id))
        .map((id) => problem(one, `names the unknown resource "${id}"`)),
    ),
    ...resources.filter(({ record }) => !cited.has(record.id)).map((one) => problem(one, 'is cited nowhere')),
  ];
}

/** Goals of our roadmaps that practice something of a name, where no resource of the phase serves it. */
export function findUnservedGoals({ resources, roadmaps, skills, writtenPhases }: Records): string[] {
  const served = new Map(resources.map(({ record }) => [record.id, record.serves]));
  const kinds = new Map(skills.map(({ record }) => [record.id, record.kind]));
  const ours = new Set(
    roadmaps.flatMap(({ record }) => (record.curated ? record.phases.map(({ id }) => id) : [])),
  );
  return writtenPhases
    .filter(({ record }) => ours.has(record.id))
    .flatMap(({ file, record: phase }) => {
      const taught = new Set(phase.resources.flatMap((one) => served.get(citedId(one)) ?? []));
      return phase.goals.flatMap((goal) =>
        goal.practices
          .filter((skill) => NAMED.has(kinds.get(skill) ?? 'soft') && !taught.has(skill))
          .map((skill) => problem({ file, record: goal }, `practices "${skill}", which no resource names`)),
      );
    });
}

/** Phases that claim more skills than their hours can teach. A warning: the career guides' own phases are as they are. */
export function findCrowded({ phases }: Records): string[] {
  return phases.flatMap((phase) => {
    const { teaches, weeks } = phase.record;
    const hours = (weeks * HOURS_PER_WEEK) / teaches.length;
    return hours >= LEAST_HOURS
      ? []
      : [
          problem(
            phase,
            `has ${hours.toFixed(1)} hours for each of the ${teaches.length} skills that it teaches`,
          ),
        ];
  });
}
