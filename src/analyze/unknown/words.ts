import type { PhraseWords } from '../../model/phrase-words.ts';
import { NAME_LANGUAGE } from '../../text/name-words.ts';
import { PhraseSet } from '../../text/phrase-set.ts';
import type { SkillOptions } from '../skills/analyze-skills.ts';

/** What the passes for unknown skills need beside text and lexicon. */
export interface UnknownOptions extends SkillOptions {
  readonly words: CompiledPhraseWords;
}

/** The words of noun phrases, ready for look-up. */
export interface CompiledPhraseWords
  extends Record<Exclude<keyof PhraseWords, 'openers' | 'commonEndings' | 'source'>, ReadonlySet<string>>,
    Pick<PhraseWords, 'commonEndings'> {
  readonly openers: Pick<PhraseSet<string>, 'hitsAt'>;
}

/** Compiles the words by which phrases are told; do it once and share it. */
export function compilePhraseWords(words: PhraseWords): CompiledPhraseWords {
  const openers = new PhraseSet<string>(NAME_LANGUAGE);
  for (const phrase of words.openers) openers.add(phrase, phrase);
  return {
    openers,
    leading: new Set(words.leading),
    trailing: new Set(words.trailing),
    stopHeads: new Set(words.stopHeads),
    actions: new Set(words.actions),
    actionLeads: new Set(words.actionLeads),
    alsoNouns: new Set(words.alsoNouns),
    heads: new Set(words.heads),
    fieldHeads: new Set(words.fieldHeads),
    wideHeads: new Set(words.wideHeads),
    exclusionWords: new Set(words.exclusionWords),
    notNames: new Set(words.notNames),
    certificates: new Set(words.certificates),
    commonEndings: words.commonEndings,
  };
}
