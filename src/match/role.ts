import type { RoleProfile } from '../model/match-rules.ts';
import type { RoleAnswer } from '../model/review-record.ts';
import type { Level } from '../model/terms.ts';
import { levelDistance } from './level.ts';
import type { RoleSigns } from './role-signs.ts';
import type { Matcher } from './rules.ts';
import { softmax } from './softmax.ts';

/** What fitting and missing levels add and take, per step of distance. */
const LEVEL = { fits: 0.3, step: -0.5 };
/** What a title that is the role's very name adds: enough to win against any neighbor. */
const NAME_BONUS = 2.5;
/** What a code adds that is the role's very work role in a framework; less than the role's own name, since employers code by grade too. */
const CODE_BONUS = 1.5;
/** Most that skills add: a tie-breaker, since neighboring roles ask for much the same. */
const SKILL_SHARE = 0.6;
const ENOUGH_SKILLS = 5;
/** A role under a title that says nothing is never clear, however plainly the text speaks. */
const SILENT_CONFIDENCE = 0.85;
/** How many roles are offered beside the answer; the review record allows no more. */
export const MOST_ALTERNATIVES = 4;
/** An alternative below this is no answer worth reading. */
const LEAST_CONFIDENCE = 0.02;

/** A posting of unknown level is mostly a middle one, so that roles of the far ends cost half of what they would there. */
function levelFit(profile: RoleProfile, level: Level | null): number {
  const distance = Math.min(...profile.levels.map((one) => levelDistance(one, level ?? 'mid')));
  if (level === null) return (LEVEL.step * distance) / 2;
  return distance === 0 ? LEVEL.fits : LEVEL.step * distance;
}

function skillFit(profile: RoleProfile, asked: ReadonlySet<string>, matcher: Matcher): number {
  const wanted = matcher.roles.get(profile.role)?.required ?? [];
  const met = wanted.filter((id) => asked.has(id)).length;
  return SKILL_SHARE * Math.min(1, met / ENOUGH_SKILLS);
}

function scoreOf(profile: RoleProfile, signs: RoleSigns, matcher: Matcher): number {
  const facets = Object.entries(profile.facets).map(
    ([facet, weight]) => weight * (signs.facets.get(facet) ?? 0),
  );
  const byHead = signs.head === null ? 0 : (profile.heads[signs.head] ?? 0);
  const byName = signs.named === profile.role ? NAME_BONUS : 0;
  const byCode = CODE_BONUS * (signs.byCode.get(profile.role) ?? 0);
  const rest = levelFit(profile, signs.level) + skillFit(profile, signs.skills, matcher);
  return facets.reduce((total, one) => total + one, byHead + byName + byCode + rest);
}

/**
 * Ranks the roles of the closed list: best first, at most five, confidences of 0..1 that sum to at most `most`.
 * Equal scores are ordered by id, so that the answer is the same every time.
 */
export function rankRoles(signs: RoleSigns, matcher: Matcher, most: number): RoleAnswer[] {
  const { sharpness } = matcher.weights;
  const shares = softmax(matcher.profiles.map((profile) => sharpness * scoreOf(profile, signs, matcher)));
  return matcher.profiles
    .map(({ role }, at) => ({
      id: role,
      title: matcher.roles.get(role)?.title ?? role,
      confidence: most * Math.min(shares[at] ?? 0, signs.isUninformative ? SILENT_CONFIDENCE : 1),
    }))
    .sort((a, b) => b.confidence - a.confidence || a.id.localeCompare(b.id))
    .filter(({ confidence }, index) => index === 0 || confidence >= LEAST_CONFIDENCE)
    .slice(0, 1 + MOST_ALTERNATIVES);
}
