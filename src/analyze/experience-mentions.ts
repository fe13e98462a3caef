import type { ExperienceWords } from '../model/experience-rules.ts';
import type { Section, SectionKind } from '../model/review-record.ts';
import type { Span } from '../model/terms.ts';
import { type LineWords, lineWords } from '../text/line-words.ts';
import { readYears, type WrittenYears } from './experience-amount.ts';
import { type Clause, clauseAround } from './experience-clause.ts';
import { isDegreeTied, isInsteadOfDegree } from './experience-degrees.ts';
import { isExperience, isWish } from './experience-evidence.ts';
import { experienceLexicon } from './experience-lexicon.ts';
import type { ExperienceReader } from './experience-reader.ts';
import { createSectionReader } from './section-reader.ts';

/** What is known of a posting beside its text. */
export interface ExperienceContext {
  readonly sections?: readonly Section[];
  readonly words: ExperienceWords;
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
}

/**
 * All years of experience that a posting asks for, in the order of the text. Ages, contracts, the employer's history,
 * times of day and deadlines are left out. Never throws; a text that asks for none gives an empty list.
 */
export function findYearsMentions(text: string, context: ExperienceContext): YearsMention[] {
  const lexicon = experienceLexicon(context.words);
  const tokens = lineWords(text);
  const kindAt = createSectionReader(context.sections ?? []);
  const mentions: YearsMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const years = readYears(tokens, at, lexicon);
    if (!years) continue;
    const mention = toMention({ text, tokens, lexicon }, years, kindAt(tokens[at]?.start ?? 0));
    if (mention) mentions.push(mention);
    at = years.next - 1;
  }
  return mentions;
}

function toMention(reader: ExperienceReader, years: WrittenYears, section: SectionKind): YearsMention | null {
  const { tokens, text } = reader;
  const clause = clauseAround(tokens, text, years.first, years.next);
  if (!isExperience(reader, years, clause, section)) return null;
  return {
    min: years.min,
    max: years.max,
    start: tokens[years.first]?.start ?? 0,
    end: tokens[years.next - 1]?.end ?? 0,
    clause: spanOf(tokens, clause),
    need: needOf(reader, years, clause, section),
    withDegree: isDegreeTied(reader, years),
  };
}

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
  return section === 'preferred' || isWish(reader, clause) ? 'preferred' : 'asked';
}
