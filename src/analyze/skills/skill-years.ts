import type { TokenRow } from '../../text/token-row.ts';
import type { Reading } from '../reading.ts';
import type { SkillHit } from './find-skills.ts';
import { readJoint } from './list-runs.ts';

/** More years than anyone asks for: such a number is an age or a date. */
const MOST_YEARS = 30;
const MOST_MONTHS = 60;
/** Most tokens from the number to the word for years: "3 to 5 or more years". */
const LONGEST_NUMBER = 6;
/** Most words between a skill and "for 3 years": "Kubernetes in production for". */
const LONGEST_WAY = 6;
/** Most words that bound a figure: "for at least". */
const MOST_BOUNDS = 3;

/** A figure in years; tokens [from, to) say it with its word for years, `bound` is where words such as "at least" begin. */
interface Figure {
  readonly least: number;
  readonly from: number;
  readonly to: number;
  readonly bound: number;
}

/**
 * The least years that one sentence asks for with its skills, in halves: "5+ years of Python", "Python (3-5 years)", "Python for
 * 3 years". A list shares the figure. Hits that no figure belongs to are not in the map. All hits must be of one sentence, in order.
 */
export function findSkillYears(
  tokens: TokenRow,
  hits: readonly SkillHit[],
  reading: Reading,
): Map<SkillHit, number> {
  const years = new Map<SkillHit, number>();
  const [first] = hits;
  if (!first) return years;
  const { from, to } = first.sentence;
  for (let at = from; at < to; at += 1) {
    const figure = figureBefore(tokens, from, at, reading);
    if (!figure) continue;
    const owners = ownersOf(tokens, hits, figure, to, reading);
    for (const hit of owners) years.set(hit, figure.least);
  }
  return years;
}

function ownersOf(
  tokens: TokenRow,
  hits: readonly SkillHit[],
  figure: Figure,
  end: number,
  reading: Reading,
): readonly SkillHit[] {
  const signed = ownersBefore(tokens, hits, figure.bound, reading, hasSign);
  if (signed.length > 0) return signed;
  const behind = ownersBehind(tokens, hits, figure.to, reading);
  if (behind.length > 0) return behind;
  const lasting = ownersLasting(tokens, hits, figure, reading);
  if (lasting.length > 0) return lasting;
  // "Python 3+ years", "Python, 3 years" at the end of a line.
  return ownersBefore(
    tokens,
    hits,
    figure.bound,
    reading,
    (_, before) => touches(tokens, before, figure) && (figure.to >= end || before === figure.bound),
  );
}

/** The lowest number right before a word for years or months; null when none stands there. */
function figureBefore(tokens: TokenRow, from: number, wordAt: number, reading: Reading): Figure | null {
  const word = tokens.words[wordAt] ?? '';
  const isMonths = reading.monthWords.has(word);
  if (!isMonths && !reading.yearWords.has(word)) return null;
  let least: number | null = null;
  let start = wordAt;
  for (let at = wordAt - 1; at >= Math.max(from, wordAt - LONGEST_NUMBER); at -= 1) {
    const value = numberOf(tokens.words[at] ?? '', reading);
    if (value !== undefined && value <= (isMonths ? MOST_MONTHS : MOST_YEARS)) {
      least = value;
      start = at;
    } else if (!reading.rangeWords.has(tokens.words[at] ?? '')) break;
  }
  if (least === null || least === 0) return null;
  let bound = start;
  while (bound > Math.max(from, start - MOST_BOUNDS) && reading.yearBounds.has(tokens.words[bound - 1] ?? ''))
    bound -= 1;
  return { least: isMonths ? Math.floor(least / 6) / 2 : least, from: start, to: wordAt + 1, bound };
}

const numberOf = (word: string, { numbers }: Reading): number | undefined =>
  /^\d{1,2}$/.test(word) ? Number(word) : numbers.get(word);

/** Whether a bracket, a colon or a dash leads from a skill to its figure. */
const hasSign = (tokens: TokenRow, before: number, figure: number): boolean =>
  before === figure && /[(:–—]|\s-\s/.test(tokens.text.slice(tokens.ends[figure - 1], tokens.starts[figure]));

/** Whether nothing but blanks and a comma stands between a skill and its figure. */
const touches = (tokens: TokenRow, before: number, { bound }: Figure): boolean =>
  /^[\s,]*$/.test(tokens.text.slice(tokens.ends[before - 1], tokens.starts[bound]));

/** The skill right before a figure, a comma apart at most, with those that a slash or a list word joins to it. */
function ownersBefore(
  tokens: TokenRow,
  hits: readonly SkillHit[],
  figure: number,
  reading: Reading,
  belongs: (tokens: TokenRow, before: number, figure: number) => boolean,
): readonly SkillHit[] {
  const index = hits.findLastIndex(({ to }) => to <= figure);
  const hit = hits[index];
  if (!hit) return [];
  const isNext = hit.to === figure || (hit.to === figure - 1 && tokens.words[hit.to] === ',');
  if (!isNext || !belongs(tokens, hit.to, figure)) return [];
  const slash = hits.slice(0, index).findLastIndex((other) => !isSlashed(tokens, other, reading));
  return hits.slice(slash + 1, index + 1);
}

/** "Python/Java": parted by a slash from what follows. */
const isSlashed = (tokens: TokenRow, { to }: SkillHit, reading: Reading): boolean =>
  readJoint(tokens, to, to, reading) === 'plain';

/** "Kubernetes in production for at least 3 years": the last skill before, with no other sign between. */
function ownersLasting(
  tokens: TokenRow,
  hits: readonly SkillHit[],
  { bound }: Figure,
  reading: Reading,
): SkillHit[] {
  if (!reading.yearLasting.has(tokens.words[bound - 1] ?? '')) return [];
  const hit = hits.findLast(({ to }) => to < bound);
  if (!hit || bound - hit.to > LONGEST_WAY) return [];
  const between = tokens.words.slice(hit.to, bound - 1);
  return between.every((word) => reading.yearFillers.has(word)) ? [hit] : [];
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
