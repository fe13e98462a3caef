import type { LevelSignRule, LevelWords } from '../../model/match-rules.ts';
import { GroupLexicon } from '../../text/group-lexicon.ts';
import { compilePhrases, type PhraseSet } from '../../text/phrase-set.ts';
import { PLAIN_LANGUAGE } from '../../text/plain-words.ts';

/** The trade or grade that a word of a title names. */
export interface HeadWord {
  readonly id: string;
  readonly grade: boolean;
}

/** `LevelWords` made ready for reading titles. */
export interface TitleRules {
  readonly heads: PhraseSet<HeadWord>;
  readonly signs: PhraseSet<LevelSignRule>;
  readonly asides: PhraseSet<true>;
  readonly places: PhraseSet<true>;
}

/** What is known beside the title. */
export interface TitleContext {
  /** The employer is a bank, where vice president is a grade below director. */
  readonly bank?: boolean;
}

const compiled = new WeakMap<LevelWords, TitleRules>();

/** The level words made ready; compiled once per object, and handed to every `readTitle`. */
export function compileTitleRules(words: LevelWords): TitleRules {
  const known = compiled.get(words) ?? compile(words);
  compiled.set(words, known);
  return known;
}

function compile(words: LevelWords): TitleRules {
  const language = { ...PLAIN_LANGUAGE, groups: new GroupLexicon(words.groups, PLAIN_LANGUAGE) };
  const all = (phrases: readonly string[]): PhraseSet<true> =>
    compilePhrases(
      language,
      phrases.map((say) => [say, true] as const),
    );
  return {
    heads: compilePhrases(
      language,
      words.heads.flatMap(({ id, grade = false, words: says }) =>
        says.map((say) => [say, { id, grade }] as const),
      ),
    ),
    signs: compilePhrases(
      language,
      words.signs.flatMap((rule) => rule.say.map((say) => [say, rule] as const)),
    ),
    asides: all(words.asides),
    places: all(words.placeWords),
  };
}
