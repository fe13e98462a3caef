import { type Tokens, tokenize } from './tokens.ts';

/** Title lines stand at the top; the same words further down can be a requirement. */
const TOP_TOKENS = 60;

/** Token indices of what is asked about. */
type HitTest = (hit: { readonly from: number; readonly to: number }) => boolean;

/** Tells the skills at the top of a text that are but a part of the posting's title. An empty title holds none. */
export function createTitleTest(tokens: Tokens, title: string): HitTest {
  const isInTitle = createNameTest(tokens, title);
  return (hit) => hit.from < TOP_TOKENS && isInTitle(hit);
}

/** Tells the skills that are but a part of a name, such as the employer's. An empty name holds none. */
export function createNameTest(tokens: Tokens, name: string): HitTest {
  const wanted = tokenize(name).words;
  return ({ from, to }) => {
    for (let start = Math.max(0, to - wanted.length); start <= from; start += 1) {
      if (wanted.length > 0 && wanted.every((word, offset) => tokens.words[start + offset] === word))
        return true;
    }
    return false;
  };
}
