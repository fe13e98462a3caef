import { type Alias, type Skill, SkillKindSchema } from '../src/model/skill.ts';

const KINDS = SkillKindSchema.options;
const NONE = -1;

/** Between skills, their fields, aliases, an alias and its rules, and the words of a rule; none may stand in a name or a word. */
const SIGN = { skill: '\n', field: '\t', alias: '|', rule: '~', word: '^' } as const;

/** The letter that a rule is written with. */
const FLAGS = { exactCase: 'x', inList: 'i', broad: 'b' } as const;
const WORD_RULES = {
  near: 'n',
  notNear: 'N',
  after: 'a',
  notAfter: 'A',
  before: 'f',
  notFollowedBy: 'F',
} as const;

/** The id that a name has of itself. */
function idOfName(name: string): string {
  const spelled = name
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll('+', 'plus')
    .replaceAll('#', 'sharp');
  return spelled.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/**
 * Packs the lexicon into one text, a line a skill, at half the size of its files: a popup loads it before it shows anything.
 * `unpackLexicon` gives back equal skills. Throws where a name, alias, source or word holds a sign that parts them.
 */
export function packLexicon(skills: readonly Skill[]): string {
  const places = new Map(skills.map(({ id }, at) => [id, at]));
  const placeOf = (id: string): number => places.get(id) ?? NONE;
  const sources = [...new Set(skills.map(({ source }) => source))];
  const lines = skills.map(({ id, name, kind, aliases, source, broad, broader, domainWeight, ...rest }) => {
    const { untaught, root, makers = [], related = [] } = rest;
    const fields = [
      clean(name),
      id === idOfName(name) ? '' : id,
      `${KINDS.indexOf(kind)}${broad ? FLAGS.broad : ''}`,
      aliases.map(packAlias).join(SIGN.alias),
      sources.indexOf(source),
      broader === undefined ? '' : placeOf(broader),
      domainWeight ?? '',
      clean(untaught ?? ''),
      clean(root ?? ''),
      makers.map(clean).join(SIGN.word),
      ...related.flatMap((one) => [placeOf(one.id), one.credit]),
    ];
    return fields.join(SIGN.field).trimEnd();
  });
  return [sources.map(clean).join(SIGN.field), ...lines].join(SIGN.skill);
}

/** Gives back the skills that were packed. */
export function unpackLexicon(packed: string): Skill[] {
  const [sources = [], ...rows] = packed.split(SIGN.skill).map((line) => line.split(SIGN.field));
  const ids = rows.map(([name = '', id]) => id || idOfName(name));
  return rows.map(
    (
      [
        name = '',
        ,
        kind = '',
        aliases = '',
        source,
        broader,
        domainWeight,
        untaught,
        root,
        makers,
        ...related
      ],
      at,
    ) => ({
      id: ids[at] ?? '',
      name,
      kind: KINDS[Number.parseInt(kind, 10)] ?? 'technique',
      aliases: aliases === '' ? [] : aliases.split(SIGN.alias).map(unpackAlias),
      ...(kind.endsWith(FLAGS.broad) ? { broad: true as const } : {}),
      ...(broader ? { broader: ids[Number(broader)] ?? '' } : {}),
      ...(related.length > 0 ? { related: unpackRelated(related, ids) } : {}),
      ...(domainWeight ? { domainWeight: Number(domainWeight) } : {}),
      ...(untaught ? { untaught } : {}),
      ...(root ? { root } : {}),
      ...(makers ? { makers: makers.split(SIGN.word) } : {}),
      source: sources[Number(source)] ?? '',
    }),
  );
}

function clean(text: string): string {
  if (Object.values(SIGN).some((sign) => text.includes(sign))) throw new Error(`"${text}" cannot be packed.`);
  return text;
}

function packAlias(alias: string | Alias): string {
  if (typeof alias === 'string') return clean(alias);
  const flags = entriesOf(FLAGS).flatMap(([rule, letter]) => (alias[rule] ? [letter] : []));
  const words = entriesOf(WORD_RULES).flatMap(([rule, letter]) => {
    const list = alias[rule];
    return list ? [letter + list.map(clean).join(SIGN.word)] : [];
  });
  return [clean(alias.text), flags.join(''), ...words].join(SIGN.rule);
}

function unpackAlias(packed: string): string | Alias {
  const [text = '', flags, ...words] = packed.split(SIGN.rule);
  if (flags === undefined) return text;
  const alias: Alias = { text };
  for (const [rule, letter] of entriesOf(FLAGS)) if (flags.includes(letter)) alias[rule] = true;
  for (const [rule, letter] of entriesOf(WORD_RULES)) {
    const list = words.find((one) => one.startsWith(letter));
    if (list !== undefined) alias[rule] = list.slice(1).split(SIGN.word);
  }
  return alias;
}

const entriesOf = <Letters extends object>(letters: Letters) =>
  Object.entries(letters) as [keyof Letters, string][];

function unpackRelated(related: readonly string[], ids: readonly string[]): { id: string; credit: number }[] {
  const pairs: { id: string; credit: number }[] = [];
  for (let at = 0; at < related.length; at += 2)
    pairs.push({ id: ids[Number(related[at])] ?? '', credit: Number(related[at + 1]) });
  return pairs;
}
