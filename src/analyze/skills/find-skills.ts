import type { Skill } from '../../model/skill.ts';
import type { Sentence } from '../../text/sentence-tokens.ts';
import { type TokenRow, withoutGaps } from '../../text/token-row.ts';
import type { Reading } from '../reading.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';
import { readJoint } from './list-runs.ts';
import { readSpelledOut } from './spelled-out.ts';
import { Surroundings } from './surroundings.ts';

/** A skill found at tokens [from, to) of a sentence. */
export interface SkillHit {
  readonly skill: Skill;
  readonly from: number;
  readonly to: number;
  readonly sentence: Sentence;
  /** Counts only where a demand speaks of it. */
  readonly broad: boolean;
}

interface Candidate extends SkillHit {
  /** Counts only in a list beside another skill. */
  readonly inList: boolean;
}

/** What is known of a text before its sentences are read. */
interface Known {
  readonly tokens: TokenRow;
  readonly lexicon: Lexicon;
  /** By abbreviation that the text spells out: the skills that are meant. */
  readonly spelledOut: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Finds the skills of a text in one pass, in order and without overlap: at each word the longest alias whose rules hold.
 * An abbreviation with rules that the text itself spells out is no other skill than the one that the spelling names.
 */
export function findSkills(
  tokens: TokenRow,
  sentences: readonly Sentence[],
  lexicon: Lexicon,
  reading: Reading,
): SkillHit[] {
  const contextRow = withoutGaps(tokens);
  const known = { tokens, lexicon, spelledOut: readSpelledOut(tokens, lexicon) };
  let surroundings: Surroundings | null = null;
  return sentences.flatMap((sentence) => {
    surroundings = new Surroundings(contextRow, sentence, surroundings);
    const candidates = candidatesIn(known, sentence, surroundings);
    return candidates.some(({ inList }) => inList) ? settleLists(tokens, candidates, reading) : candidates;
  });
}

function candidatesIn(known: Known, sentence: Sentence, surroundings: Surroundings): Candidate[] {
  const found: Candidate[] = [];
  for (let at = sentence.from; at < sentence.to; ) {
    const candidate = candidateAt(known, sentence, surroundings, at);
    if (candidate) found.push(candidate);
    at = candidate?.to ?? at + 1;
  }
  return found;
}

function candidateAt(
  { tokens, lexicon, spelledOut }: Known,
  sentence: Sentence,
  surroundings: Surroundings,
  from: number,
): Candidate | null {
  const meant = spelledOut.get(tokens.words[from] ?? '');
  for (const { value, to } of lexicon.hitsAt(tokens, from, sentence.to)) {
    const { exact, rules } = value;
    if (rules && meant?.has(value.skill.id) === false && to === from + 1) continue;
    const fits =
      (!exact || isWritten(tokens, exact, from)) && (!rules || surroundings.allow(rules, from, to));
    if (fits) return toCandidate(value, from, to, sentence);
  }
  return null;
}

const toCandidate = (
  { skill, rules, broad }: LexiconEntry,
  from: number,
  to: number,
  sentence: Sentence,
): Candidate => ({
  skill,
  from,
  to,
  sentence,
  broad,
  inList: rules?.inList === true,
});

function isWritten({ text, starts, ends }: TokenRow, exact: readonly string[], from: number): boolean {
  return exact.every((word, offset) => text.slice(starts[from + offset], ends[from + offset]) === word);
}

/** Drops the candidates that need a list and stand in none that holds a certain skill. */
function settleLists(tokens: TokenRow, candidates: readonly Candidate[], reading: Reading): Candidate[] {
  const kept: Candidate[] = [];
  for (let from = 0; from < candidates.length; ) {
    let to = from + 1;
    while (to < candidates.length && areNeighbors(tokens, candidates[to - 1], candidates[to], reading))
      to += 1;
    const run = candidates.slice(from, to);
    const isCertain = run.some(({ inList }) => !inList);
    kept.push(...(isCertain ? run : []));
    from = to;
  }
  return kept;
}

const areNeighbors = (
  tokens: TokenRow,
  left: SkillHit | undefined,
  right: SkillHit | undefined,
  reading: Reading,
): boolean =>
  left !== undefined && right !== undefined && readJoint(tokens, left.to, right.from, reading) !== null;
