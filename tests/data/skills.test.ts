import { describe, expect, it } from 'vitest';
import contexts from '../../data/contexts.json' with { type: 'json' };
import { SKILL_FILES, SKILLS } from '../../data/lexicon.ts';
import type { Alias, Skill } from '../../src/model/skill.ts';
import { nameWords } from '../../src/text/name-words.ts';

const RULE_LISTS = ['near', 'notNear', 'after', 'before', 'notAfter', 'notFollowedBy'] as const;
/** More would make a skill a hub that everything leads to. */
const MOST_RELATED = 12;
const KINDS_THAT_STAND_ALONE = new Set(['soft', 'field', 'technique', 'degree', 'language', 'platform']);
/** Pairs of which a recruiter gives half the credit for one to who has the other. */
const PARTLY_COUNTED = [
  ['aws', 'azure'],
  ['aws-security-specialty', 'az-500'],
  ['eu-ai-act', 'nist-ai-rmf'],
  ['gdpr', 'privacy-program-management'],
  ['iso-iec-27001', 'nist-csf'],
  ['iso-iec-27001', 'soc-2'],
  ['iso-iec-42001', 'eu-ai-act'],
  ['iso-iec-42001', 'nist-ai-rmf'],
  ['microsoft-sentinel', 'splunk'],
  ['penetration-testing', 'red-teaming'],
  ['pytorch', 'tensorflow'],
  ['secure-by-design', 'threat-modeling'],
  ['terraform', 'infrastructure-as-code-tools'],
] as const;
const ids = new Set(SKILLS.map(({ id }) => id));

const ruledAliases = ({ aliases }: Skill): Alias[] => aliases.filter((alias) => typeof alias !== 'string');

/** Every way of writing a skill that no rule narrows, as the words that the matcher compares. */
function plainNames({ name, aliases }: Skill): string[] {
  const isRuled = aliases.some(
    (alias) => typeof alias !== 'string' && alias.text.toLowerCase() === name.toLowerCase(),
  );
  const plain = aliases.filter((alias) => typeof alias === 'string');
  return [...(isRuled ? [] : [name]), ...plain].map((text) => nameWords(text).words.join(' '));
}

function repeated(texts: readonly string[]): string[] {
  return [...Map.groupBy(texts, (text) => text)].filter(([, all]) => all.length > 1).map(([text]) => text);
}

/** The ids from a skill up to its broadest one; stops at an id that comes again. */
function pathUp(skill: Skill, byId: ReadonlyMap<string, Skill>): string[] {
  const path = [skill.id];
  for (let next = skill.broader; next !== undefined; next = byId.get(next)?.broader) {
    path.push(next);
    if (path.indexOf(next) < path.length - 1) break;
  }
  return path;
}

describe('the skill lexicon', () => {
  it('knows at least 600 skills, each id once', () => {
    expect(SKILLS.length).toBeGreaterThanOrEqual(600);
    expect(repeated(SKILLS.map(({ id }) => id))).toEqual([]);
  });

  it('holds at most 150 skills a file, sorted by id', () => {
    for (const skills of Object.values(SKILL_FILES)) {
      const order = skills.map(({ id }) => id);
      expect(order).toEqual(order.toSorted((a, b) => (a < b ? -1 : 1)));
      expect(order.length).toBeLessThanOrEqual(150);
    }
  });

  it('writes no two skills the same way without rules', () => {
    expect(repeated(SKILLS.flatMap(plainNames))).toEqual([]);
  });

  it('gives every alias words to look for', () => {
    const empty = SKILLS.filter((skill) => plainNames(skill).includes(''));
    expect(empty.map(({ id }) => id)).toEqual([]);
  });

  it('names only context groups that exist, and uses every group', () => {
    const used = SKILLS.flatMap(ruledAliases)
      .flatMap((alias) => RULE_LISTS.flatMap((rule) => alias[rule] ?? []))
      .filter((word) => word.startsWith('@'))
      .map((word) => word.slice(1));
    expect([...new Set(used)].toSorted()).toEqual(Object.keys(contexts).toSorted());
  });

  it('asks no alias to stand near itself', () => {
    const near = (alias: Alias): string[] =>
      (alias.near ?? []).flatMap((word) =>
        word.startsWith('@') ? ((contexts as Record<string, string[]>)[word.slice(1)] ?? []) : [word],
      );
    const selfish = SKILLS.flatMap((skill) =>
      ruledAliases(skill)
        .filter((alias) => !alias.inList && near(alias).includes(alias.text.toLowerCase()))
        .map((alias) => `${skill.id}: ${alias.text}`),
    );
    expect(selfish).toEqual([]);
  });

  it('names only broader and related skills that exist, never the skill itself', () => {
    const strangers = SKILLS.flatMap(({ id, broader, related = [] }) =>
      [...(broader === undefined ? [] : [broader]), ...related.map((one) => one.id)]
        .filter((other) => other === id || !ids.has(other))
        .map((other) => `${id}: ${other}`),
    );
    expect(strangers).toEqual([]);
  });

  it('gives every skill a broader one, or the reason why it has none, never both', () => {
    const unexplained = SKILLS.filter(
      ({ broader, root }) => (broader === undefined) === (root === undefined),
    );
    expect(unexplained.map(({ id }) => id)).toEqual([]);
  });

  it('leads from every skill to a broadest one', () => {
    const byId = new Map(SKILLS.map((skill) => [skill.id, skill]));
    const circles = SKILLS.map((skill) => pathUp(skill, byId)).filter((path) => repeated(path).length > 0);
    expect(circles).toEqual([]);
  });

  it('names every related skill once, both ways, sorted by id, at most twelve of them', () => {
    const credits = new Map(SKILLS.map(({ id, related = [] }) => [id, related.map((one) => one.id)]));
    const wrong = [...credits].filter(
      ([id, related]) =>
        related.length > MOST_RELATED ||
        related.some((other, at) => other <= (related[at - 1] ?? '') || !credits.get(other)?.includes(id)),
    );
    expect(wrong).toEqual([]);
  });

  it('calls no skill related to what it is a part of', () => {
    const byId = new Map(SKILLS.map((skill) => [skill.id, skill]));
    const repeating = SKILLS.flatMap((skill) => {
      const above = pathUp(skill, byId).slice(1);
      return (skill.related ?? [])
        .filter(({ id }) => above.includes(id))
        .map(({ id }) => `${skill.id}: ${id}`);
    });
    expect(repeating).toEqual([]);
  });

  it('links every certificate, tool, law and standard to what is above or beside it', () => {
    const parents = new Set(SKILLS.map(({ broader }) => broader));
    const alone = SKILLS.filter(
      ({ id, kind, root, related }) =>
        !KINDS_THAT_STAND_ALONE.has(kind) && root && !related && !parents.has(id),
    );
    expect(alone.map(({ id }) => id)).toEqual([]);
  });

  it.each(PARTLY_COUNTED)('counts %s in part for %s, and the other way round', (one, other) => {
    const creditOf = (asked: string, held: string) =>
      SKILLS.find(({ id }) => id === asked)?.related?.find(({ id }) => id === held)?.credit;
    expect([creditOf(one, other), creditOf(other, one)]).toEqual([expect.any(Number), expect.any(Number)]);
  });

  it('keeps credits and domain weights between 0 and 1', () => {
    const shares = SKILLS.flatMap(({ related = [], domainWeight }) => [
      ...related.map(({ credit }) => credit),
      ...(domainWeight === undefined ? [] : [domainWeight]),
    ]);
    expect(shares.filter((share) => !(share > 0 && share <= 1))).toEqual([]);
  });
});
