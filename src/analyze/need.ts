import type { NeedCue } from '../model/reading-rules.ts';
import type { SectionKind } from '../model/review-record.ts';
import type { Need } from '../model/terms.ts';
import type { Reading } from './reading.ts';
import type { Sentence } from './sentence-tokens.ts';
import { GAP } from './token-gaps.ts';
import type { Tokens } from './tokens.ts';

/** Tokens [from, to) for which a cue holds. */
interface Scope {
  readonly need: NeedCue['need'];
  readonly rules: NeedCue['rules'];
  readonly from: number;
  readonly to: number;
}

const NEED_OF_SECTION: Readonly<Record<SectionKind, Need | null>> = {
  required: 'required',
  responsibilities: 'required',
  preferred: 'preferred',
  other: 'mentioned',
  'not-needed': null,
  about: null,
  benefits: null,
  pay: null,
  legal: null,
};

/** Says for the tokens of one sentence how strongly what stands there is asked for. Null: not at all. */
export type NeedReader = (at: number, section: SectionKind) => Need | null;

/** Reads a sentence's cues once; where several hold, "not needed" goes before "preferred" before "required". */
export function createNeedReader(tokens: Tokens, sentence: Sentence, reading: Reading): NeedReader {
  const scopes = findScopes(tokens, sentence, reading);
  return (at, section) => {
    const base = NEED_OF_SECTION[section];
    if (base === null) return null;
    const holding = scopes.filter(({ from, to }) => from <= at && at < to);
    if (holding.some(({ need }) => need === 'not-needed')) return null;
    if (holding.some(({ need }) => need === 'preferred')) return 'preferred';
    // "Experience with" stands in wishes too, so among wishes only a plain "is required" makes a demand.
    const isDemand = holding.some(
      ({ need, rules }) => need === 'required' && (rules !== 'behind' || base === 'mentioned'),
    );
    return isDemand ? 'required' : base;
  };
}

function findScopes(tokens: Tokens, sentence: Sentence, reading: Reading): Scope[] {
  const scopes: Scope[] = [];
  let clauseStart = sentence.from;
  let clauseEnd = -1;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (isClauseStart(tokens, at)) clauseStart = at;
    const [hit] = reading.cues.hitsAt(tokens, at, sentence.to);
    const cue = hit?.values[0];
    if (!hit || !cue) continue;
    const looksBack = cue.rules === 'before' || (cue.rules === 'either' && at > clauseStart);
    if (looksBack) {
      scopes.push({ ...cue, from: clauseStart, to: at });
      clauseStart = hit.end;
    } else {
      if (clauseEnd < hit.end) clauseEnd = endOfClause(tokens, hit.end, sentence.to);
      scopes.push({ ...cue, from: hit.end, to: clauseEnd });
    }
    at = hit.end - 1;
  }
  return scopes;
}

function endOfClause(tokens: Tokens, from: number, limit: number): number {
  let end = from;
  while (end < limit && !isClauseStart(tokens, end)) end += 1;
  return end;
}

/** Clauses part at a semicolon; brackets and colons stay inside. */
const isClauseStart = (tokens: Tokens, at: number): boolean =>
  tokens.gaps[at] === GAP.clause &&
  /[;•|]/.test(tokens.text.slice(tokens.ends[at - 1] ?? 0, tokens.starts[at]));
