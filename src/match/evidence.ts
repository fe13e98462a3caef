import type { LevelSign } from '../model/analysis.ts';
import type { RoleProfile } from '../model/match-rules.ts';
import type { Evidence, YearsAsked } from '../model/review-record.ts';
import type { Domain, Span } from '../model/terms.ts';
import type { PassageSignals } from './passage-signals.ts';
import type { Concept } from './rules.ts';

/** Most passages quoted in all, and for one answer: more are not read. */
const MOST = { all: 12, perAnswer: 2 };
/** So many answers at most rest on one sentence: one that carries everything carries nothing. */
const MOST_ANSWERS = 2;
/** A quoted sentence longer than this is cut at its end. */
const LONGEST_QUOTE = 400;
/** How far into a text its own title is looked for. */
const TITLE_WITHIN = 600;
/** Shorter passages are headings and names. */
const FEWEST_WORDS = 4;
/** What a passage keeps that says what the person must bring: what the person does tells more. */
const ASKED_SHARE = 0.7;

/** Quotes a span of a text. The text of the evidence is exactly that slice. */
export function quote(text: string, span: Span, about: Evidence['for'], weight: number): Evidence {
  const end = Math.min(span.end, span.start + LONGEST_QUOTE);
  return {
    for: about,
    start: span.start,
    end,
    text: text.slice(span.start, end),
    weight: Math.round(weight * 100) / 100,
  };
}

type Weigh = (one: PassageSignals) => number;

/** Passages that are quoted for one answer, weighed. */
export interface Claim {
  readonly about: Evidence['for'];
  readonly weigh: Weigh;
}

/** Whether a sentence is the person's: the employer's portrait of itself and headings show nothing. */
const isOwn = ({ isPortrait, words }: PassageSignals): boolean => !isPortrait && words >= FEWEST_WORDS;

/** The best passages for each answer in turn, at most two; no passage for more than two answers. */
export function quoteClaims(
  text: string,
  passages: readonly PassageSignals[],
  claims: readonly Claim[],
): Evidence[] {
  const used = new Map<number, number>();
  return claims.flatMap(({ about, weigh }) => {
    const chosen = passages
      .filter((one) => isOwn(one) && (used.get(one.start) ?? 0) < MOST_ANSWERS)
      .map((one) => ({ one, weight: one.share * (one.isDuty ? 1 : ASKED_SHARE) * weigh(one) }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight || a.one.start - b.one.start)
      .slice(0, MOST.perAnswer);
    for (const { one } of chosen) used.set(one.start, (used.get(one.start) ?? 0) + 1);
    return chosen.map(({ one, weight }) => quote(text, one, about, Math.min(1, weight)));
  });
}

/** The title where the text itself begins with it; null when it does not. */
export function titleEvidence(text: string, title: string): Evidence | null {
  const start = title === '' ? -1 : text.slice(0, TITLE_WITHIN + title.length).indexOf(title);
  return start < 0 ? null : quote(text, { start, end: start + title.length }, 'title', 0.9);
}

/** The title's words for a level, where the title stands in the text. */
export function levelEvidence(title: Evidence | null, sign: LevelSign | null, text: string): Evidence | null {
  if (!title || !sign) return null;
  const { start, end } = sign.mention;
  return quote(text, { start: title.start + start, end: title.start + end }, 'level', sign.confidence);
}

/** The place that states the years. */
export const yearsEvidence = (text: string, years: YearsAsked, about: 'level' | 'warning'): Evidence =>
  quote(text, years, about, 0.8);

const BESIDE: readonly Concept[] = ['it-security', 'control', 'building'];
const OTHER: readonly Concept[] = ['physical', 'outside'];

/** How far a passage shows the answer on the field. */
export const domainClaim = (domain: Domain): Claim => ({
  about: 'domain',
  weigh: ({ aboutAi, concepts }) => {
    if (domain === 'in') return aboutAi;
    const shown = domain === 'near' ? BESIDE : OTHER;
    return 0.4 * Math.min(2, shown.filter((concept) => concepts.has(concept)).length);
  },
});

/** How far a passage names the kinds of work that make the role, or its track. */
export const roleClaim = (profile: RoleProfile, about: 'role' | 'track'): Claim => ({
  about,
  weigh: ({ facets, aboutAi, usesAi }) => {
    const weights = [...facets].map((facet) => profile.facets[facet] ?? 0);
    const most = Math.max(0, ...weights);
    const against = weights.some((weight) => weight < 0) ? 0.7 : 1;
    if (most < 1 || (usesAi && aboutAi === 0)) return 0;
    return Math.min(1, (most / 3) * (0.4 + 0.6 * aboutAi)) * against;
  },
});

/** The most telling first, at most twelve; what one place shows for one answer stands once. */
export function mostTelling(evidence: readonly (Evidence | null)[]): Evidence[] {
  const byPlace = new Map(
    evidence.flatMap((one) => (one ? [[`${one.for} ${one.start} ${one.end}`, one] as const] : [])),
  );
  return [...byPlace.values()].sort((a, b) => b.weight - a.weight || a.start - b.start).slice(0, MOST.all);
}
