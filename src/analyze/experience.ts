import type { YearsAsked } from '../model/review-record.ts';
import { type ExperienceContext, findYearsMentions, type YearsMention } from './experience-mentions.ts';

export { findYearsMentions } from './experience-mentions.ts';

/** Why years count: the posting asks for them, or, where it asks for none, would like them. */
const BECAUSE = { asked: 'asked-for', preferred: 'only-preferred', instead: 'instead-of-degree' } as const;

/**
 * The overall years of experience that a posting asks for, with the place that says so (UTF-16 offsets).
 *
 * The first figure counts: a posting states the whole before its parts. Wishes count only where nothing else is
 * stated, years in place of a degree never. Where years are traded for degrees in one sentence ("MS with 7, PhD with
 * 4") the least is what a person can come in with.
 * @returns Null when no years are asked for.
 */
export function findExperience(text: string, context: ExperienceContext): YearsAsked | null {
  const mentions = findYearsMentions(text, context);
  const first =
    mentions.find(({ need }) => need === 'asked') ?? mentions.find(({ need }) => need === 'preferred');
  if (!first) return null;
  const { min, max, start, end } = leastOfTrade(first, mentions);
  return { min, max, start, end, because: BECAUSE[first.need] };
}

function leastOfTrade(first: YearsMention, mentions: readonly YearsMention[]): YearsMention {
  if (!first.withDegree) return first;
  const traded = mentions.filter(
    ({ withDegree, clause }) => withDegree && clause.start === first.clause.start,
  );
  return traded.reduce((least, one) => (one.min < least.min ? one : least), first);
}
