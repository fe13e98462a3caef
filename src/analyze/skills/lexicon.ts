import type { Alias, Contexts, Skill } from '../../model/skill.ts';
import { fold, withoutUnseen } from '../../text/folding.ts';
import { NAME_LANGUAGE, nameWords } from '../../text/name-words.ts';
import type { PhrasePart } from '../../text/phrase.ts';
import { type AddWriting, PhraseSet } from '../../text/phrase-set.ts';
import { wordForms } from '../../text/word-forms.ts';
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

/** The skills as phrases: what a text costs does not grow with their number. */
export type Lexicon = Pick<PhraseSet<LexiconEntry, SkillAlias>, 'hitsAt'>;

/**
 * Compiles the lexicon; do it once and share it. Derived spellings (plural, British) stand behind those that the data lists,
 * so a listed alias wins. A rule that names an unknown group of `contexts` never holds.
 */
export function compileLexicon(skills: readonly Skill[], contexts: Contexts): Lexicon {
  const read = createContextReader(contexts);
  const lexicon = new PhraseSet<LexiconEntry, SkillAlias>({
    ...NAME_LANGUAGE,
    write: (_, source, order, add) => writeAlias(source, order, read, add),
  });
  for (const skill of skills) {
    for (const alias of aliasesOf(skill)) lexicon.add(alias.text, { skill, alias });
  }
  return lexicon;
}

/** All aliases of a skill; its name is one, unless the list has it with rules of its own. */
export function aliasesOf({ name, aliases }: Skill): readonly Alias[] {
  const listed = aliases.map((alias) => (typeof alias === 'string' ? { text: alias } : alias));
  const isListed = listed.some(
    ({ text }) => text.length === name.length && text.toLowerCase() === name.toLowerCase(),
  );
  return isListed ? listed : [{ text: name }, ...listed];
}

/** Sorts derived spellings behind all listed ones. */
const DERIVED = 1_000_000;

function writeAlias(
  { skill, alias }: SkillAlias,
  order: number,
  read: ContextReader,
  add: AddWriting<LexiconEntry>,
): void {
  const raw = rawWords(alias.text);
  const rules = compileRules(alias, read);
  const entryOf = (written: readonly string[]): LexiconEntry => ({
    skill,
    rules,
    exact: alias.exactCase ? written : null,
    broad: skill.broad === true || alias.broad === true,
  });
  add(asParts(raw), entryOf(raw), order);
  for (const form of wordForms(raw, skill.kind)) {
    add(asParts(form), entryOf(form), order + DERIVED);
  }
}

const LETTERS = /^[a-z]+(?: [a-z]+)*$/i;

/** The words of an alias as they are written. */
function rawWords(text: string): string[] {
  if (LETTERS.test(text)) return text.split(' ');
  const { starts, ends } = nameWords(text);
  return starts.map((start, index) => text.slice(start, ends[index]));
}

const asParts = (words: readonly string[]): PhrasePart[] =>
  words.map((word) => ({ kind: 'word', word: word.startsWith('&') ? 'and' : withoutUnseen(fold(word)) }));
