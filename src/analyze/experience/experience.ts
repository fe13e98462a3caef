import type { YearsAsked } from '../../model/review-record.ts';
import type { YearsEvidence } from './evidence.ts';
import { type ExperienceContext, findYearsMentions, type YearsMention } from './mentions.ts';

/**
 * Why years count: by what stands at them, because they are called the whole, as the least of what is traded for degrees,
 * or as a wish where nothing is demanded.
 */
type YearsReason = YearsEvidence | 'overall' | 'degree' | 'wish';

/** The years that a posting asks for, with the reason why they count. */
interface FoundYears extends YearsAsked {
  readonly because: YearsReason;
}

export { findYearsMentions } from './mentions.ts';

/**
 * The overall years of experience that a posting asks for, with the place that says so (UTF-16 offsets) and why they count.
 *
 * The most that is asked for counts, wherever it stands: who has ten years in the trade and three in a specialty has ten.
 * Inside one sentence the first figure is the whole. Of alternatives (a degree with more years, grades of one post) the
 * least is what a person can come in with. Wishes count only where nothing else is stated, years in place of a degree never.
 * @returns Null when no years are asked for.
 */
export function findExperience(text: string, context: ExperienceContext): FoundYears | null {
  const mentions = findYearsMentions(text, context);
  const asked = mentions.filter(({ need }) => need === 'asked');
  const [wish] = mentions.filter(({ need }) => need === 'preferred');
  const main = mostOf(asked) ?? (wish && { ...wish, because: 'wish' as const });
  if (!main) return null;
  const { min, max, start, end, because } = main;
  return { min, max, start, end, because };
}

type Counted = Omit<YearsMention, 'because'> & Pick<FoundYears, 'because'>;

/** What is called the whole, else a first figure of no field, else the most among the sentences' own figures, the first of equal ones. */
function mostOf(asked: readonly YearsMention[]): Counted | null {
  const overall = asked.find(({ isOverall }) => isOverall);
  if (overall) return { ...overall, because: 'overall' };
  const wholes = [...Map.groupBy(asked, ({ clause }) => clause.start).values()].map(wholeOf);
  const [first = wholes[0] ?? null, ...rest] = wholes.filter(({ isAlternative }) => !isAlternative);
  if (first === null || first.isGeneral) return first;
  const firstDegree = wholes.find(({ withDegree }) => withDegree);
  return rest.reduce(
    (most, one) => (one.min > most.min && (!one.withDegree || one === firstDegree) ? one : most),
    first,
  );
}

/** The figure of one sentence: the first, or the least where years are traded for degrees. */
function wholeOf(mentions: readonly YearsMention[]): Counted {
  const [first] = mentions;
  if (!first?.withDegree) return first as Counted;
  const traded = mentions.filter(({ withDegree }) => withDegree);
  const least = traded.reduce((best, one) => (one.min < best.min ? one : best), first);
  return traded.length > 1 ? { ...least, because: 'degree' } : least;
}
