import type { Alias, Contexts, Skill } from '../model/skill.ts';
import { type AliasRules, compileRules, createContextReader } from './alias-rules.ts';
import { TokenTrie } from './token-trie.ts';
import { tokenize } from './tokens.ts';
import { wordForms } from './word-forms.ts';

/** One way of writing a skill, at the end of its path through the trie. */
export interface LexiconEntry {
  readonly skill: Skill;
  /** The words as they must be written; null when any case will do. */
  readonly exact: readonly string[] | null;
  /** Null for an alias that needs no context. */
  readonly rules: AliasRules | null;
}

/** The skills as one tree of words: what a text costs does not grow with their number. */
export interface Lexicon {
  readonly trie: TokenTrie<LexiconEntry>;
}

/**
 * Compiles the lexicon; do it once and share it. Derived spellings (plural, British) stand behind those that the data lists,
 * so a listed alias wins. A rule that names an unknown group of `contexts` never holds.
 */
export function compileLexicon(skills: readonly Skill[], contexts: Contexts): Lexicon {
  const trie = new TokenTrie<LexiconEntry>();
  const wordsOfRule = createContextReader(contexts);
  const derived: (() => void)[] = [];
  for (const skill of skills) {
    for (const alias of aliasesOf(skill)) {
      const rules = compileRules(alias, wordsOfRule);
      const add = (raw: readonly string[], folded: readonly string[]): void =>
        trie.add(folded, { skill, exact: alias.exactCase ? raw : null, rules });
      const tokens = tokenize(alias.text);
      const raw = tokens.starts.map((start, index) => alias.text.slice(start, tokens.ends[index]));
      add(raw, tokens.words);
      for (const form of wordForms(raw, skill.kind)) {
        derived.push(() =>
          add(
            form,
            form.map((word) => (word === '&' ? 'and' : word.toLowerCase())),
          ),
        );
      }
    }
  }
  for (const addForm of derived) addForm();
  return { trie };
}

/** All aliases of a skill; its name is one, unless the list has it with rules of its own. */
function aliasesOf(skill: Skill): readonly Alias[] {
  const listed = skill.aliases.map((alias) => (typeof alias === 'string' ? { text: alias } : alias));
  const name = skill.name.toLowerCase();
  return listed.some(({ text }) => text.toLowerCase() === name) ? listed : [{ text: skill.name }, ...listed];
}
