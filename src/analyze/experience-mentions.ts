import type { ExperienceWords } from '../model/experience-rules.ts';
import type { Section, SectionKind } from '../model/review-record.ts';
import type { Span } from '../model/terms.ts';
import { readYears, type WrittenYears } from './experience-amount.ts';
import { type Clause, clauseAround, holds } from './experience-clause.ts';
import { type ExperienceLexicon, experienceLexicon } from './experience-lexicon.ts';
import { phraseAt, phraseBefore } from './pay/phrases.ts';
import { type Token, tokenize } from './pay/tokens.ts';

/** What is known of a posting beside its text. */
export interface ExperienceContext {
  readonly sections?: readonly Section[];
  readonly words: ExperienceWords;
}

/** Years of experience that a posting speaks of; start and end cover "5+ years" itself, in UTF-16 offsets. */
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
  const tokens = tokenize(text);
  const mentions: YearsMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const years = readYears(tokens, at, lexicon);
    if (!years) continue;
    const mention = toMention({ text, tokens, lexicon }, years, sectionAt(tokens, at, context.sections));
    if (mention) mentions.push(mention);
    at = years.next - 1;
  }
  return mentions;
}

interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: ExperienceLexicon;
}

function sectionAt(
  tokens: readonly Token[],
  at: number,
  sections: readonly Section[] = [],
): SectionKind | null {
  const offset = tokens[at]?.start ?? 0;
  return sections.find(({ start, end }) => start <= offset && offset < end)?.kind ?? null;
}

function toMention(reader: Reader, years: WrittenYears, section: SectionKind | null): YearsMention | null {
  const { tokens, text } = reader;
  const clause = clauseAround(tokens, text, years.first, years.next);
  if (!isExperience(reader, years, clause, section)) return null;
  return {
    min: years.min,
    max: years.max,
    start: tokens[years.first]?.start ?? 0,
    end: tokens[years.next - 1]?.end ?? 0,
    clause: { start: tokens[clause.from]?.start ?? 0, end: tokens[clause.to - 1]?.end ?? 0 },
    need: needOf(reader, years, clause, section),
    withDegree: isDegreeTied(reader, years),
  };
}

/** Sections in which nothing is asked of the reader. */
const ASIDE = new Set<SectionKind | null>(['about', 'benefits', 'legal', 'pay', 'not-needed']);
const ASKING = new Set<SectionKind | null>(['required', 'preferred']);

function isExperience(
  reader: Reader,
  years: WrittenYears,
  clause: Clause,
  section: SectionKind | null,
): boolean {
  const { tokens, lexicon } = reader;
  if (phraseAt(lexicon.notBehind, tokens, years.next)) return false;
  const isNamed = holds(lexicon.experience, tokens, clause.from, clause.to);
  const isOfPerson = holds(lexicon.person, tokens, clause.from, clause.to);
  const isOfEmployer = holds(lexicon.employer, tokens, clause.from, clause.to);
  if (isOfEmployer && !isOfPerson && !ASKING.has(section)) return false;
  if (phraseBefore(lexicon.notBefore, tokens, boundStart(reader, years)) && !namesExperienceNext(reader, years)) {
    return false;
  }
  if (isNamed) return !ASIDE.has(section) || isOfPerson;
  if (years.isAdjective || ASIDE.has(section)) return false;
  return isFullUnit(reader, years) || stands(reader, years, clause, section);
}

const isFullUnit = ({ tokens, lexicon }: Reader, { next }: WrittenYears): boolean =>
  lexicon.fullUnits.has(tokens[next - 1]?.text ?? '');

/** "within" and the like stand before words such as "at least" too; at most two of them. */
const MAX_BOUND_WORDS = 3;
const BOUND_WORDS = new Set(['at', 'least', 'minimum', 'of', 'a', 'over', 'than', 'more', '~', 'the']);

function boundStart({ tokens }: Reader, { first }: WrittenYears): number {
  let at = first;
  while (at > first - MAX_BOUND_WORDS && BOUND_WORDS.has(tokens[at - 1]?.text ?? '')) at -= 1;
  return at;
}

/** "in 5+ years of experience" still is experience: the word stands right behind the unit. */
const NEXT_WORDS = 5;

const namesExperienceNext = ({ tokens, lexicon }: Reader, { next }: WrittenYears): boolean =>
  holds(lexicon.experience, tokens, next, next + NEXT_WORDS);

/** Without a word for it, years are experience when they lead to an activity, or fill an item of a list of demands. */
function stands(reader: Reader, years: WrittenYears, clause: Clause, section: SectionKind | null): boolean {
  const { tokens, lexicon } = reader;
  const next = skipRemark(tokens, years.next);
  const behind = tokens[next]?.text ?? '';
  const isActivity = lexicon.verbEndings.some((ending) => behind.length > 4 && behind.endsWith(ending));
  const leads =
    isActivity ||
    phraseAt(lexicon.leads, tokens, next) !== null ||
    (next > years.next && phraseAt(lexicon.or, tokens, next) !== null);
  const isItemStart = years.first - clause.from <= MAX_BOUND_WORDS + 1;
  if (leads) return isItemStart || ASKING.has(section) || holds(lexicon.person, tokens, clause.from, clause.to);
  return isItemStart && clause.to - years.next <= 1 && (ASKING.has(section) || isNamedAbove(reader, clause));
}

/** "5+ years (associate) or 8+ years (manager)": a short remark for whom the figure holds. */
const REMARK_WORDS = 6;

function skipRemark(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let end = at + 1; end <= at + REMARK_WORDS; end += 1) {
    if (tokens[end]?.text === ')') return end + 1;
  }
  return at;
}

/** A heading right above the line, "Required experience". */
const HEADING_REACH = 12;

const isNamedAbove = ({ tokens, lexicon }: Reader, { from }: Clause): boolean =>
  holds(lexicon.experience, tokens, from - HEADING_REACH, from);

function needOf(
  reader: Reader,
  years: WrittenYears,
  clause: Clause,
  section: SectionKind | null,
): YearsMention['need'] {
  const { tokens, lexicon } = reader;
  if (isInsteadOfDegree(reader, years, clause)) return 'instead';
  if (section === 'preferred') return 'preferred';
  return holds(lexicon.preferred, tokens, clause.from, clause.to) ? 'preferred' : 'asked';
}

/** "a degree or four years": "or" right before the years, a degree before it in the clause. */
function isInsteadOfDegree(reader: Reader, years: WrittenYears, clause: Clause): boolean {
  const { tokens, lexicon } = reader;
  const bound = boundStart(reader, years);
  const or = phraseBefore(lexicon.or, tokens, bound);
  return or !== null && holds(lexicon.degrees, tokens, clause.from, or.next);
}

/** Words between a degree and its years, "MS with", "BS +". */
const DEGREE_REACH = 4;

const isDegreeTied = ({ tokens, lexicon }: Reader, { first, next }: WrittenYears): boolean =>
  holds(lexicon.degrees, tokens, first - DEGREE_REACH, first) ||
  (tokens[next]?.text === 'with' && holds(lexicon.degrees, tokens, next, next + DEGREE_REACH));
