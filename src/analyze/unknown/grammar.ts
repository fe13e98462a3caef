import type { Sentence } from '../../text/sentence-tokens.ts';
import type { TokenRow } from '../../text/token-row.ts';

/** What a word is in its sentence, as far as noun phrases go. Whatever can stand in none is "other". */
export type WordClass = 'noun' | 'modifier' | 'gerund' | 'other';

/** Reads the classes of a sentence's words, one for each token. */
export type Grammar = (tokens: TokenRow, sentence: Sentence) => readonly WordClass[];

/**
 * Loads the grammar as a chunk of its own: 300 kB for which no first answer may wait and that the worker must not hold.
 * compromise/two is the smallest that tells nouns from verbs; what /three adds is not used.
 */
export async function loadGrammar(): Promise<Grammar> {
  const { default: nlp } = await import('compromise/two');
  return (tokens, { from, to }) => {
    const offset = tokens.starts[from] ?? 0;
    // A newline inside a sentence is a soft wrap, but would end the sentence for compromise.
    const text = tokens.text.slice(offset, tokens.ends[to - 1]).replaceAll('\n', ' ');
    const classes: WordClass[] = [];
    let end = 0;
    for (const term of nlp(text).docs.flat()) {
      // Contractions have parts without letters; what cannot be found again stays "other".
      const start = term.text === '' ? -1 : text.indexOf(term.text, end);
      if (start < 0) continue;
      end = start + term.text.length;
      const own = classOf(term.tags ?? new Set());
      for (let at = from + classes.length; at < to; at += 1) {
        if ((tokens.starts[at] ?? 0) >= offset + end) break;
        classes.push(own);
      }
    }
    return classes;
  };
}

const NEVER = ['Pronoun', 'Determiner', 'Preposition', 'Conjunction', 'Value'];
// In lists without a sentence around, nouns are often taken for verbs of the present: "model hardening, access controls".
const NOUNS = ['Noun', 'Acronym', 'Infinitive', 'PresentTense'];
const MODIFIERS = ['Adjective', 'PastTense', 'Participle'];

function classOf(tags: ReadonlySet<string>): WordClass {
  const isAny = (names: readonly string[]): boolean => names.some((name) => tags.has(name));
  if (tags.has('Gerund')) return 'gerund';
  if (isAny(NEVER)) return 'other';
  if (isAny(NOUNS)) return 'noun';
  return isAny(MODIFIERS) ? 'modifier' : 'other';
}
