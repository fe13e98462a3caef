import type { Tokens } from '../text/name-words.ts';
import type { Sentence } from '../text/sentence-tokens.ts';
import type { AliasRules, RuleWords } from './alias-rules.ts';

/** The words near a sentence, and what was asked of them before. */
interface NearWords {
  readonly answers: Map<RuleWords, boolean>;
  words: Set<string> | null;
}

/** Answers "does one of these words stand near?" for one sentence or list item, each question once. */
export class Surroundings {
  readonly #tokens: Tokens;
  readonly #sentence: Sentence;
  readonly #near: NearWords;

  /** `before` are the surroundings of the sentence before: those of one list item share what stands near. */
  constructor(tokens: Tokens, sentence: Sentence, before: Surroundings | null) {
    this.#tokens = tokens;
    this.#sentence = sentence;
    const isShared =
      before !== null &&
      before.#sentence.contextFrom === sentence.contextFrom &&
      before.#sentence.contextTo === sentence.contextTo;
    this.#near = isShared ? before.#near : { answers: new Map(), words: null };
  }

  /** True when the words at tokens [from, to) are in the context that the rules ask for; `inList` is left open. */
  allow(rules: AliasRules, from: number, to: number): boolean {
    if (rules.after && !this.#standsBefore(rules.after, from)) return false;
    if (rules.before && !this.#standsBehind(rules.before, to)) return false;
    if (rules.notAfter && this.#standsBefore(rules.notAfter, from)) return false;
    if (rules.notBefore && this.#standsBehind(rules.notBefore, to)) return false;
    if (rules.notNear && this.#isNear(rules.notNear)) return false;
    return !rules.near || this.#isNear(rules.near);
  }

  #isNear(wanted: RuleWords): boolean {
    const near = this.#near;
    const known = near.answers.get(wanted);
    if (known !== undefined) return known;
    const { words } = this.#tokens;
    const { contextFrom, contextTo } = this.#sentence;
    near.words ??= new Set(words.slice(contextFrom, contextTo));
    const answer =
      sharesWord(wanted.single, near.words) ||
      wanted.phrases.some((phrase) => findsPhrase(words, phrase, contextFrom, contextTo));
    near.answers.set(wanted, answer);
    return answer;
  }

  #standsBefore({ single, phrases }: RuleWords, from: number): boolean {
    const { words } = this.#tokens;
    if (from <= this.#sentence.from) return false;
    return (
      single.has(words[from - 1] ?? '') ||
      phrases.some((phrase) => isPhraseAt(words, phrase, from - phrase.length))
    );
  }

  #standsBehind({ single, phrases }: RuleWords, to: number): boolean {
    const { words } = this.#tokens;
    if (to >= this.#sentence.to) return false;
    return single.has(words[to] ?? '') || phrases.some((phrase) => isPhraseAt(words, phrase, to));
  }
}

function sharesWord(wanted: ReadonlySet<string>, present: ReadonlySet<string>): boolean {
  for (const word of wanted) if (present.has(word)) return true;
  return false;
}

const isPhraseAt = (words: readonly string[], phrase: readonly string[], at: number): boolean =>
  phrase.every((word, offset) => words[at + offset] === word);

function findsPhrase(words: readonly string[], phrase: readonly string[], from: number, to: number): boolean {
  for (let at = from; at + phrase.length <= to; at += 1) if (isPhraseAt(words, phrase, at)) return true;
  return false;
}
