import { findPhrases } from '../analyze/find-phrases.ts';
import { wordsOf } from '../analyze/folded-words.ts';
import type { Analysis } from '../model/analysis.ts';
import type { TitleDomainRule } from '../model/match-rules.ts';
import type { Domain } from '../model/terms.ts';
import { type DomainFigures, domainFigures, ENOUGH } from './domain-figures.ts';
import type { Matcher } from './rules.ts';
import type { Testimony } from './testimony.ts';

/** The answer on the domain; confidence 0..1. */
export interface DomainAnswer {
  readonly domain: Domain;
  readonly confidence: number;
}

/** How the figures are summed: a share for each, and the sum from which a posting is in. */
interface Weighing {
  readonly title: number;
  readonly amount: number;
  readonly density: number;
  readonly withAi: number;
  readonly skills: number;
  readonly inFrom: number;
}

/**
 * For a title that speaks for or against. Set by hand on the development postings so that a telling title is enough without a text,
 * and a text under a general title must speak of little else: more weight on text or skills lets engineers with one paragraph on
 * responsible AI in. Development postings leave a gap of 0.2 around `inFrom`.
 */
const TOLD: Weighing = { title: 1.25, amount: 0.9, density: 2, withAi: -1, skills: 0.1, inFrom: 1.1 };
/**
 * For a title that no rule knows: it says nothing against the domain either, so the text decides. Set on postings whose titles were
 * cut down to "Engineer" or "Lead". A long text must not win by its length, hence half the amount; a higher sum loses postings titled
 * "Research Lead", a lower one lets builders of AI products in. Of 709 general postings with such titles none comes near it.
 */
const SILENT: Weighing = { title: 0, amount: 0.45, density: 2, withAi: -1, skills: 0.1, inFrom: 0.27 };
/** Under a silent title one sentence is not enough, however short the text: passages that must be heard. */
const SILENT_LEAST = 1;
/** Under a silent title no answer is surer than this. */
const SILENT_CONFIDENCE = 0.7;
/** Strength from which a title that comes without a text is enough. */
const TITLE_ALONE = 0.7;
/** Share of neighboring passages from which a posting is near although its title does not say so. */
const NEAR_FROM = 0.12;
/** A text this long that hardly speaks of the title's subject contradicts the title, by this much. */
const CONTRADICTION = { passages: 15, amount: 0.05, cost: 0.35 };
/** Distance from `inFrom` → how often answers at least so far away were right on development postings, lowered by their number. */
const CONFIDENCE: readonly (readonly [distance: number, confidence: number])[] = [
  [0.5, 0.95],
  [0.25, 0.85],
  [0, 0.6],
];

/** What the title says: the first fitting rule in the order of the data, null for none; "out" must stand in the head clause. */
export function titleDomain(title: string, headClause: string, matcher: Matcher): TitleDomainRule | null {
  const rulesIn = (text: string) =>
    new Set(findPhrases(matcher.titleDomains, wordsOf(text)).map(({ value }) => value));
  const whole = rulesIn(title);
  const head = rulesIn(headClause);
  return matcher.titleDomainOrder.find((rule) => (rule.domain === 'out' ? head : whole).has(rule)) ?? null;
}

/** Only English texts can contradict by keeping silent: of other languages the data know too few words. */
function contradicts(analysis: Analysis, { amount }: DomainFigures, heard: readonly Testimony[]): boolean {
  const isLong = heard.length >= CONTRADICTION.passages;
  return analysis.language === 'en' && isLong && amount < CONTRADICTION.amount;
}

/** How far the figures lie above (or below) what makes a posting one of the domain. */
function surplus(figures: DomainFigures, weighing: Weighing): number {
  const { title, amount, density, withAi, skills } = figures;
  const said = weighing.title * (title ?? 0) + weighing.amount * amount + weighing.density * density;
  return said + weighing.withAi * withAi + weighing.skills * skills - weighing.inFrom;
}

function decideUnderSilence(figures: DomainFigures): DomainAnswer {
  const over = surplus(figures, SILENT);
  const confidence = Math.min(SILENT_CONFIDENCE, confidenceAt(over));
  if (over >= 0 && figures.amount * ENOUGH.passages >= SILENT_LEAST) return { domain: 'in', confidence };
  const isNear = figures.neighbor + figures.density >= NEAR_FROM;
  return { domain: isNear ? 'near' : 'out', confidence };
}

const confidenceAt = (distance: number): number =>
  CONFIDENCE.find(([from]) => Math.abs(distance) >= from)?.[1] ?? 0;

/** Decides the domain from the title's rule and the heard passages. A title of another trade ("out") decides alone. */
export function decideDomain(
  analysis: Analysis,
  title: TitleDomainRule | null,
  heard: readonly Testimony[],
  matcher: Matcher,
): DomainAnswer {
  if (title?.domain === 'out') return { domain: 'out', confidence: 0.9 };
  const figures = domainFigures(analysis, title, heard, matcher);
  if (figures.title === null) return decideUnderSilence(figures);
  if (heard.length === 0 && figures.title >= TITLE_ALONE) return { domain: 'in', confidence: figures.title };
  const cost = contradicts(analysis, figures, heard) ? CONTRADICTION.cost : 0;
  const over = surplus(figures, TOLD) - cost;
  return { domain: over >= 0 ? 'in' : 'near', confidence: confidenceAt(over) };
}
