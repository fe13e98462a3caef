import type { RoleAnswer } from '../model/review-record.ts';
import type { Domain, TrackId } from '../model/terms.ts';
import { plainWords } from '../text/plain-words.ts';
import type { PassageSignals } from './passage-signals.ts';
import type { Concept, Matcher } from './rules.ts';

/** The track that the words of a title name; null where they name none. */
export function titleTrack(title: string, matcher: Matcher): TrackId | null {
  const found = new Set(matcher.tracks.findAll(plainWords(title)).map(({ value }) => value));
  return matcher.trackOrder.find((track) => found.has(track)) ?? null;
}

const TRACK_OF_CONCEPT: readonly (readonly [Concept, TrackId])[] = [
  ['control', 'governance'],
  ['building', 'technical'],
  ['it-security', 'technical'],
];

/** The track of the work that most of the text's passages name. */
function textTrack(passages: readonly PassageSignals[]): TrackId | null {
  const counts = TRACK_OF_CONCEPT.map(([concept, track]) => {
    const weights = passages.map(({ concepts, share }) => (concepts.has(concept) ? share : 0));
    return { track, weight: weights.reduce((sum, one) => sum + one, 0) };
  });
  const best = counts.sort((a, b) => b.weight - a.weight)[0];
  return best && best.weight > 0 ? best.track : null;
}

/** The track: of the role that is shown, else by words of the title and the text for neighboring work, null for anything else. */
export function decideTrack(
  domain: Domain,
  title: string,
  shown: RoleAnswer | null,
  passages: readonly PassageSignals[],
  matcher: Matcher,
): TrackId | null {
  if (domain === 'out') return null;
  if (shown) return matcher.roles.get(shown.id)?.track ?? null;
  return titleTrack(title, matcher) ?? textTrack(passages);
}
