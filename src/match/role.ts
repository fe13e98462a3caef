import { findPhrases } from '../analyze/find-phrases.ts';
import { type Word, wordsOf } from '../analyze/folded-words.ts';
import type { Analysis, ReadTitle } from '../model/analysis.ts';
import type { RoleProfile } from '../model/match-rules.ts';
import type { RoleAnswer } from '../model/review-record.ts';
import type { Level } from '../model/terms.ts';
import { levelDistance } from './level.ts';
import type { Matcher } from './rules.ts';
import type { Testimony } from './testimony.ts';

/** Kind of work → how strongly title and text show it, 0..1. */
type FacetStrengths = ReadonlyMap<string, number>;

/** A kind of work that only the text names is worth at most this much of one in the title; a silent title leaves it to the text. */
const TEXT_SHARE = { told: 0.3, silent: 0.75 };
/** Share of the text's passages from which a kind of work is fully shown. */
const FULL_FROM = 0.3;
/** Passages about AI's own security count this much more than others in telling the kind of work. */
const OF_AI_BONUS = 2;
/** What fitting and missing levels add and take, per step of distance. */
const LEVEL = { fits: 0.3, step: -0.5 };
/** What a title that is the role's very name adds: enough to win against any neighbor. */
const NAME_BONUS = 2.5;
/** Most that skills add: a tie-breaker, since neighboring roles ask for much the same. */
const SKILL_SHARE = 0.6;
const ENOUGH_SKILLS = 5;
/** Sharpness of confidences. A little too modest on development postings, since their words also shaped the profiles. */
const SHARPNESS = 1.5;
const MOST_ALTERNATIVES = 4;
/** An alternative below this is no answer worth reading. */
const LEAST_CONFIDENCE = 0.02;

/** What a posting shows of its role. */
export interface RoleSigns {
  /** Id of the title's head, null for none. */
  readonly head: string | null;
  readonly level: Level | null;
  readonly facets: FacetStrengths;
  /** Role whose name the title is; null when it is none's. */
  readonly named: string | null;
  /** Ids of the skills that the posting names. */
  readonly skills: ReadonlySet<string>;
}

function facetStrengths(
  titleWords: readonly Word[],
  heard: readonly Testimony[],
  voice: 'told' | 'silent',
  matcher: Matcher,
): FacetStrengths {
  const weights = new Map<string, number>();
  let all = 0;
  for (const { share, facets, ofAi } of heard) {
    const weight = share * (1 + OF_AI_BONUS * ofAi);
    all += weight;
    for (const facet of facets) weights.set(facet, (weights.get(facet) ?? 0) + weight);
  }
  const strengths = new Map<string, number>();
  for (const [facet, weight] of weights)
    strengths.set(facet, TEXT_SHARE[voice] * Math.min(1, weight / all / FULL_FROM));
  for (const { value } of findPhrases(matcher.facets, titleWords)) strengths.set(value, 1);
  return strengths;
}

/** What a posting's role is drawn from beside its title. */
interface RoleHearing {
  readonly analysis: Analysis;
  readonly heard: readonly Testimony[];
  /** Whether the title says nothing of the domain, so that the text must say what the work is. */
  readonly isSilent: boolean;
  readonly matcher: Matcher;
}

/** Gathers what speaks for a role: `title` is the cleaned title, `read` the same taken apart. */
export function roleSigns(
  title: string,
  { head }: ReadTitle,
  level: Level | null,
  { analysis, heard, isSilent, matcher }: RoleHearing,
): RoleSigns {
  const words = wordsOf(title);
  return {
    head,
    level,
    facets: facetStrengths(words, heard, isSilent ? 'silent' : 'told', matcher),
    named: findPhrases(matcher.names, words)[0]?.value ?? null,
    skills: new Set(analysis.skills.map(({ id }) => id)),
  };
}

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
  const rest = levelFit(profile, signs.level) + skillFit(profile, signs.skills, matcher);
  return facets.reduce((total, one) => total + one, byHead + byName + rest);
}

/**
 * Ranks the roles of the closed list for a posting in the domain: best first, at most five, confidences of 0..1 that sum to
 * at most 1. Equal scores are ordered by id, so that the answer is the same every time.
 */
export function rankRoles(signs: RoleSigns, matcher: Matcher): RoleAnswer[] {
  const scores = matcher.profiles.map((profile) => ({ profile, score: scoreOf(profile, signs, matcher) }));
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
