/** How the words of phrases are made, as those of the texts are that they are looked for in. */
export interface WordMaking {
  /** Cuts any words. */
  readonly cut: (words: string) => readonly string[];
  /** The form of a word that is nothing but small letters of ASCII: most are, and need no cutting. */
  readonly formOf: (word: string) => string;
}

/** One part of a phrase; `data/README.md` describes how a phrase is written. */
export type PhrasePart =
  /** A word, as the row of the text has it. */
  | { readonly kind: 'word'; readonly word: string }
  /** Any word that begins so. */
  | { readonly kind: 'prefix'; readonly start: string }
  /** Any member of a group. */
  | { readonly kind: 'group'; readonly name: string }
  /** Up to so many words of any kind. */
  | { readonly kind: 'gap'; readonly most: number }
  /** The start or the end of what is looked through. */
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

/** Fewest letters before the star of a prefix: shorter ones begin words of every meaning. */
export const SHORTEST_PREFIX = 4;
/** Most words that a gap may pass over: it bounds what a look-up costs. */
export const LONGEST_GAP = 8;

const PREFIX = /^(\p{L}[\p{L}\p{N}]*)\*$/u;
const GROUP = /^@([a-z][a-z0-9-]*)$/i;
const GAP = /^~(\d)$/;
const SPECIAL = /[@~^$*]/;
const SIMPLE = /^[a-z]+(?: [a-z]+)*$/;

/** Takes a phrase apart. What looks like no part of the language is words, so any string is a phrase; an empty one has no part. */
export function parsePhrase(phrase: string, words: WordMaking): PhrasePart[] {
  if (SIMPLE.test(phrase)) return phrase.split(' ').map((word) => asWord(words.formOf(word)));
  if (!SPECIAL.test(phrase)) return words.cut(phrase).map(asWord);
  return phrase.split(' ').flatMap((text): PhrasePart[] => {
    if (SIMPLE.test(text)) return [asWord(words.formOf(text))];
    if (text === '^') return [{ kind: 'start' }];
    if (text === '$') return [{ kind: 'end' }];
    const [, start] = PREFIX.exec(text) ?? [];
    if (start !== undefined) return [{ kind: 'prefix', start: start.toLowerCase() }];
    const [, name] = GROUP.exec(text) ?? [];
    if (name !== undefined) return [{ kind: 'group', name }];
    const [, most] = GAP.exec(text) ?? [];
    return most === undefined ? words.cut(text).map(asWord) : [{ kind: 'gap', most: Number(most) }];
  });
}

const asWord = (word: string): PhrasePart => ({ kind: 'word', word });
