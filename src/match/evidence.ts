import type { LevelSign } from '../model/analysis.ts';
import type { RoleProfile } from '../model/match-rules.ts';
import type { Evidence, YearsAsked } from '../model/review-record.ts';
import type { Domain, Span } from '../model/terms.ts';
import { plainWords } from '../text/plain-words.ts';
import type { Matcher } from './rules.ts';
import type { Testimony } from './testimony.ts';

/** Most passages quoted in all, and for one answer: more are not read. */
const MOST = { all: 12, domain: 4, role: 4 };
/** A quoted sentence longer than this is cut at its end. */
const LONGEST_QUOTE = 400;
/** How far into a text its own title is looked for. */
const TITLE_WITHIN = 600;

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

type Weigh = (one: Testimony) => number;

function best(
  text: string,
  heard: readonly Testimony[],
  about: Evidence['for'],
  most: number,
  weigh: Weigh,
): Evidence[] {
  return heard
    .map((one) => ({ one, weight: one.share * weigh(one) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ one, weight }) => quote(text, one, about, Math.min(1, weight)));
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

const weighDomain =
  (domain: Domain): Weigh =>
  (one) => {
    if (domain === 'in') return one.ofAi;
    return domain === 'near' ? (one.withAi ? 0.6 : one.neighbor ? 0.4 : 0) : one.outside ? 0.4 : 0;
  };

/** How far a passage names the kinds of work that make the role. */
const weighRole =
  (profile: RoleProfile): Weigh =>
  (one) => {
    const facets = [...one.facets].map((facet) => profile.facets[facet] ?? 0);
    const most = Math.max(0, ...facets);
    return most === 0 ? 0 : Math.min(1, (most / 3) * (0.4 + 0.6 * one.ofAi));
  };

/** Passages that speak for the domain. */
export const domainEvidence = (text: string, heard: readonly Testimony[], domain: Domain): Evidence[] =>
  best(text, heard, 'domain', MOST.domain, weighDomain(domain));

/** Passages that speak for the role; the first of them speaks for its track too. */
export function roleEvidence(
  text: string,
  heard: readonly Testimony[],
  profile: RoleProfile | undefined,
): Evidence[] {
  if (!profile) return [];
  const role = best(text, heard, 'role', MOST.role, weighRole(profile));
  const [first] = role;
  return first ? [...role, { ...first, for: 'track' }] : [];
}

/** The most telling first, at most twelve. */
export const mostTelling = (evidence: readonly (Evidence | null)[]): Evidence[] =>
  evidence
    .filter((one) => one !== null)
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, MOST.all);

/** Whether the employer is a bank by its name or the first lines of the text. */
export function isBank(company: string | null, text: string, matcher: Matcher): boolean {
  const words = plainWords(`${company ?? ''} . ${text.slice(0, TITLE_WITHIN)}`);
  return matcher.banks.isIn(words, 0, words.words.length);
}
