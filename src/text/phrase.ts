/** Cuts a phrase into words as the texts are cut that it is looked for in. */
export type CutWords = (phrase: string) => readonly string[];

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
  /** The first or the last word of what is looked through stands beside. */
  | { readonly kind: 'start' | 'end' };

/** Fewest letters before the star of a prefix: shorter ones begin words of every meaning. */
export const SHORTEST_PREFIX = 4;
/** Most words that a gap may pass over: it bounds what a look-up costs. */
export const LONGEST_GAP = 8;

const PREFIX = /^(\p{L}[\p{L}\p{N}]*)\*$/u;
const GROUP = /^@([a-z][a-z0-9-]*)$/i;
const GAP = /^~(\d)$/;
const SPECIAL = /[@~^$*]/;

/** Takes a phrase apart. What looks like no part of the language is words, so any string is a phrase; an empty one has no part. */
export function parsePhrase(phrase: string, cut: CutWords): PhrasePart[] {
  if (!SPECIAL.test(phrase)) return wordParts(phrase, cut);
  return phrase.split(' ').flatMap((text): PhrasePart[] => {
    if (text === '^') return [{ kind: 'start' }];
    if (text === '$') return [{ kind: 'end' }];
    const [, start] = PREFIX.exec(text) ?? [];
    if (start !== undefined) return [{ kind: 'prefix', start: start.toLowerCase() }];
    const [, name] = GROUP.exec(text) ?? [];
    if (name !== undefined) return [{ kind: 'group', name }];
    const [, most] = GAP.exec(text) ?? [];
    return most === undefined ? wordParts(text, cut) : [{ kind: 'gap', most: Number(most) }];
  });
}

const wordParts = (text: string, cut: CutWords): PhrasePart[] =>
  cut(text).map((word) => ({ kind: 'word', word }));
