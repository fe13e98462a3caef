import type { WrittenYears } from './amount.ts';
import { type Clause, holds } from './clause.ts';
import { boundStart, type ExperienceReader } from './reader.ts';

/** How far before "has 20 years" the mentor may be named: "our partners, all of them engineers, have". */
const REACH_BEFORE = 8;

/** Whether a clause speaks of the employer, by a word for it or by its name. */
export function namesEmployer({ tokens, lexicon, company }: ExperienceReader, { from, to }: Clause): boolean {
  if (holds(lexicon.employer, tokens, from, to)) return true;
  return company !== null && tokens.slice(from, to).some(({ text }) => text === company);
}

/**
 * Whether the years are those of people that one is to work with: "your mentor has 20 years", "a fellow with 20 years
 * will be your mentor", "the team averages 7 years". Where the clause demands something of the person wanted, they are not.
 */
export function isOfOthers(reader: ExperienceReader, years: WrittenYears, clause: Clause): boolean {
  if (demands(reader, clause)) return false;
  const { tokens, lexicon } = reader;
  if (holds(lexicon.averages, tokens, clause.from, clause.to)) return true;
  if (holds(lexicon.othersBehind, tokens, years.next, clause.to)) return true;
  const link = lexicon.has.longestBefore(tokens.row, boundStart(reader, years));
  if (!link) return false;
  for (let at = link.from - 1; at >= Math.max(clause.from, link.from - REACH_BEFORE); at -= 1) {
    if (lexicon.others.longestAt(tokens.row, at)) return true;
    // "work with our mentors and have 5 years": the years are another thought's.
    if (lexicon.and.longestAt(tokens.row, at)) return false;
  }
  return false;
}

/** Whether somebody who is not the person wanted has the years: "Northwind has 15 years of experience". */
export function isOfSubject(reader: ExperienceReader, years: WrittenYears, clause: Clause): boolean {
  const { tokens, lexicon } = reader;
  const owns = lexicon.owns.longestBefore(tokens.row, boundStart(reader, years));
  if (!owns || owns.from <= clause.from) return false;
  return !holds(lexicon.person, tokens, clause.from, owns.from);
}

function demands({ tokens, lexicon }: ExperienceReader, { from, to }: Clause): boolean {
  for (let at = from; at < to; at += 1) {
    if (!lexicon.addressed.has(tokens[at]?.text ?? '') && lexicon.person.longestAt(tokens.row, at))
      return true;
  }
  return false;
}
