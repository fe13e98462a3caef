import type { Certificate, GuideText, Role } from '../../src/model/career-pack.ts';
import { type Located, problem, type Records } from './records.ts';

type Identified = Located<{ readonly id: string }>;

/** A kind of record that others name, with the word for it in messages. */
interface Target {
  readonly noun: string;
  readonly ids: ReadonlySet<string>;
}

/** References to a skill, role, phase or guide that does not exist, and roles that their ladder does not name. */
export function findUnknownReferences(records: Records): string[] {
  const certificate = targetOf('certificate', records.certificates);
  const skill = targetOf('skill', records.skills);
  const role = targetOf('role', records.roles);
  const phase = targetOf('phase', records.phases);
  const guide = targetOf('guide', records.guides);
  const roadmap = targetOf('roadmap', records.roadmaps);
  const ladder = targetOf('ladder', records.ladders);
  const law = targetOf('law', records.laws);
  const entryPoint = targetOf('entry point', records.entryPoints);
  return [
    ...findUnknown(records.certificates, ({ record }) => namedSkills(record), skill),
    ...findUnknown(records.certificates, ({ record }) => successors(record), certificate),
    ...findUnknown(records.entryPoints, ({ record }) => [record.role], role),
    ...findUnknown(records.guides, ({ record }) => [record.role], role),
    ...findUnknown(records.guides, ({ record }) => [record.id], roadmap),
    ...findUnknown(records.guides, ({ record }) => (record.curated ? [] : [record.id]), ladder),
    ...findUnknown(records.guides, ({ record }) => record.coreSkills.skills, skill),
    ...findUnknown(records.guides, ({ record }) => record.toolsOfTheTrade.skills, skill),
    ...findUnknown(records.guides, ({ record }) => signSkills(record), skill),
    ...findUnknown(records.guides, ({ record }) => signBackgrounds(record), entryPoint),
    ...findUnknown(records.ladders, ({ record }) => [record.id], guide),
    ...findUnknown(records.ladders, ({ record }) => record.rungs.flatMap(({ roles }) => roles), role),
    ...findUnknown(records.laws, ({ record }) => [record.id], skill),
    ...findUnknown(records.laws, ({ record }) => record.replacedBy, law),
    ...findUnknown(records.phases, ({ record }) => record.preparesFor ?? [], certificate),
    ...findUnknown(records.phases, ({ record }) => record.requires, phase),
    ...findUnknown(records.phases, ({ record }) => record.teaches, skill),
    ...findUnknown(records.positions, ({ record }) => [record.role], role),
    ...findUnknown(records.positions, ({ record }) => record.skills, skill),
    ...findUnknown(records.professions, ({ record }) => record.roles, role),
    ...findUnknown(records.professions, ({ record }) => record.backgrounds, entryPoint),
    ...findUnknown(records.professions, ({ record }) => record.core, skill),
    ...findUnknown(records.questions, ({ record }) => record.roles, role),
    ...findUnknown(records.questions, ({ record }) => record.skills, skill),
    ...findUnknown(records.resources, ({ record }) => record.serves, skill),
    ...findUnknown(records.roadmaps, ({ record }) => record.roles, role),
    ...findUnknown(records.roles, ({ record }) => [...record.required, ...record.preferred], skill),
    ...findUnknown(records.roles, ({ record }) => laddersOf(record), ladder),
    ...findUnknown(records.units, ({ record }) => record.teaches, skill),
    ...findUnknown(records.skills, ({ record }) => (record.related ?? []).map(({ id }) => id), skill),
    ...findUnknown(records.skills, ({ record }) => (record.broader ? [record.broader] : []), skill),
    ...findOffTheirLadder(records),
    ...records.roles.flatMap(findUnasked),
    ...records.questions
      .filter(({ record }) => record.tracks.length + record.roles.length === 0)
      .map(unaddressed),
  ];
}

const namedSkills = ({ id, families, proves }: Certificate): string[] => [id, ...families, ...proves];

const successors = ({ status }: Certificate): readonly string[] =>
  status.is === 'retired' ? status.replacedBy : [];

const signsOf = ({ greatFit, misfit }: GuideText) =>
  [...greatFit, ...misfit].flatMap(({ signs }) => signs ?? []);

const signSkills = (guide: GuideText): string[] =>
  signsOf(guide).flatMap(({ skills = [], skillsAgainst = [] }) => [...skills, ...skillsAgainst]);

const signBackgrounds = (guide: GuideText): string[] =>
  signsOf(guide).flatMap(({ backgrounds = [] }) => backgrounds);

const targetOf = (noun: string, records: readonly Identified[]): Target => ({
  noun,
  ids: new Set(records.map(({ record }) => record.id)),
});

function findUnknown<Kind extends Identified>(
  records: readonly Kind[],
  idsOf: (located: Kind) => readonly string[],
  target: Target,
): string[] {
  return records.flatMap((located) =>
    idsOf(located)
      .filter((id) => !target.ids.has(id))
      .map((id) => problem(located, `names the unknown ${target.noun} "${id}"`)),
  );
}

const laddersOf = ({ ladder, otherLadders = [] }: Role): string[] =>
  ladder === null ? otherLadders : [ladder, ...otherLadders];

const unaddressed = (question: Identified): string => problem(question, 'is asked for no track and no role');

/** Skills that a role says its guide names, and that it does not ask for. */
function findUnasked(role: Located<Role>): string[] {
  const { required, preferred, fromGuide = [] } = role.record;
  const asked = new Set([...required, ...preferred]);
  return fromGuide
    .filter((id) => !asked.has(id))
    .map((id) => problem(role, `takes "${id}" from its guide and does not ask for it`));
}

/**
 * A role's band is looked up on the rung of its level, so that rung must name the role; on its other ladders any rung may.
 * And a ladder that names a role is one of those that the role names.
 */
function findOffTheirLadder({ roles, ladders }: Records): string[] {
  const rungs = ladders.flatMap(({ record }) => record.rungs.map((rung) => ({ ladder: record.id, ...rung })));
  const naming = (id: string) => rungs.filter(({ roles: named }) => named.includes(id));
  return roles.flatMap((role) => {
    const { id, ladder, level, otherLadders = [] } = role.record;
    const isOnRung =
      ladder === null || naming(id).some((rung) => rung.ladder === ladder && rung.level === level);
    const others = naming(id).flatMap((rung) => (rung.ladder === ladder ? [] : [rung.ladder]));
    const told = new Set(otherLadders);
    return [
      ...(isOnRung ? [] : [problem(role, `its ladder has no rung of level "${level}" that names it`)]),
      ...others
        .filter((one) => !told.has(one))
        .map((one) => problem(role, `does not say that "${one}" names it too`)),
      ...otherLadders
        .filter((one) => !others.includes(one))
        .map((one) => problem(role, `is on no rung of "${one}"`)),
    ];
  });
}
