import { findPhrases } from '../analyze/find-phrases.ts';
import { wordsOf } from '../analyze/folded-words.ts';
import type { Analysis } from '../model/analysis.ts';
import type { RoleProfile } from '../model/match-rules.ts';
import type { RoleAnswer } from '../model/review-record.ts';
import type { Level } from '../model/terms.ts';
import { levelDistance } from './level.ts';
import type { Matcher } from './rules.ts';
import type { Testimony } from './testimony.ts';

/** Kind of work → how strongly title and text show it, 0..1. */
export type FacetStrengths = ReadonlyMap<string, number>;

/** A kind of work that only the text names is worth at most this much of one in the title. */
const TEXT_SHARE = 0.5;
/** Share of the text's passages from which a kind of work is fully shown. */
const FULL_FROM = 0.3;
/** Passages about AI's own security count this much more than others in telling the kind of work. */
const OF_AI_BONUS = 2;
/** What fitting and missing levels add and take, per step of distance. */
const LEVEL = { fits: 0.3, step: -0.5 };
/** Most that skills add: a tie-breaker, since neighboring roles ask for much the same. */
const SKILL_SHARE = 0.6;
const ENOUGH_SKILLS = 5;
/** Sharpness of confidences; on development postings 2 brings them nearest to how often the first answer was right. */
const SHARPNESS = 2;
const MOST_ALTERNATIVES = 4;
/** An alternative below this is no answer worth reading. */
const LEAST_CONFIDENCE = 0.03;

/** How strongly the posting shows each kind of work. */
export function facetStrengths(title: string, heard: readonly Testimony[], matcher: Matcher): FacetStrengths {
  const weights = new Map<string, number>();
  let all = 0;
  for (const { share, facets, ofAi } of heard) {
    const weight = share * (1 + OF_AI_BONUS * ofAi);
    all += weight;
    for (const facet of facets) weights.set(facet, (weights.get(facet) ?? 0) + weight);
  }
  const strengths = new Map<string, number>();
  for (const [facet, weight] of weights)
    strengths.set(facet, TEXT_SHARE * Math.min(1, weight / all / FULL_FROM));
  for (const { value } of findPhrases(matcher.facets, wordsOf(title))) strengths.set(value, 1);
  return strengths;
}

function levelFit(profile: RoleProfile, level: Level | null): number {
  if (level === null) return 0;
  const distance = Math.min(...profile.levels.map((one) => levelDistance(one, level)));
  return distance === 0 ? LEVEL.fits : LEVEL.step * distance;
}

function skillFit(profile: RoleProfile, asked: ReadonlySet<string>, matcher: Matcher): number {
  const wanted = matcher.roles.get(profile.role)?.required ?? [];
  const met = wanted.filter((id) => asked.has(id)).length;
  return SKILL_SHARE * Math.min(1, met / ENOUGH_SKILLS);
}

function scoreOf(profile: RoleProfile, strengths: FacetStrengths, head: string | null): number {
  const facets = Object.entries(profile.facets).map(
    ([facet, weight]) => weight * (strengths.get(facet) ?? 0),
  );
  const byHead = head === null ? 0 : (profile.heads[head] ?? 0);
  return facets.reduce((total, one) => total + one, byHead);
}

/** Ranks the roles of the closed list for a posting in the domain: the best first, at most five, confidences of 0..1 that sum to at most 1. */
export function rankRoles(
  analysis: Analysis,
  level: Level | null,
  strengths: FacetStrengths,
  matcher: Matcher,
): RoleAnswer[] {
  const asked = new Set(analysis.skills.map(({ id }) => id));
  const scores = matcher.profiles.map((profile) => ({
    profile,
    score:
      scoreOf(profile, strengths, analysis.title.head) +
      levelFit(profile, level) +
      skillFit(profile, asked, matcher),
  }));
  const best = Math.max(...scores.map(({ score }) => score));
  const shares = scores.map(({ profile, score }) => ({
    profile,
    share: Math.exp(SHARPNESS * (score - best)),
  }));
  const all = shares.reduce((total, { share }) => total + share, 0);
  return shares
    .map(({ profile, share }) => ({
      id: profile.role,
      title: matcher.roles.get(profile.role)?.title ?? profile.role,
      confidence: share / all,
    }))
    .sort((a, b) => b.confidence - a.confidence || a.id.localeCompare(b.id))
    .filter(({ confidence }, index) => index === 0 || confidence >= LEAST_CONFIDENCE)
    .slice(0, 1 + MOST_ALTERNATIVES);
}
