import type { ExperienceWords } from '../../model/experience-rules.ts';
import type { PostingSection, SectionKind } from '../../model/review-record.ts';
import type { Span } from '../../model/terms.ts';
import { type LineWords, lineWords } from '../../text/line-words.ts';
import { createSectionReader } from '../sections/section-reader.ts';
import { readYears, type WrittenYears } from './amount.ts';
import { type Clause, clauseAround, holds } from './clause.ts';
import { isDegreeTied, isInsteadOfDegree, orBefore } from './degrees.ts';
import { reasonFor, type YearsEvidence } from './evidence.ts';
import { type ExperienceLexicon, experienceLexicon } from './lexicon.ts';
import { boundStart, type ExperienceReader } from './reader.ts';
import { isWish } from './wish.ts';

/** What is known of a posting beside its text. */
export interface ExperienceContext {
  readonly sections?: readonly PostingSection[];
  readonly words: ExperienceWords;
  /** The employer: what it has done for years is not asked for. Absent or null when unknown. */
  readonly company?: string | null;
}

/**
 * Years of experience that a posting speaks of; start and end cover "5+ years" itself, in UTF-16 offsets. Halves stand
 * for "18 months" and "one and a half years": rounded to whole years they would ask more or less than the posting does.
 */
export interface YearsMention extends Span {
  readonly min: number;
  /** Upper end of a range, else null. */
  readonly max: number | null;
  /** The list item or sentence that the years stand in: a skill named there is what they are asked for. */
  readonly clause: Span;
  /** asked: required; preferred: a wish; instead: stands in for a degree ("a degree or four years"). */
  readonly need: 'asked' | 'preferred' | 'instead';
  /** The years are tied to a degree ("MS with 7+ years, or PhD with 4+ years"). */
  readonly withDegree: boolean;
  /** One way in among others: "or 8 years", "Option 2: 8 years", "8 years for a senior". */
  readonly isAlternative: boolean;
  /** Called the whole: "9 years overall". */
  readonly isOverall: boolean;
  /** Of no field: "5 years of relevant experience". */
  readonly isGeneral: boolean;
  readonly because: YearsEvidence;
}

/**
 * All years of experience that a posting asks for, in the order of the text. Ages, contracts, the employer's history,
 * times of day and deadlines are left out. Never throws; a text that asks for none gives an empty list.
 */
export function findYearsMentions(text: string, context: ExperienceContext): YearsMention[] {
  const lexicon = experienceLexicon(context.words);
  const tokens = lineWords(text);
  const reader = { text, tokens, lexicon, company: firstWordOf(context.company ?? '', lexicon) };
  const kindAt = createSectionReader(context.sections ?? []);
  const mentions: YearsMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const years = readYears(tokens, at, lexicon);
    if (!years) continue;
    const mention = toMention(reader, years, kindAt(tokens[at]?.start ?? 0));
    if (mention) mentions.push(mention);
    at = years.next - 1;
  }
  return mentions;
}

/** The word that an employer is known by: the first of its name that is long enough to tell it and no article. */
const firstWordOf = (company: string, { articles }: ExperienceLexicon): string | null =>
  lineWords(company).find(({ kind, text }) => kind === 'word' && !articles.has(text) && text.length > 3)
    ?.text ?? null;

function toMention(reader: ExperienceReader, years: WrittenYears, section: SectionKind): YearsMention | null {
  const { tokens, text } = reader;
  const clause = clauseAround(tokens, text, years.first, years.next);
  const because = reasonFor(reader, years, clause, section);
  if (because === null) return null;
  return {
    min: years.min,
    max: years.max,
    start: tokens[years.first]?.start ?? 0,
    end: tokens[years.next - 1]?.end ?? 0,
    clause: spanOf(tokens, clause),
    need: needOf(reader, years, clause, section),
    withDegree: isDegreeTied(reader, years, clause),
    isAlternative: orBefore(reader, years) !== null || isOption(reader, years, clause),
    isOverall: isOverall(reader, years, clause),
    isGeneral: isGeneral(reader, years, clause),
    because,
  };
}

/** "Option 2: …", "Senior: 6 years", "6 years for a senior": one way in, or one grade of the post, among others. */
function isOption({ tokens, lexicon }: ExperienceReader, { next }: WrittenYears, { from }: Clause): boolean {
  if (lexicon.grades.longestAt(tokens.row, next)) return true;
  let opening = from;
  while (tokens[opening]?.kind === 'mark') opening += 1;
  if (lexicon.options.longestAt(tokens.row, opening)) return true;
  const label = lexicon.gradeLabels.longestAt(tokens.row, opening);
  return label !== null && tokens[label.to]?.text === ':';
}

/** How far from its years a word such as "overall" may stand. */
const OVERALL_BEFORE = 2;
const OVERALL_BEHIND = 3;

const isOverall = (reader: ExperienceReader, years: WrittenYears, { from, to }: Clause): boolean =>
  holds(
    reader.lexicon.overall,
    reader.tokens,
    Math.max(from, boundStart(reader, years) - OVERALL_BEFORE),
    Math.min(to, years.next + OVERALL_BEHIND),
  );

/** Whether experience follows the years with nothing that names a field before or behind it. */
function isGeneral({ tokens, lexicon }: ExperienceReader, { next }: WrittenYears, { to }: Clause): boolean {
  for (let at = next; at < to; at += 1) {
    const hit = lexicon.experience.longestAt(tokens.row, at);
    if (hit) return endsThere(tokens, hit.to, lexicon);
    if (!lexicon.general.has(tokens[at]?.text ?? '')) return false;
  }
  return false;
}

/** A sign, or "and" and the like; "with" and any other word go on to a field. */
const endsThere = (tokens: LineWords, at: number, { and, or, withWords }: ExperienceLexicon): boolean =>
  tokens[at]?.kind !== 'word' ||
  ((and.longestAt(tokens.row, at) ?? or.longestAt(tokens.row, at)) !== null &&
    !withWords.has(tokens[at]?.text ?? ''));

/** The clause without the list sign before it. */
function spanOf(tokens: LineWords, { from, to }: Clause): Span {
  const words = tokens.slice(from, to);
  const first = words.find(({ kind }) => kind !== 'mark') ?? words[0];
  return { start: first?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

function needOf(
  reader: ExperienceReader,
  years: WrittenYears,
  clause: Clause,
  section: SectionKind,
): YearsMention['need'] {
  if (isInsteadOfDegree(reader, years, clause)) return 'instead';
  return section === 'preferred' || isWish(reader, years, clause) ? 'preferred' : 'asked';
}
