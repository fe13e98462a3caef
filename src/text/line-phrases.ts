import { type Token, tokenize } from './line-tokens.ts';

interface Phrase<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

/** Phrases by their first word, longest first. */
export type PhraseTable<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>;

/** A phrase that was found: its value, and the index of the token behind it. */
export interface PhraseMatch<Value> {
  readonly value: Value;
  readonly next: number;
}

/** Compiles phrases, given by the value they stand for. Phrases are cut as text is, so that "p.a." is four tokens. */
export function compilePhrases<Value>(
  entries: readonly (readonly [Value, readonly string[]])[],
): PhraseTable<Value> {
  const table = new Map<string, Phrase<Value>[]>();
  for (const [value, phrases] of entries) {
    for (const phrase of phrases) {
      const words = tokenize(phrase).map(({ text }) => text);
      const first = words[0] ?? '';
      table.set(first, [...(table.get(first) ?? []), { words, value }]);
    }
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The longest phrase that begins at a token, or null. A soft line end inside it is passed over. */
export function phraseAt<Value>(
  table: PhraseTable<Value>,
  tokens: readonly Token[],
  at: number,
): PhraseMatch<Value> | null {
  const phrases = table.get(tokens[at]?.text ?? '');
  if (!phrases) return null;
  for (const { words, value } of phrases) {
    const next = endOfPhrase(words, tokens, at);
    if (next !== null) return { value, next };
  }
  return null;
}

function endOfPhrase(words: readonly string[], tokens: readonly Token[], at: number): number | null {
  let next = at;
  for (const word of words) {
    if (next > at && tokens[next]?.kind === 'break') next += 1;
    if (tokens[next]?.text !== word) return null;
    next += 1;
  }
  return next;
}

/** The phrase that ends right before a token, or null; `next` is then the index of its first token. */
export function phraseBefore<Value>(
  table: PhraseTable<Value>,
  tokens: readonly Token[],
  before: number,
  maxWords = 4,
): PhraseMatch<Value> | null {
  for (let start = Math.max(0, before - maxWords); start < before; start += 1) {
    const match = phraseAt(table, tokens, start);
    if (match?.next === before) return { value: match.value, next: start };
  }
  return null;
}
