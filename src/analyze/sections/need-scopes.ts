import type { NeedCue } from '../../model/reading-rules.ts';
import { GAP } from '../../text/gaps.ts';
import type { Sentence } from '../../text/sentence-tokens.ts';
import type { TokenRow } from '../../text/token-row.ts';
import type { Reading } from '../reading.ts';

type Cue = Pick<NeedCue, 'need' | 'rules'>;

/** Tokens [from, to) for which a cue holds. */
export interface NeedScope extends Cue {
  readonly from: number;
  readonly to: number;
}

/** Where the parts of a sentence around a token begin. */
interface Place {
  clause: number;
  /** Behind the last "but". */
  turn: number;
  dash: number;
  /** Inside the round bracket that is open; -1 when none is. */
  bracket: number;
}

/** What each cue of a sentence rules, in the order of the cues. */
export function findScopes(tokens: TokenRow, sentence: Sentence, reading: Reading): NeedScope[] {
  const scopes: NeedScope[] = [];
  const { from, to } = sentence;
  const place: Place = { clause: from, turn: from, dash: from, bracket: -1 };
  const isQuestion = tokens.text.charAt(tokens.ends[to - 1] ?? 0) === '?';
  let clauseEnd = -1;
  let turnEnd = -1;
  for (let at = from; at < to; at += 1) {
    movePlace(place, tokens, at, reading);
    const hit = reading.cues.longestAt(tokens, at, to);
    if (!hit) continue;
    const cue = hit.value;
    if (cue.rules === 'question' || cue.rules === 'inside') {
      if (cue.rules === 'inside') scopes.push({ ...cue, from: at, to: hit.to });
      else if (isQuestion && at === from) scopes.push({ ...cue, from, to });
      continue;
    }
    if (clauseEnd < hit.to) clauseEnd = endOfClause(tokens, hit.to, to);
    if (turnEnd < hit.to) turnEnd = nextTurn(tokens, hit.to, to, reading);
    const end = cue.need === 'required' ? clauseEnd : Math.min(clauseEnd, turnEnd);
    scopes.push(scopeOf(tokens, cue, { at, next: hit.to, end }, place, reading));
    at = hit.to - 1;
  }
  return scopes;
}

function movePlace(place: Place, tokens: TokenRow, at: number, { contrasts }: Reading): void {
  if (isClauseStart(tokens, at)) place.clause = at;
  if (isBehindDash(tokens, at)) place.dash = at;
  place.bracket = bracketBefore(tokens, at, place.bracket);
  if (contrasts.has(tokens.words[at - 1] ?? '')) place.turn = at;
}

/** A cue at tokens [at, next), and where the clause ends that it may rule. */
interface CuePlace {
  readonly at: number;
  readonly next: number;
  readonly end: number;
}

/** The tokens that a cue rules; moves the start of the clause where what follows belongs to another cue. */
function scopeOf(
  tokens: TokenRow,
  cue: Cue,
  { at, next, end }: CuePlace,
  place: Place,
  reading: Reading,
): NeedScope {
  const isInBracket = place.bracket >= 0 && place.bracket < at;
  const isWhole = place.bracket === at && bracketBefore(tokens, next, at) !== at;
  // "SQL and Python (optional), Terraform": a remark with more behind it is on the name right before it.
  const item = isWhole && next < end ? itemStart(tokens, place.clause, at, reading) : at;
  const opening = isInBracket ? place.bracket : item < at ? item : openingOf(tokens, cue, at, place, reading);
  const rulesBefore = cue.rules === 'before' || (cue.rules === 'either' && at > opening);
  const hasAfter = next < end;
  const isLabel = cue.need !== 'required' && at === opening && hasAfter;
  // "Kubernetes, ideally" has nothing behind it to rule, "Nice to have Kubernetes" nothing before.
  const isHeading = cue.need !== 'required' && isBeforeColon(tokens, next);
  const isBefore = rulesBefore ? !isLabel && !isHeading : !hasAfter && !isHeading && cue.need !== 'required';
  if (!isBefore) {
    // ", knowledge of Go is a plus": what the wish speaks of begins here.
    if (tokens.words[at - 1] === ',') place.clause = at;
    return { ...cue, from: next, to: end };
  }
  if (!isInBracket) place.clause = next;
  return { ...cue, from: opening, to: at };
}

/** "… and Kubernetes Nice to have: Rust": a heading that lost its line. */
const isBeforeColon = (tokens: TokenRow, next: number): boolean =>
  tokens.text.charAt(tokens.ends[next - 1] ?? 0) === ':';

/** Most words of a name before its remark. */
const LONGEST_NAME = 8;

/** Where the name before a remark begins: behind the last comma or list word, at `from` at the earliest. */
export function itemStart(tokens: TokenRow, from: number, remark: number, { listWords }: Reading): number {
  let at = remark;
  while (at > Math.max(from, remark - LONGEST_NAME)) {
    const isJoint = tokens.words[at - 1] === ',' || listWords.longestAt(tokens, at - 1, at) !== null;
    if (isJoint) break;
    at -= 1;
  }
  return at;
}

/** Where begins what a cue rules before it. */
function openingOf(
  tokens: TokenRow,
  { need }: Cue,
  at: number,
  { clause, turn, dash }: Place,
  { labelFillers }: Reading,
): number {
  if (need === 'required') return clause;
  // "Java - Scala not needed" takes back Scala alone, "Java - not needed" the whole clause.
  const aside = need === 'not-needed' && dash < at ? dash : clause;
  // "Go helps, but is not required" speaks of what stands before the "but".
  const hasSubject = turn > clause && tokens.words.slice(turn, at).some((word) => !labelFillers.has(word));
  return Math.max(clause, aside, hasSubject ? turn : clause);
}

/** The token behind the round bracket that is open at `at`; -1 when none is. */
function bracketBefore(tokens: TokenRow, at: number, open: number): number {
  if (at < tokens.words.length && tokens.gaps[at] !== GAP.clause) return open;
  const between = tokens.text.slice(tokens.ends[at - 1] ?? 0, tokens.starts[at] ?? tokens.text.length);
  if (between.includes('(')) return at;
  return between.includes(')') ? -1 : open;
}

function endOfClause(tokens: TokenRow, from: number, limit: number): number {
  let end = from;
  while (end < limit && !isClauseStart(tokens, end)) end += 1;
  return end;
}

function nextTurn(tokens: TokenRow, from: number, limit: number, { contrasts }: Reading): number {
  let end = from;
  while (end < limit && !contrasts.has(tokens.words[end] ?? '')) end += 1;
  return end;
}

/** Clauses part at a semicolon; brackets and colons stay inside. */
export const isClauseStart = (tokens: TokenRow, at: number): boolean =>
  tokens.gaps[at] === GAP.clause &&
  /[;•|]/.test(tokens.text.slice(tokens.ends[at - 1] ?? 0, tokens.starts[at]));

const isBehindDash = (tokens: TokenRow, at: number): boolean =>
  tokens.gaps[at] === GAP.clause &&
  /\s[-–—]\s/.test(tokens.text.slice(tokens.ends[at - 1] ?? 0, tokens.starts[at]));
