import type { Reading } from '../analyze/reading.ts';
import { findSkills, type SkillHit } from '../analyze/skills/find-skills.ts';
import type { Lexicon } from '../analyze/skills/lexicon.ts';
import type { SkillLevel } from '../model/profile.ts';
import type { ResumeSkill } from '../model/resume.ts';
import type { SkillKind } from '../model/skill.ts';
import { nameWords } from '../text/name-words.ts';
import { cutSentences } from '../text/sentence-tokens.ts';
import type { TokenRow } from '../text/token-row.ts';
import { hasPhrase, isInTitle } from './jobs.ts';
import type { ResumeLine } from './lines.ts';
import type { ResumePhrases } from './resume-phrases.ts';

/** What nobody lists among their skills, though a résumé is full of it. */
const NO_SKILLS: ReadonlySet<SkillKind> = new Set(['degree', 'soft']);
const LONGEST_QUOTE = 90;

const RANK: Readonly<Record<SkillLevel, number>> = { learning: 0, working: 1, strong: 2 };

/** Everything that finding skills needs beside the text. */
export interface SkillReading {
  readonly lexicon: Lexicon;
  readonly reading: Reading;
  readonly phrases: ResumePhrases;
}

interface Found {
  readonly hit: SkillHit;
  readonly line: ResumeLine;
  readonly level: SkillLevel;
}

/**
 * The skills that a résumé names, by the same pass that reads postings. Left out: personal parts (interests,
 * references), employers that bear a skill's name, degrees, and what a sentence only wishes for.
 * @param headers Indexes of the lines that head a job.
 */
export function readSkills(
  text: string,
  lines: readonly ResumeLine[],
  headers: ReadonlySet<number>,
  { lexicon, reading, phrases }: SkillReading,
): readonly ResumeSkill[] {
  const tokens = nameWords(joinLists(text, lines));
  const hits = findSkills(tokens, cutSentences(tokens, reading.abbreviations), lexicon, reading);
  const found = hits.flatMap((hit): Found[] => {
    const start = tokens.starts[hit.from] ?? 0;
    const at = lines.findLastIndex((line) => line.start <= start);
    const line = lines[at];
    if (line === undefined || line.part === 'personal' || NO_SKILLS.has(hit.skill.kind)) return [];
    const before = line.text.slice(0, start - line.start);
    if (headers.has(at) && !isInTitle(line.text, before.length, phrases)) return [];
    if (isDegree(tokens, hit, line, phrases) || hasPhrase(before, phrases.absent)) return [];
    return [{ hit, line, level: levelBeside(tokens, hit, line, before, phrases) }];
  });
  return [...Map.groupBy(found, ({ hit }) => hit.skill.id).values()].flatMap(toSkill);
}

/**
 * Short lines under "Skills" are one list, and what stands under "Certificates" is a certificate: the line ends become
 * the signs that say so to the rules of ambiguous names. No offset changes.
 */
function joinLists(text: string, lines: readonly ResumeLine[]): string {
  let joined = '';
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    const isList = line.part === 'skills' || line.part === 'certificates';
    const isItem = isList && next?.part === line.part && !next.isHeading && next.text.trim() !== '';
    const isPlain = (one: string) => one.trim() !== '' && !one.includes(',');
    const sign = isPlain(line.text) && isPlain(next?.text ?? '') ? ',' : '\n';
    joined += line.text + (next === undefined ? '' : isItem ? (line.isHeading ? ':' : sign) : '\n');
  }
  return joined.slice(0, text.length);
}

/** "LLM, European Law" among the studies. */
function isDegree(
  tokens: TokenRow,
  { from, to }: SkillHit,
  line: ResumeLine,
  { degrees }: ResumePhrases,
): boolean {
  return line.part === 'education' && degrees.has(tokens.words.slice(from, to).join(' '));
}

/** A word in parentheses right behind it counts first, then the label before a colon, then a word before it. */
function levelBeside(
  tokens: TokenRow,
  { to }: SkillHit,
  line: ResumeLine,
  before: string,
  { levels }: ResumePhrases,
): SkillLevel {
  const behind = line.text.slice((tokens.ends[to - 1] ?? 0) - line.start);
  const aside = /^(?:\s?[([:–-]|,)\s?([^()[\],;]{1,30})/.exec(behind)?.[1] ?? '';
  const label = /^([^:]{1,40}):/.exec(before)?.[1] ?? '';
  const lead =
    before
      .slice(label.length)
      .split(/[.,;:]/)
      .at(-1) ?? '';
  for (const beside of [aside, label, lead]) {
    if (hasPhrase(beside, levels.learning)) return 'learning';
    if (hasPhrase(beside, levels.strong)) return 'strong';
  }
  return 'working';
}

function toSkill(all: readonly Found[]): ResumeSkill[] {
  const [first] = all;
  if (first === undefined) return [];
  const { id, name, kind } = first.hit.skill;
  const levels = all.map(({ level }) => level).toSorted((a, b) => RANK[b] - RANK[a]);
  const quote = first.line.text.trim().replace(/^[-–•*●▪◦‣·]\s*/, '');
  return [
    {
      id,
      name,
      kind,
      level: levels[0] ?? 'working',
      quote: quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote,
    },
  ];
}
