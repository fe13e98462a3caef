import type { SkillHit } from './find-skills.ts';
import type { Sentence } from './sentence-tokens.ts';
import { type Tokens, tokenize } from './tokens.ts';

/** Title lines stand at the top; the same words further down can be a requirement. */
const TOP_TOKENS = 60;

/** Tells the sentences at the top of a text that hold the posting's title and little else. An empty title is held by none. */
export function createTitleTest(tokens: Tokens, title: string): (sentence: Sentence) => boolean {
  const wanted = tokenize(title).words;
  return ({ from, to }) => {
    if (wanted.length === 0 || from >= TOP_TOKENS) return false;
    // A title line may add a place or a number, but a sentence of twice its length says something.
    if (to - from < wanted.length || to - from > 2 * wanted.length + 2) return false;
    for (let at = from; at + wanted.length <= to; at += 1) {
      if (wanted.every((word, offset) => tokens.words[at + offset] === word)) return true;
    }
    return false;
  };
}

/** Tells the skills that are but a part of the employer's name. An empty name holds none. */
export function createNameTest(tokens: Tokens, name: string): (hit: SkillHit) => boolean {
  const wanted = tokenize(name).words;
  return ({ from, to }) => {
    for (let start = Math.max(0, to - wanted.length); start <= from; start += 1) {
      const isName =
        wanted.length > 0 && wanted.every((word, offset) => tokens.words[start + offset] === word);
      if (isName) return true;
    }
    return false;
  };
}
