import type { RoleAnswer } from '../model/review-record.ts';
import type { Domain, TrackId } from '../model/terms.ts';
import { plainWords } from '../text/plain-words.ts';
import type { Matcher } from './rules.ts';

/** The track: of the first role in the domain, by words of the title for neighboring work, null for anything else. */
export function decideTrack(
  domain: Domain,
  title: string,
  role: RoleAnswer | null,
  matcher: Matcher,
): TrackId | null {
  if (domain === 'out') return null;
  if (role) return matcher.roles.get(role.id)?.track ?? null;
  const found = new Set(matcher.tracks.findAll(plainWords(title)).map(({ value }) => value));
  return matcher.trackOrder.find((track) => found.has(track)) ?? null;
}
