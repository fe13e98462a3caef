import type { Alias, Contexts } from '../model/skill.ts';
import { tokenize } from '../text/name-words.ts';

/** Words and phrases, any of which fulfills a rule. */
export interface RuleWords {
  readonly single: ReadonlySet<string>;
  readonly phrases: readonly (readonly string[])[];
}

/** The context that an alias needs, ready for checking; an absent rule always holds. */
export interface AliasRules {
  readonly near?: RuleWords;
  readonly notNear?: RuleWords;
  readonly after?: RuleWords;
  readonly before?: RuleWords;
  readonly notAfter?: RuleWords;
  readonly notBefore?: RuleWords;
  /** Stands in a list beside another skill: decided when all skills of the sentence are known. */
  readonly inList: boolean;
}

/** Compiles the words of a rule. */
export type ContextReader = (words: readonly string[]) => RuleWords;

/** Reads rule words, taking "@name" for the words of that group; a list is compiled once, however many aliases use it. */
export function createContextReader(contexts: Contexts): ContextReader {
  const known = new Map<string, RuleWords>();
  const read = (words: readonly string[]): RuleWords => {
    const key = words.join('\n');
    const cached = known.get(key);
    if (cached) return cached;
    const members = words.flatMap((word) =>
      word.startsWith('@') ? (contexts[word.slice(1)] ?? []) : [word],
    );
    const split = members.map((member) => tokenize(member).words);
    const single = new Set(split.filter(({ length }) => length === 1).flat());
    const compiled = { single, phrases: split.filter(({ length }) => length > 1) };
    known.set(key, compiled);
    return compiled;
  };
  return read;
}

const CONTEXT_RULES = ['near', 'notNear', 'after', 'before', 'notAfter', 'notBefore'] as const;

/** Compiles an alias's rules; null when it has none. */
export function compileRules(alias: Alias, read: ContextReader): AliasRules | null {
  const given = CONTEXT_RULES.filter((name) => alias[name] !== undefined);
  if (given.length === 0 && !alias.inList) return null;
  const entries = given.map((name) => [name, read(alias[name] ?? [])]);
  return { ...Object.fromEntries(entries), inList: alias.inList === true };
}
