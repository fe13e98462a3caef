import type { Analysis, ReadTitle } from '../model/analysis.ts';
import type { Level } from '../model/terms.ts';
import { plainWords } from '../text/plain-words.ts';
import type { TokenRow } from '../text/token-row.ts';
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
/** What a posting shows of its role. */
export interface RoleSigns {
  /** Id of the title's head, null for none. */
  readonly head: string | null;
  readonly level: Level | null;
  readonly facets: FacetStrengths;
  /** Role whose name the title is; null when it is none's. */
  readonly named: string | null;
  /** Whether only the text tells what the work is. */
  readonly isSilent: boolean;
  /** Ids of the skills that the posting names. */
  readonly skills: ReadonlySet<string>;
}

function facetStrengths(
  titleWords: TokenRow,
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
  for (const { value } of matcher.facets.findAll(titleWords)) strengths.set(value, 1);
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
  const words = plainWords(title);
  return {
    head,
    level,
    facets: facetStrengths(words, heard, isSilent ? 'silent' : 'told', matcher),
    isSilent,
    named: matcher.names.findAll(words)[0]?.value ?? null,
    skills: new Set(analysis.skills.map(({ id }) => id)),
  };
}
