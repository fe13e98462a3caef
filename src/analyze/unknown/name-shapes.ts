import { GAP } from '../../text/gaps.ts';
import type { Sentence } from '../../text/sentence-tokens.ts';
import type { TokenRow } from '../../text/token-row.ts';
import type { Reading } from '../reading.ts';
import type { SkillHit } from '../skills/find-skills.ts';

/** Words at tokens [from, to) that are written like a name. */
export interface Name {
  readonly from: number;
  readonly to: number;
  /** Written like nothing but a product: "LangGraph", "GPT4". Else like many names: "Snowflake", "TPRM". */
  readonly isTelling: boolean;
  /** Capitals only, "TPRM"; a plural s may follow. */
  readonly isAcronym: boolean;
}

/** Longest name in words: "Google Cloud Certified Professional" and no more. */
const LONGEST_NAME = 4;
/** The same in characters; it bounds what the patterns below may cost. */
const LONGEST_NAME_TEXT = 50;
/** A shorter sentence is an item, whatever its capitals. */
const SHORTEST_HEADING = 4;
/** Share of capitalized words from which a sentence is a heading, whose capitals say nothing. */
const HEADING_SHARE = 0.6;

interface NameWords {
  readonly reading: Reading;
  /** Words that are written like names and are none. */
  readonly notNames: ReadonlySet<string>;
  /** BCP 47 primary tag of the text. */
  readonly language: string | null;
}

/** The names of a sentence that no known skill covers, in order. A sentence in title case has none. */
export function findNames(
  tokens: TokenRow,
  sentence: Sentence,
  known: readonly SkillHit[],
  { reading, notNames, language }: NameWords,
): Name[] {
  // German gives every noun a capital.
  if (language !== 'de' && isTitleCase(tokens, sentence)) return [];
  const covered = new Set(
    known.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)),
  );
  const isNameAt = (at: number): boolean => !covered.has(at) && isNameWord(tokens, at, notNames);
  const names: Name[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (!isNameAt(at)) continue;
    let to = at + 1;
    while (to < sentence.to && isNameAt(to) && (tokens.gaps[to] ?? GAP.clause) <= GAP.joint) to += 1;
    const name = readName(tokens, sentence, at, to);
    const touchesKnown = covered.has(at - 1) && (tokens.gaps[at] ?? GAP.clause) <= GAP.joint;
    const isPart = tokens.gaps[at] === GAP.none || tokens.gaps[to] === GAP.none;
    const isOwner = reading.peopleWords.has(tokens.words[to] ?? '') || tokens.words[to] === 's';
    if (name && !touchesKnown && !isPart && !isOwner) names.push(name);
    at = to - 1;
  }
  return names;
}

function readName(tokens: TokenRow, sentence: Sentence, from: number, to: number): Name | null {
  const length = (tokens.ends[to - 1] ?? 0) - (tokens.starts[from] ?? 0);
  if (to - from > LONGEST_NAME || length > LONGEST_NAME_TEXT) return null;
  const raw = tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]);
  const isTelling = TELLING.test(raw);
  // The first word of a sentence has its capital anyway; an acronym has its own.
  const opens = from === sentence.from || tokens.gaps[from] === GAP.clause;
  const isAcronym = ACRONYM.test(raw);
  return opens && !isTelling && !isAcronym ? null : { from, to, isTelling, isAcronym };
}

/** A capital or digit inside a word. */
const TELLING = /[a-z][A-Z]|(?<![A-Za-z])[A-Z][A-Za-z]*\d/;
const ACRONYM = /^[A-Z]{2,7}s?$/;

function isNameWord(
  { text, starts, ends, words }: TokenRow,
  at: number,
  notNames: ReadonlySet<string>,
): boolean {
  const raw = text.slice(starts[at], ends[at]);
  if (raw.length < 2 || notNames.has(words[at] ?? '')) return false;
  const first = raw.charAt(0);
  return first !== first.toLowerCase() || (raw.length <= LONGEST_NAME_TEXT && /[a-z][A-Z]/.test(raw));
}

function isTitleCase({ text, starts, words }: TokenRow, { from, to }: Sentence): boolean {
  if (to - from < SHORTEST_HEADING) return false;
  let capitals = 0;
  for (let at = from; at < to; at += 1) {
    const first = text.charAt(starts[at] ?? 0);
    if (first !== first.toLowerCase()) capitals += 1;
  }
  return !words.slice(from, to).includes(',') && capitals / (to - from) >= HEADING_SHARE;
}
