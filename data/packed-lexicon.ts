import type { Alias, Skill } from '../src/model/skill.ts';
import { SkillKindSchema } from '../src/model/skill.ts';

/** Aliases in their order: "a|b" stands for two without rules, an object for one with rules. */
type PackedAliases = readonly (string | Alias)[];

/** A skill as a row: name (with the id where it is not the name's own), kind (beyond the last one: of a broad skill), aliases, source, broader, weight, related. */
export type PackedSkill = readonly [
  name: string | readonly [name: string, id: string],
  kind: number,
  aliases: PackedAliases,
  source: number,
  broader?: number,
  domainWeight?: number,
  ...related: number[],
];

/** The lexicon at half its size: a popup loads it before it shows anything. */
export interface PackedLexicon {
  readonly sources: readonly string[];
  readonly skills: readonly PackedSkill[];
  /** By id: why no phase teaches the skill. */
  readonly untaught: Readonly<Record<string, string>>;
}

const KINDS = SkillKindSchema.options;
const NONE = -1;

/** The id that a name has of itself. */
export function idOfName(name: string): string {
  const spelled = name
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll('+', 'plus')
    .replaceAll('#', 'sharp');
  return spelled.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** Packs the lexicon; `unpackLexicon` gives back equal skills. An alias must not contain "|". */
export function packLexicon(skills: readonly Skill[]): PackedLexicon {
  const places = new Map(skills.map(({ id }, at) => [id, at]));
  const placeOf = (id: string | undefined): number => (id === undefined ? NONE : (places.get(id) ?? NONE));
  const sources = [...new Set(skills.map(({ source }) => source))];
  const pack = (skill: Skill): PackedSkill => {
    const { id, name, kind, aliases, source, broad, broader, domainWeight, related = [] } = skill;
    return [
      id === idOfName(name) ? name : [name, id],
      KINDS.indexOf(kind) + (broad ? KINDS.length : 0),
      packAliases(aliases),
      sources.indexOf(source),
      ...(broader !== undefined || domainWeight !== undefined || related.length > 0
        ? [placeOf(broader)]
        : []),
      ...(domainWeight !== undefined || related.length > 0 ? [domainWeight ?? NONE] : []),
      ...related.flatMap((one) => [placeOf(one.id), one.credit]),
    ] as unknown as PackedSkill;
  };
  const untaught = skills.flatMap(({ id, untaught: why }) => (why === undefined ? [] : [[id, why]]));
  return { sources, skills: skills.map(pack), untaught: Object.fromEntries(untaught) };
}

/** Gives back the skills that were packed. */
export function unpackLexicon({ sources, skills, untaught }: PackedLexicon): Skill[] {
  const ids = skills.map(([name]) => (typeof name === 'string' ? idOfName(name) : name[1]));
  return skills.map(([name, kind, aliases, source, broader = NONE, domainWeight = NONE, ...related], at) => ({
    id: ids[at] ?? '',
    name: typeof name === 'string' ? name : name[0],
    kind: KINDS[kind % KINDS.length] ?? 'technique',
    aliases: aliases.flatMap((alias): (string | Alias)[] =>
      typeof alias === 'string' ? alias.split('|') : [alias],
    ),
    ...(kind < KINDS.length ? {} : { broad: true as const }),
    ...(broader === NONE ? {} : { broader: ids[broader] ?? '' }),
    ...(related.length === 0 ? {} : { related: unpackRelated(related, ids) }),
    ...(domainWeight === NONE ? {} : { domainWeight }),
    ...withReason(untaught[ids[at] ?? '']),
    source: sources[source] ?? '',
  }));
}

const withReason = (untaught: string | undefined): Pick<Skill, 'untaught'> =>
  untaught === undefined ? {} : { untaught };

function packAliases(aliases: Skill['aliases']): PackedAliases {
  const packed: (string | Alias)[] = [];
  for (const alias of aliases) {
    const last = packed.at(-1);
    if (typeof alias === 'string' && typeof last === 'string') packed[packed.length - 1] = `${last}|${alias}`;
    else packed.push(alias);
  }
  return packed;
}

function unpackRelated(related: readonly number[], ids: readonly string[]): { id: string; credit: number }[] {
  const pairs: { id: string; credit: number }[] = [];
  for (let at = 0; at < related.length; at += 2)
    pairs.push({ id: ids[related[at] ?? NONE] ?? '', credit: related[at + 1] ?? 0 });
  return pairs;
}
