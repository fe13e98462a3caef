import type { Alias, Contexts } from '../../model/skill.ts';
import { GroupLexicon } from '../../text/group-lexicon.ts';
import { NAME_LANGUAGE } from '../../text/name-words.ts';
import { compilePhrases, type PhraseSet } from '../../text/phrase-set.ts';

/** Phrases, any of which fulfills a rule. */
export type RulePhrases = PhraseSet<true>;

const CONTEXT_RULES = ['near', 'notNear', 'after', 'before', 'notAfter', 'notFollowedBy'] as const;

/** The context that an alias needs, ready for checking; an absent rule always holds. */
export interface AliasRules extends Readonly<Partial<Record<(typeof CONTEXT_RULES)[number], RulePhrases>>> {
  /** Stands in a list beside another skill: decided when all skills of the sentence are known. */
  readonly inList: boolean;
}

/** Compiles the phrases of a rule. */
export type ContextReader = (phrases: readonly string[]) => RulePhrases;

/** Reads the phrases of rules, which may name the groups of `contexts`; a list is compiled once, however many aliases use it. */
export function createContextReader(contexts: Contexts): ContextReader {
  const known = new Map<string, RulePhrases>();
  const language = { ...NAME_LANGUAGE, groups: new GroupLexicon(contexts, NAME_LANGUAGE) };
  return (phrases) => {
    const key = phrases.join('\n');
    const compiled =
      known.get(key) ??
      compilePhrases(
        language,
        phrases.map((phrase) => [phrase, true] as const),
      );
    known.set(key, compiled);
    return compiled;
  };
}

/** Compiles an alias's rules; null when it has none. */
export function compileRules(alias: Alias, read: ContextReader): AliasRules | null {
  const given = CONTEXT_RULES.filter((name) => alias[name] !== undefined);
  if (given.length === 0 && !alias.inList) return null;
  const entries = given.map((name) => [name, read(alias[name] ?? [])]);
  return { ...Object.fromEntries(entries), inList: alias.inList === true };
}
