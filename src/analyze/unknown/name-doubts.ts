import { nameWords } from '../../text/name-words.ts';
import type { TokenRow } from '../../text/token-row.ts';
import type { Reading } from '../reading.ts';
import type { Name } from './name-shapes.ts';
import type { CompiledPhraseWords, UnknownOptions } from './words.ts';

/**
 * Tells the names that are none, though written like one: everyday nouns with a capital, the employer's initials, and
 * words that lost the space between them.
 */
export function createNameDoubts(
  tokens: TokenRow,
  { reading, words, company }: UnknownOptions,
): (name: Name) => boolean {
  const small = smallWords(tokens);
  const employer = nameWords(company ?? '').words;
  return (name) =>
    isCommonNoun(tokens, name, small, words) ||
    isOfEmployer(tokens, name, employer) ||
    isGlued(tokens, name, reading);
}

/**
 * Tells the acronyms that the text itself spells out, "Frontier Kiln Team (FKT)": in duties these are teams, products and
 * committees of the employer.
 */
export function createSpelledOutTest({ text, words, starts }: TokenRow): (name: Name) => boolean {
  const spelled = new Set(
    words.filter((word, at) => {
      if (text.charAt((starts[at] ?? 0) - 1) !== '(' || word.length > at) return false;
      const before = words.slice(at - word.length, at);
      return before.map((one) => one.charAt(0)).join('') === word;
    }),
  );
  return ({ from, isAcronym }) => isAcronym && spelled.has(words[from] ?? '');
}

/** The words that a text writes without a capital. */
function smallWords({ text, words, starts }: TokenRow): ReadonlySet<string> {
  return new Set(words.filter((word, at) => text.charAt(starts[at] ?? 0) === word.charAt(0)));
}

/** "Monitoring", "Prompts": a single word that ends like an everyday noun, or that the text writes small as well. */
function isCommonNoun(
  { words }: TokenRow,
  { from, to, isTelling, isAcronym }: Name,
  small: ReadonlySet<string>,
  { commonEndings }: CompiledPhraseWords,
): boolean {
  const word = words[from] ?? '';
  if (isTelling || isAcronym || to - from > 1) return false;
  return small.has(word) || commonEndings.some((ending) => word.endsWith(ending));
}

/** Letters of which an employer's short name has at least as many. */
const SHORTEST_INITIALS = 3;

function isOfEmployer({ words }: TokenRow, { from, isAcronym }: Name, employer: readonly string[]): boolean {
  const word = words[from] ?? '';
  if (!isAcronym || word.length < SHORTEST_INITIALS) return false;
  const initials = employer.map((one) => one.charAt(0)).join('');
  return initials.startsWith(word) || (employer[0] ?? '').startsWith(word);
}

/** "withData": a small word and the next without the space between them. */
function isGlued({ text, starts, ends }: TokenRow, { from }: Name, { stopWords }: Reading): boolean {
  const raw = text.slice(starts[from], ends[from]);
  const before = raw.slice(0, Math.max(0, raw.search(/[A-Z]/)));
  return [...stopWords.values()].some((words) => words.has(before));
}
