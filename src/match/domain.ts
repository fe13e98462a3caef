import type { Analysis } from '../model/analysis.ts';
import type { TitleDomainRule } from '../model/match-rules.ts';
import type { Domain } from '../model/terms.ts';
import { plainWords } from '../text/plain-words.ts';
import { type DomainFigures, domainFigures } from './domain-figures.ts';
import type { Matcher } from './rules.ts';
import type { Testimony } from './testimony.ts';

/** The answer on the domain; confidence 0..1. */
export interface DomainAnswer {
  readonly domain: Domain;
  readonly confidence: number;
}

/**
 * What each figure adds to the odds of "in", as a logarithm. Fitted by logistic regression on labelled postings, general ones among
 * them as no part of the domain, and rounded; with each tenth left out in turn, one of 181 labelled ones changes sides. Weights that
 * trust the text more let engineers with one paragraph on responsible AI in; weights that trust the title more lose "Research Lead".
 */
const WEIGHTS: Readonly<Record<keyof DomainFigures, number>> = {
  titleFor: 5.2,
  titleAgainst: -1.3,
  text: 4.2,
  duties: 3.8,
  withAi: -3,
  skills: 0.9,
};
const BASE = -5.5;
/** Strength from which a title is enough where no text can be heard. */
const TITLE_ALONE = 0.7;
/** A title of another trade is nearly always right. */
const OUT_CONFIDENCE = 0.9;
/** Share of passages on neighboring work from which a posting is near although its title does not say so. */
const NEAR_FROM = 0.12;
/** So many passages on such work, in the company's blurb too, make an engineer's job near whatever its own subject is. */
const MAKER_PASSAGES = 2;

/** What the title says: the first fitting rule in the order of the data, null for none; "out" must stand in the head clause. */
export function titleDomain(title: string, headClause: string, matcher: Matcher): TitleDomainRule | null {
  const rulesIn = (text: string) =>
    new Set(matcher.titleDomains.findAll(plainWords(text)).map(({ value }) => value));
  const whole = rulesIn(title);
  const head = rulesIn(headClause);
  return matcher.titleDomainOrder.find((rule) => (rule.domain === 'out' ? head : whole).has(rule)) ?? null;
}

/** How likely the posting is one of the domain, 0..1. */
function likelihoodOf(figures: DomainFigures): number {
  const names = Object.keys(WEIGHTS) as (keyof DomainFigures)[];
  const odds = names.reduce((total, name) => total + WEIGHTS[name] * figures[name], BASE);
  return 1 / (1 + Math.exp(-odds));
}

/** A title without a text: what it says itself. */
function decideByTitle(title: TitleDomainRule | null): DomainAnswer {
  if (!title) return { domain: 'out', confidence: 0.5 };
  if (title.domain !== 'in') return { domain: 'near', confidence: TITLE_ALONE };
  return { domain: title.strength >= TITLE_ALONE ? 'in' : 'near', confidence: Math.max(0.5, title.strength) };
}

/** Whether a text is about work beside the domain: general security, governance, machine learning, or engineering where AI is made. */
function isNeighboring(heard: readonly Testimony[], head: string | null, matcher: Matcher): boolean {
  const isTold = ({ neighbor, ofAi }: Testimony): boolean => neighbor || ofAi > 0;
  const share = (of: readonly Testimony[]): number => of.reduce((total, one) => total + one.share, 0);
  const told = heard.filter(isTold);
  if (share(told) >= NEAR_FROM * share(heard)) return true;
  return head !== null && matcher.makerHeads.has(head) && told.length >= MAKER_PASSAGES;
}

/** Whether a text names other trades and nothing else: "Security Officer" means patrols then. */
const isOutside = (heard: readonly Testimony[]): boolean =>
  heard.some(({ outside }) => outside) &&
  !heard.some(({ neighbor, ofAi, withAi }) => neighbor || withAi || ofAi > 0);

/**
 * Decides the domain from the title's rule and the heard passages. A title of another trade ("out") decides alone, and so does any
 * title that says something where the text is in a language whose words the rules do not know.
 */
export function decideDomain(
  analysis: Analysis,
  title: TitleDomainRule | null,
  heard: readonly Testimony[],
  matcher: Matcher,
): DomainAnswer {
  if (title?.domain === 'out') return { domain: 'out', confidence: OUT_CONFIDENCE };
  const isRead = analysis.language === null || matcher.languages.has(analysis.language);
  if (heard.length === 0 || (!isRead && title)) return decideByTitle(title);
  const likelihood = likelihoodOf(domainFigures(analysis, title, heard, matcher));
  const confidence = Math.max(likelihood, 1 - likelihood);
  if (likelihood >= 0.5) return { domain: 'in', confidence };
  const isNear = isNeighboring(heard, analysis.title.head, matcher) || (title !== null && !isOutside(heard));
  return { domain: isNear ? 'near' : 'out', confidence };
}
