import type { TokenRow } from '../../text/token-row.ts';
import type { Lexicon } from './lexicon.ts';

/** Letters of an abbreviation that is looked for. */
const LETTERS = /^[A-Z]{2,6}s?$/;
/** The longest word that a spelling may pass over: "of", "and", "per". */
const SHORT_WORD = 3;

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The abbreviations that a text itself spells out in brackets, either way round: "cost per acquisition (CPA)", "CPA (cost per acquisition)".
 * @returns By abbreviation, folded as in `tokens`, the ids of the skills that the spelling names; none where it means something that is
 * no skill.
 */
export function readSpelledOut(tokens: TokenRow, lexicon: Lexicon): ReadonlyMap<string, ReadonlySet<string>> {
  const meanings = new Map<string, Set<string>>();
  tokens.words.forEach((word, at) => {
    const raw = tokens.text.slice(tokens.starts[at], tokens.ends[at]);
    if (!LETTERS.test(raw)) return;
    const spelling = spellingOf(tokens, at, raw.replace(/s$/, '').toLowerCase());
    if (!spelling) return;
    const known = meanings.get(word) ?? new Set<string>();
    for (const id of skillsIn(tokens, spelling, lexicon)) known.add(id);
    meanings.set(word, known);
  });
  return meanings;
}

function spellingOf(tokens: TokenRow, at: number, letters: string): Span | null {
  if (opensBracket(tokens, at)) return spelledBefore(tokens, at, letters);
  return opensBracket(tokens, at + 1) ? spelledBehind(tokens, at + 1, letters) : null;
}

const opensBracket = ({ text, starts }: TokenRow, at: number): boolean => text[(starts[at] ?? 0) - 1] === '(';

function spelledBefore({ words }: TokenRow, to: number, letters: string): Span | null {
  let left = letters.length;
  for (let at = to - 1; at >= Math.max(0, to - 2 * letters.length); at -= 1) {
    const word = words[at] ?? '';
    if (word.startsWith(letters.charAt(left - 1))) left -= 1;
    else if (word.length > SHORT_WORD) return null;
    if (left === 0) return { from: at, to };
  }
  return null;
}

function spelledBehind({ words }: TokenRow, from: number, letters: string): Span | null {
  let read = 0;
  for (let at = from; at < Math.min(words.length, from + 2 * letters.length); at += 1) {
    const word = words[at] ?? '';
    if (word.startsWith(letters.charAt(read))) read += 1;
    else if (word.length > SHORT_WORD) return null;
    if (read === letters.length) return { from, to: at + 1 };
  }
  return null;
}

function* skillsIn(tokens: TokenRow, { from, to }: Span, lexicon: Lexicon): Generator<string> {
  for (let at = from; at < to; at += 1) {
    for (const { value } of lexicon.hitsAt(tokens, at, to)) yield value.skill.id;
  }
}
