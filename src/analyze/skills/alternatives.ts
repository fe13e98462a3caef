import type { TokenRow } from '../../text/token-row.ts';
import type { Reading } from '../reading.ts';
import type { SkillHit } from './find-skills.ts';
import { readJoint } from './list-runs.ts';

/** Most tokens before a list in which "such as" or "one of the following certifications" is looked for. */
const REACH = 6;

/** Groups of hits of which any one meets the requirement: "Python, Go or Rust", "such as AWS, Azure". `hits` are in order. */
export function findAlternatives(
  tokens: TokenRow,
  hits: readonly SkillHit[],
  reading: Reading,
): SkillHit[][] {
  const groups: SkillHit[][] = [];
  for (let from = 0; from < hits.length; ) {
    let to = from + 1;
    let isChoice = false;
    for (; to < hits.length; to += 1) {
      const joint = jointOf(tokens, hits[to - 1], hits[to], reading);
      if (joint === null) break;
      isChoice ||= joint === 'any';
    }
    const run = hits.slice(from, to);
    const isGroup = isChoice || opensExamples(tokens, run, reading) || endsOpen(tokens, run, reading);
    if (isGroup && new Set(run.map(({ skill }) => skill.id)).size > 1) groups.push(run);
    from = to;
  }
  return groups;
}

function jointOf(
  tokens: TokenRow,
  left: SkillHit | undefined,
  right: SkillHit | undefined,
  reading: Reading,
) {
  if (!left || !right || left.sentence !== right.sentence) return null;
  return readJoint(tokens, left.to, right.from, reading);
}

/** "such as …" right before the list, "one of these tools: …" a few words before it. */
function opensExamples(tokens: TokenRow, run: readonly SkillHit[], reading: Reading): boolean {
  const [first] = run;
  if (!first) return false;
  for (let at = Math.max(first.sentence.from, first.from - REACH); at < first.from; at += 1) {
    const hit = reading.listWords.longestAt(tokens, at, first.from);
    if (hit?.value === 'choices') return true;
    const isLast =
      hit?.to === first.from || (hit?.to === first.from - 1 && tokens.words[first.from - 1] === ',');
    if (isLast && hit?.value === 'examples') return true;
  }
  return false;
}

/** "…, or similar" right behind the list; "(any of these)", "at least one" too. */
function endsOpen(tokens: TokenRow, run: readonly SkillHit[], reading: Reading): boolean {
  const last = run.at(-1);
  if (!last) return false;
  const at = tokens.words[last.to] === ',' ? last.to + 1 : last.to;
  if (at >= last.sentence.to) return false;
  const hit = reading.listWords.longestAt(tokens, at, last.sentence.to);
  return hit?.value === 'any' || hit?.value === 'choices';
}
