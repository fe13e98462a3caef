import type { Sentence } from '../../text/sentence-tokens.ts';
import type { TokenRow } from '../../text/token-row.ts';
import type { AliasRules, RulePhrases } from './alias-rules.ts';

/** Answers "does one of these phrases stand near?" for one sentence or list item, each question once. */
export class Surroundings {
  readonly #tokens: TokenRow;
  readonly #sentence: Sentence;
  /** What was asked of the words near before. */
  readonly #answers: Map<RulePhrases, boolean>;

  /**
   * `tokens` without their gaps: what stands near counts however it is joined. `before` are the surroundings of the
   * sentence before: those of one list item share what stands near.
   */
  constructor(tokens: TokenRow, sentence: Sentence, before: Surroundings | null) {
    this.#tokens = tokens;
    this.#sentence = sentence;
    const isShared =
      before !== null &&
      before.#sentence.contextFrom === sentence.contextFrom &&
      before.#sentence.contextTo === sentence.contextTo;
    this.#answers = isShared ? before.#answers : new Map();
  }

  /** True when the words at tokens [from, to) are in the context that the rules ask for; `inList` is left open. */
  allow(rules: AliasRules, from: number, to: number): boolean {
    if (rules.after && !this.#standsBefore(rules.after, from)) return false;
    if (rules.before && !this.#standsBehind(rules.before, to)) return false;
    if (rules.notAfter && this.#standsBefore(rules.notAfter, from)) return false;
    if (rules.notFollowedBy && this.#standsBehind(rules.notFollowedBy, to)) return false;
    if (rules.notNear && this.#isNear(rules.notNear)) return false;
    return !rules.near || this.#isNear(rules.near);
  }

  #isNear(wanted: RulePhrases): boolean {
    const known = this.#answers.get(wanted);
    if (known !== undefined) return known;
    const { contextFrom, contextTo } = this.#sentence;
    const answer = wanted.isIn(this.#tokens, contextFrom, contextTo);
    this.#answers.set(wanted, answer);
    return answer;
  }

  #standsBefore(wanted: RulePhrases, from: number): boolean {
    return wanted.longestBefore(this.#tokens, from, this.#sentence.from) !== null;
  }

  #standsBehind(wanted: RulePhrases, to: number): boolean {
    return wanted.longestAt(this.#tokens, to, this.#sentence.to) !== null;
  }
}
