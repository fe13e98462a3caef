import type { TokenRow } from '../text/token-row.ts';
import type { SkillHit } from './find-skills.ts';
import { readJoint } from './list-runs.ts';
import type { Reading } from './reading.ts';

/** More years than anyone asks for: such a number is an age or a date. */
const MOST_YEARS = 30;
/** Most tokens from the number to the word for years: "3 to 5 or more years". */
const LONGEST_NUMBER = 6;

/**
 * The least years that one sentence asks for with its skills: "5+ years of Python", "Python (3-5 years)". A list shares
 * the figure. Hits that no figure belongs to are not in the map. All hits must be of one sentence, in order.
 */
export function findSkillYears(
  tokens: TokenRow,
  hits: readonly SkillHit[],
  reading: Reading,
): Map<SkillHit, number> {
  const years = new Map<SkillHit, number>();
  const [first] = hits;
  if (!first) return years;
  for (let at = first.sentence.from; at < first.sentence.to; at += 1) {
    if (!reading.yearWords.has(tokens.words[at] ?? '')) continue;
    const figure = readFigure(tokens, first.sentence.from, at, reading);
    if (!figure) continue;
    const owners = ownersBefore(tokens, hits, figure.from) ?? ownersBehind(tokens, hits, at + 1, reading);
    for (const hit of owners) years.set(hit, figure.least);
  }
  return years;
}

/** The lowest number right before the word for years; null when none stands there. */
function readFigure(
  tokens: TokenRow,
  from: number,
  wordAt: number,
  reading: Reading,
): { least: number; from: number } | null {
  let least: number | null = null;
  let start = wordAt;
  for (let at = wordAt - 1; at >= Math.max(from, wordAt - LONGEST_NUMBER); at -= 1) {
    const word = tokens.words[at] ?? '';
    const value = /^\d{1,2}$/.test(word) ? Number(word) : reading.numbers.get(word);
    if (value !== undefined && value <= MOST_YEARS) {
      least = value;
      start = at;
    } else if (!reading.rangeWords.has(word)) break;
  }
  return least === null || least === 0 ? null : { least, from: start };
}

/** "Python (5 years)", "Python: 5 years": the skill right before the figure. */
function ownersBefore(tokens: TokenRow, hits: readonly SkillHit[], figureFrom: number): SkillHit[] | null {
  const hit = hits.findLast(({ to }) => to <= figureFrom);
  if (hit?.to !== figureFrom) return null;
  const between = tokens.text.slice(tokens.ends[figureFrom - 1], tokens.starts[figureFrom]);
  return /[(:–—]/.test(between) ? [hit] : null;
}

/** "5 years of experience with Python and Go": the list that follows, when only words like "of experience" part them. */
function ownersBehind(
  tokens: TokenRow,
  hits: readonly SkillHit[],
  from: number,
  reading: Reading,
): SkillHit[] {
  let next = hits.findIndex((hit) => hit.from >= from);
  const first = hits[next];
  if (!first) return [];
  for (let at = from; at < first.from; at += 1)
    if (!reading.yearFillers.has(tokens.words[at] ?? '')) return [];
  const owners = [first];
  for (let previous = first; ; ) {
    next += 1;
    const hit = hits[next];
    if (!hit || readJoint(tokens, previous.to, hit.from, reading) === null) return owners;
    owners.push(hit);
    previous = hit;
  }
}
