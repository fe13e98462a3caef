import type { TokenRow } from '../../text/token-row.ts';
import type { SkillHit } from './find-skills.ts';

/** Makes one hit of a name and its other form in brackets behind it: "retrieval-augmented generation (RAG)". `hits` are in order. */
export function joinBracketed(tokens: TokenRow, hits: readonly SkillHit[]): SkillHit[] {
  const joined: SkillHit[] = [];
  for (const hit of hits) {
    const last = joined.at(-1);
    const isSame = last?.skill === hit.skill && last.to === hit.from && opensBracket(tokens, hit.from);
    if (last && isSame && closesBracket(tokens, hit.to)) joined[joined.length - 1] = { ...last, to: hit.to };
    else joined.push(hit);
  }
  return joined;
}

const opensBracket = ({ text, starts }: TokenRow, at: number): boolean => text[(starts[at] ?? 0) - 1] === '(';

/** True when the token before `to` is the last one inside a round bracket. */
export const closesBracket = ({ text, ends }: TokenRow, to: number): boolean =>
  text[ends[to - 1] ?? 0] === ')';
