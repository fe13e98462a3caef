import type { WrittenYears } from './amount.ts';
import type { Clause } from './clause.ts';
import { type ExperienceReader, isUnit } from './reader.ts';

/** Whether a clause makes a wish of its years: "ideally 5 years", "5 years preferred". Other years part what belongs to which. */
export function isWish(reader: ExperienceReader, years: WrittenYears, clause: Clause): boolean {
  return isWishBehind(reader, years, clause) || isWishBefore(reader, years, clause);
}

function isWishBehind(reader: ExperienceReader, { next }: WrittenYears, { to }: Clause): boolean {
  const { tokens, lexicon } = reader;
  for (let at = next; at < to; at += 1) {
    if (isUnit(reader, at)) return false;
    const hit = lexicon.preferred.longestAt(tokens.row, at);
    // "a framework such as Django (preferred) to build": the remark is on what stands before it.
    if (hit) return tokens[at - 1]?.text !== '(' || hit.to + 1 >= to || at - 1 === next;
  }
  return false;
}

function isWishBefore(reader: ExperienceReader, years: WrittenYears, { from }: Clause): boolean {
  const { tokens, lexicon } = reader;
  for (let at = years.first - 1; at >= from; at -= 1) {
    if (isUnit(reader, at)) return false;
    if (lexicon.wishes.longestAt(tokens.row, at)) return true;
  }
  return false;
}
