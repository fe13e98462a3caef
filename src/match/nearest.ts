import type { NearestRole, RoleAnswer } from '../model/review-record.ts';
import { plainWords } from '../text/plain-words.ts';
import type { Matcher } from './rules.ts';
import { titleTrack } from './track.ts';

/** Kinds of work that a title must name for a role of the field to be close; engineers and researchers are everywhere. */
const TELLING: ReadonlySet<string> = new Set([
  ...['compliance', 'ethics', 'governance', 'operations', 'policy', 'privacy', 'red-team', 'risk'],
  ...['safety', 'security', 'validation', 'data-governance', 'responsible', 'trust'],
]);
/** A role below this is one of several, and none of them close. */
const LEAST_CONFIDENCE = 0.35;

/**
 * The role of the field that neighboring work comes closest to; null where its title names no kind of work that the role is made
 * of, where several come equally close, or where the title's own track is another.
 */
export function closestRole(
  title: string,
  ranked: readonly RoleAnswer[],
  matcher: Matcher,
): NearestRole | null {
  const [best] = ranked;
  if (!best || best.confidence < LEAST_CONFIDENCE) return null;
  const named = new Set(matcher.facets.findAll(plainWords(title)).map(({ value }) => value));
  const profile = matcher.profiles.find(({ role }) => role === best.id);
  const isCarried = [...named].some((facet) => TELLING.has(facet) && (profile?.facets[facet] ?? 0) >= 1);
  if (!isCarried) return null;
  const own = titleTrack(title, matcher);
  const track = matcher.roles.get(best.id)?.track;
  return track && (own === null || own === track) ? { ...best, track } : null;
}
