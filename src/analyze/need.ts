import type { NeedCue } from '../model/reading-rules.ts';
import type { SectionKind } from '../model/review-record.ts';
import type { Need } from '../model/terms.ts';
import { GAP } from '../text/gaps.ts';
import type { Sentence } from '../text/sentence-tokens.ts';
import type { TokenRow } from '../text/token-row.ts';
import type { Reading } from './reading.ts';

/** TokenRow [from, to) for which a cue holds. */
interface Scope {
  readonly need: NeedCue['need'];
  readonly rules: NeedCue['rules'];
  readonly from: number;
  readonly to: number;
}

/** What a section alone says of the skills in it. "other" is decided by the shape of the text. */
const NEED_OF_SECTION: Readonly<Record<Exclude<SectionKind, 'other'>, Need | null>> = {
  required: 'required',
  responsibilities: 'required',
  preferred: 'preferred',
  'not-needed': null,
  about: null,
  benefits: null,
  pay: null,
  legal: null,
};

/** How strongly what stands at a place is asked for. */
interface Asking {
  readonly need: Need;
  /** Whether a demand or a wish speaks of it, not only a duty or the text around. */
  readonly isDemanded: boolean;
}

/** Sections that say what a person must or should bring. */
const ASKS: Readonly<Partial<Record<SectionKind, true>>> = { required: true, preferred: true };

/** Says how strongly what stands at a token of one sentence is asked for. Null: not at all. */
export type NeedReader = (at: number, section: SectionKind) => Asking | null;

/**
 * Reads a sentence's cues once; where several hold, "not needed" goes before "preferred" before "required".
 * `hasHeadings` says that some heading of the posting tells what is asked for: then running text outside is no demand.
 */
export function createNeedReader(
  tokens: TokenRow,
  sentence: Sentence,
  reading: Reading,
  hasHeadings: boolean,
): NeedReader {
  const scopes = findScopes(tokens, sentence, reading);
  const otherNeed: Need = sentence.isItem || !hasHeadings ? 'required' : 'mentioned';
  return (at, section) => {
    const base = section === 'other' ? otherNeed : NEED_OF_SECTION[section];
    if (base === null) return null;
    const holding = scopes.filter(({ from, to }) => from <= at && at < to);
    if (holding.some(({ need }) => need === 'not-needed')) return null;
    const isDemanded = holding.length > 0 || ASKS[section] === true || (section === 'other' && !hasHeadings);
    if (holding.some(({ need }) => need === 'preferred')) return { need: 'preferred', isDemanded };
    // "Experience with" stands in wishes too, so among wishes only a plain "is required" makes a demand.
    const isRequired = holding.some(
      ({ need, rules }) => need === 'required' && (rules !== 'behind' || base === 'mentioned'),
    );
    return { need: isRequired ? 'required' : base, isDemanded };
  };
}

function findScopes(tokens: TokenRow, sentence: Sentence, reading: Reading): Scope[] {
  const scopes: Scope[] = [];
  let clauseStart = sentence.from;
  let clauseEnd = -1;
  let bracket = -1;
  let dash = sentence.from;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (isClauseStart(tokens, at)) clauseStart = at;
    if (isBehindDash(tokens, at)) dash = at;
    bracket = bracketBefore(tokens, at, bracket);
    const hit = reading.cues.longestAt(tokens, at, sentence.to);
    if (!hit) continue;
    const cue = hit.value;
    const isInBracket = bracket >= 0 && bracket < at;
    // "Java - Scala not needed" takes back Scala alone, "Java - not needed" the whole clause.
    const aside = cue.need === 'not-needed' && dash < at ? dash : sentence.from;
    const opening = isInBracket ? bracket : Math.max(clauseStart, aside);
    if (cue.rules === 'before' || (cue.rules === 'either' && at > opening)) {
      scopes.push({ ...cue, from: opening, to: at });
      if (!isInBracket) clauseStart = hit.to;
    } else {
      if (clauseEnd < hit.to) clauseEnd = endOfClause(tokens, hit.to, sentence.to);
      scopes.push({ ...cue, from: hit.to, to: clauseEnd });
      // ", knowledge of Go is a plus": what the wish speaks of begins here.
      if (tokens.words[at - 1] === ',') clauseStart = at;
    }
    at = hit.to - 1;
  }
  return scopes;
}

/** The token behind the round bracket that is open at `at`; -1 when none is. */
function bracketBefore(tokens: TokenRow, at: number, open: number): number {
  if (tokens.gaps[at] !== GAP.clause) return open;
  const between = tokens.text.slice(tokens.ends[at - 1] ?? 0, tokens.starts[at]);
  if (between.includes('(')) return at;
  return between.includes(')') ? -1 : open;
}

function endOfClause(tokens: TokenRow, from: number, limit: number): number {
  let end = from;
  while (end < limit && !isClauseStart(tokens, end)) end += 1;
  return end;
}

/** Clauses part at a semicolon; brackets and colons stay inside. */
export const isClauseStart = (tokens: TokenRow, at: number): boolean =>
  tokens.gaps[at] === GAP.clause &&
  /[;•|]/.test(tokens.text.slice(tokens.ends[at - 1] ?? 0, tokens.starts[at]));

const isBehindDash = (tokens: TokenRow, at: number): boolean =>
  tokens.gaps[at] === GAP.clause &&
  /\s[-–—]\s/.test(tokens.text.slice(tokens.ends[at - 1] ?? 0, tokens.starts[at]));
