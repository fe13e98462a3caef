import type { Alias, Skill } from '../../src/model/skill.ts';
import { CLOSED_ROLE_IDS } from '../closed-roles.ts';
import { type Located, problem, type Records } from './records.ts';

/** Ids that two records of a kind share, over all files of that kind. Goals count as one kind. */
export function findDuplicateIds(records: Records): string[] {
  const goals = records.phases.flatMap(({ file, record }) =>
    record.goals.map((goal) => ({ file, record: goal })),
  );
  const { writtenPhases: _phases, writtenUnits: _units, ...others } = records;
  const kinds: readonly (readonly Located<{ readonly id: string }>[])[] = [...Object.values(others), goals];
  return kinds.flatMap((kind) => findRepeats(kind, ({ record }) => [record.id], 'the id is taken'));
}

/** Two skills with the same way of writing under the same rules: a posting could not tell them apart. */
export function findDuplicateAliases({ skills }: Records): string[] {
  return findRepeats(skills, ({ record }) => waysOfWriting(record), 'shares an alias with another skill');
}

/** Roles that the closed list does not know, and those that it has and the pack lacks. */
export function findOpenRoles({ roles }: Records): string[] {
  const known = new Set(roles.map(({ record }) => record.id));
  const strangers = roles.filter(({ record }) => !CLOSED_ROLE_IDS.has(record.id));
  const absent = [...CLOSED_ROLE_IDS].filter((id) => !known.has(id));
  return [
    ...strangers.map((role) => problem(role, 'stands outside the closed list of roles')),
    ...absent.map((id) => `roles.json: ${id}: is missing`),
  ];
}

/** Roadmaps that stand in a file of another name. */
export function findMisfiled({ roadmaps }: Records): string[] {
  return roadmaps
    .filter(({ file, record }) => file !== `roadmaps/${record.id}.json`)
    .map((roadmap) => problem(roadmap, 'its file must be named after its id'));
}

function findRepeats<Kind extends { readonly id: string }>(
  records: readonly Located<Kind>[],
  keysOf: (located: Located<Kind>) => readonly string[],
  what: string,
): string[] {
  const owners = new Map<string, Located<Kind>>();
  return records.flatMap((located) =>
    [...new Set(keysOf(located))].flatMap((key) => {
      const owner = owners.get(key);
      owners.set(key, owner ?? located);
      return owner ? [problem(located, `${what}: ${key}, see ${owner.record.id} in ${owner.file}`)] : [];
    }),
  );
}

/** Every alias as a text that is equal only for the same words under the same rules. */
function waysOfWriting({ name, aliases }: Skill): readonly string[] {
  const listed = aliases.map((alias): Alias => (typeof alias === 'string' ? { text: alias } : alias));
  const hasName = listed.some(({ text }) => text.toLowerCase() === name.toLowerCase());
  return [...listed, ...(hasName ? [] : [{ text: name }])].map(({ text, ...rules }) => {
    const sorted = Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1));
    const written = rules.exactCase ? text : text.toLowerCase();
    return sorted.length > 0 ? `"${written}" ${JSON.stringify(Object.fromEntries(sorted))}` : `"${written}"`;
  });
}
