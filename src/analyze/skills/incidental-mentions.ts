import type { SkillKind } from '../../model/skill.ts';
import type { TokenRow } from '../../text/token-row.ts';
import type { Reading } from '../reading.ts';
import { isClauseStart } from '../sections/need.ts';
import type { SkillHit } from './find-skills.ts';

/** What departments, fields of study and headings are named after. A tool or a law is meant itself wherever it stands. */
const NAMED_AFTER: ReadonlySet<SkillKind> = new Set(['field', 'technique']);

/** Whether a name may stand for people, a study or a chapter instead of a skill. */
export const isNamedAfter = ({ skill, broad }: SkillHit): boolean => broad || NAMED_AFTER.has(skill.kind);

/**
 * Drops what only heads a list ("Security & Governance"), fields of study ("a degree in statistics") and broad names that
 * their examples stand for ("scripting languages such as Python"). `hits` are in order.
 */
export function withoutScenery(tokens: TokenRow, hits: readonly SkillHit[], reading: Reading): SkillHit[] {
  let studied: SkillHit | null = null;
  return hits.filter((hit, index) => {
    if (hit.skill.kind === 'degree') {
      studied = hit;
      return true;
    }
    if (!isNamedAfter(hit)) return true;
    if (hit.sentence.isHeading || (hit.broad && hasExamples(tokens, hit, hits[index + 1], reading)))
      return false;
    if (hit.skill.kind !== 'field') return true;
    if (studied?.sentence !== hit.sentence || endsStudy(tokens, studied.to, hit.from, reading)) return true;
    studied = hit;
    return false;
  });
}

/** Whether a clause ends, years or words like "experience with" stand at tokens [from, to]: what follows is no field of study any more. */
function endsStudy(tokens: TokenRow, from: number, to: number, reading: Reading): boolean {
  for (let at = from; at <= to; at += 1) {
    if (isClauseStart(tokens, at)) return true;
    if (at === to) break;
    if (reading.yearWords.has(tokens.words[at] ?? '')) return true;
    if (reading.cues.longestAt(tokens, at, to)) return true;
  }
  return false;
}

/** Most tokens from a name to its first example: "languages, such as", "platforms (e.g.", "certifications:". */
const EXAMPLES_REACH = 4;

function hasExamples(tokens: TokenRow, hit: SkillHit, next: SkillHit | undefined, reading: Reading): boolean {
  if (next?.sentence !== hit.sentence || next.from - hit.to > EXAMPLES_REACH) return false;
  for (let at = hit.to; at < next.from; at += 1) {
    const word = reading.listWords.longestAt(tokens, at, next.from);
    if (word) return word.value === 'examples' || word.value === 'choices';
  }
  return /:\s*$/.test(tokens.text.slice(tokens.ends[hit.to - 1], tokens.starts[next.from]));
}
