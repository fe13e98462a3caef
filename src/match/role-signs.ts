import type { Analysis, ReadTitle } from '../model/analysis.ts';
import type { Level } from '../model/terms.ts';
import { plainWords } from '../text/plain-words.ts';
import type { TokenRow } from '../text/token-row.ts';
import type { PassageSignals } from './passage-signals.ts';
import type { Matcher } from './rules.ts';
import { rolesByCode } from './work-roles.ts';

/** Kind of work → how strongly title and text show it, 0..1. */
type FacetStrengths = ReadonlyMap<string, number>;

/** A kind of work that only the text names is worth at most this much of one in the title; a title without any leaves it to the text. */
const TEXT_SHARE = { informative: 0.3, uninformative: 0.75 };
/** Share of the text's passages from which a kind of work is fully shown. */
const FULL_FROM = 0.3;
/** Passages about AI's own security count this much more than others in telling the kind of work. */
const ABOUT_AI_BONUS = 2;
/** Kinds of work that every title of the field may name; beside them another must say which of its roles it is. */
const COMMON: ReadonlySet<string> = new Set(['engineering', 'research', 'program', 'architecture']);

/** What a posting shows of its role. */
export interface RoleSigns {
  /** Id of the title's head, null for none. */
  readonly head: string | null;
  readonly level: Level | null;
  readonly facets: FacetStrengths;
  /** Role whose name the title is; null when it is none's. */
  readonly named: string | null;
  /** Whether only the text tells what the work is. */
  readonly isUninformative: boolean;
  /** Ids of the skills that the posting names. */
  readonly skills: ReadonlySet<string>;
  /** Role → how near it is to a work role whose code the posting names, 0..1. */
  readonly byCode: ReadonlyMap<string, number>;
}

/** What a posting says beside its passages. */
interface SaidOutright {
  readonly text: string;
  readonly skills: Analysis['skills'];
}

function textStrengths(passages: readonly PassageSignals[], most: number): Map<string, number> {
  const weights = new Map<string, number>();
  let all = 0;
  for (const { share, facets, aboutAi } of passages) {
    const weight = share * (1 + ABOUT_AI_BONUS * aboutAi);
    all += weight;
    for (const facet of facets) weights.set(facet, (weights.get(facet) ?? 0) + weight);
  }
  return new Map(
    [...weights].map(([facet, weight]) => [facet, most * Math.min(1, weight / all / FULL_FROM)]),
  );
}

const titleFacets = (title: TokenRow, matcher: Matcher): Set<string> =>
  new Set(matcher.facets.findAll(title).map(({ value }) => value));

/** Gathers what speaks for a role: `title` is the cleaned title, `read` the same taken apart. */
export function roleSigns(
  title: string,
  { head }: Pick<ReadTitle, 'head'>,
  level: Level | null,
  passages: readonly PassageSignals[],
  { text, skills }: SaidOutright,
  matcher: Matcher,
): RoleSigns {
  const words = plainWords(title);
  const byTitle = titleFacets(words, matcher);
  const isUninformative = [...byTitle].every((facet) => COMMON.has(facet));
  const facets = textStrengths(passages, TEXT_SHARE[isUninformative ? 'uninformative' : 'informative']);
  for (const facet of byTitle) facets.set(facet, 1);
  return {
    head,
    level,
    facets,
    isUninformative,
    named: matcher.names.findAll(words)[0]?.value ?? null,
    skills: new Set(skills.map(({ id }) => id)),
    byCode: rolesByCode(text, matcher.workRoles),
  };
}
