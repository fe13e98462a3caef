import type { Alias, Contexts, Skill } from '../model/skill.ts';
import { tokenize } from '../text/name-words.ts';
import { PhraseIndex } from '../text/phrase-index.ts';
import type { TokenTrie } from '../text/token-trie.ts';
import { wordForms } from '../text/word-forms.ts';
import { type AliasRules, type ContextReader, compileRules, createContextReader } from './alias-rules.ts';

/** One way of writing a skill, at the end of its path through the words. */
export interface LexiconEntry {
  readonly skill: Skill;
  /** The words as they must be written; null when any case will do. */
  readonly exact: readonly string[] | null;
  /** Null for an alias that needs no context. */
  readonly rules: AliasRules | null;
  /** Counts only where a demand speaks of it. */
  readonly broad: boolean;
}

interface SkillAlias {
  readonly skill: Skill;
  readonly alias: Alias;
}

/** The skills as trees of words: what a text costs does not grow with their number. */
export type Lexicon = Pick<PhraseIndex<SkillAlias, LexiconEntry>, 'hitsAt'>;

/**
 * Compiles the lexicon; do it once and share it. Derived spellings (plural, British) stand behind those that the data lists,
 * so a listed alias wins. A rule that names an unknown group of `contexts` never holds.
 */
export function compileLexicon(skills: readonly Skill[], contexts: Contexts): Lexicon {
  const read = createContextReader(contexts);
  const index = new PhraseIndex<SkillAlias, LexiconEntry>((sources, trie) => growTrie(sources, trie, read));
  for (const skill of skills) {
    for (const alias of aliasesOf(skill)) index.add(alias.text, { skill, alias });
  }
  return index;
}

/** All aliases of a skill; its name is one, unless the list has it with rules of its own. */
export function aliasesOf({ name, aliases }: Skill): readonly Alias[] {
  const listed = aliases.map((alias) => (typeof alias === 'string' ? { text: alias } : alias));
  const isListed = listed.some(
    ({ text }) => text.length === name.length && text.toLowerCase() === name.toLowerCase(),
  );
  return isListed ? listed : [{ text: name }, ...listed];
}

function growTrie(sources: readonly SkillAlias[], trie: TokenTrie<LexiconEntry>, read: ContextReader): void {
  const derived: { readonly words: readonly string[]; readonly entry: LexiconEntry }[] = [];
  for (const { skill, alias } of sources) {
    const tokens = tokenize(alias.text);
    const raw = tokens.starts.map((start, index) => alias.text.slice(start, tokens.ends[index]));
    const rules = compileRules(alias, read);
    const entryOf = (words: readonly string[]): LexiconEntry => ({
      skill,
      rules,
      exact: alias.exactCase ? words : null,
      broad: skill.broad === true || alias.broad === true,
    });
    trie.add(tokens.words, entryOf(raw));
    for (const form of wordForms(raw, skill.kind)) derived.push({ words: form, entry: entryOf(form) });
  }
  for (const { words, entry } of derived) {
    const folded = words.map((word) => (word.startsWith('&') ? 'and' : word.toLowerCase()));
    trie.add(folded, entry);
  }
}
