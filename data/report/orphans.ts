import type { BackgroundSkills } from '../../src/model/career-pack.ts';
import { gatherRecords, type Records } from '../checks/records.ts';
import type { DataFiles } from '../data-files.ts';

/** Records that nothing else of the pack leads to, by a sentence that says in which way. */
export type Orphans = ReadonlyMap<string, readonly string[]>;

/** Finds what stands alone: none of it is wrong, all of it is worth a look. */
export function findOrphans(files: DataFiles): Orphans {
  const records = gatherRecords(files);
  return new Map([
    ['skills that no other record names', lonelySkills(records, backgroundSkills(files))],
    ['certificates in no family that no phase prepares for', lonelyCertificates(records)],
    ['phases that teach nothing that a role asks for', idlePhases(records)],
    ['roles without a roadmap of their own', rolesWithout(records, roadmapRoles(records))],
    ['roles without a question', rolesWithout(records, questionRoles(records))],
    [
      'questions that try no skill',
      records.questions.filter(({ record }) => record.skills.length === 0).map(idOf),
    ],
  ]);
}

const idOf = ({ record }: { readonly record: { readonly id: string } }): string => record.id;

const backgroundSkills = (files: DataFiles): readonly BackgroundSkills[] =>
  (files.get('background-skills.json') ?? []) as readonly BackgroundSkills[];

function lonelySkills(records: Records, backgrounds: readonly BackgroundSkills[]): string[] {
  const named = new Set([
    ...records.roles.flatMap(({ record }) => [...record.required, ...record.preferred]),
    ...records.phases.flatMap(({ record }) => [...record.teaches, ...(record.preparesFor ?? [])]),
    ...records.certificates.flatMap(({ record }) => [record.id, ...record.families, ...record.proves]),
    ...records.positions.flatMap(({ record }) => record.skills),
    ...records.professions.flatMap(({ record }) => record.core),
    ...records.questions.flatMap(({ record }) => record.skills),
    ...records.guides.flatMap(({ record }) => [
      ...record.coreSkills.skills,
      ...record.toolsOfTheTrade.skills,
    ]),
    ...records.laws.flatMap(({ record }) => record.replacedBy),
    ...records.skills.flatMap(({ record }) => [
      record.broader ?? '',
      ...(record.related ?? []).map(({ id }) => id),
    ]),
    ...backgrounds.flatMap(({ skills }) => skills.map(({ id }) => id)),
  ]);
  return records.skills.map(idOf).filter((id) => !named.has(id));
}

function lonelyCertificates({ certificates, phases }: Records): string[] {
  const prepared = new Set(phases.flatMap(({ record }) => record.preparesFor ?? []));
  return certificates
    .filter(({ record }) => record.families.length === 0 && !prepared.has(record.id))
    .map(idOf);
}

function idlePhases({ phases, roles }: Records): string[] {
  const asked = new Set(roles.flatMap(({ record }) => [...record.required, ...record.preferred]));
  return phases.filter(({ record }) => !record.teaches.some((id) => asked.has(id))).map(idOf);
}

const roadmapRoles = ({ roadmaps }: Records): string[] => roadmaps.flatMap(({ record }) => record.roles);
const questionRoles = ({ questions }: Records): string[] => questions.flatMap(({ record }) => record.roles);

const rolesWithout = ({ roles }: Records, having: readonly string[]): string[] =>
  roles.map(idOf).filter((id) => !having.includes(id));
