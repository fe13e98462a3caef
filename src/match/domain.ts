import { findPhrases } from '../analyze/find-phrases.ts';
import { wordsOf } from '../analyze/folded-words.ts';
import type { Analysis } from '../model/analysis.ts';
import type { TitleDomainRule } from '../model/match-rules.ts';
import type { Domain } from '../model/terms.ts';
import type { Matcher } from './rules.ts';
import type { Testimony } from './testimony.ts';

/** What the title and the text say, each as a share of 0..1 (the title from -1). */
interface DomainFigures {
  /** How far the title says "in"; negative when it says "near" or "out". */
  readonly title: number;
  /** Amount of passages about the security, safety or governance of AI systems. */
  readonly amount: number;
  /** Their share among the passages about the work. */
  readonly density: number;
  /** Share of passages about AI put to use for security or risk. */
  readonly withAi: number;
  /** Domain weight of the skills that are asked for. */
  readonly skills: number;
  /** Share of passages about neighboring work. */
  readonly neighbor: number;
}

/** The answer on the domain; confidence 0..1. */
export interface DomainAnswer {
  readonly domain: Domain;
  readonly confidence: number;
}

/** From this many passages and skills on, more of them say no more. */
const ENOUGH = { passages: 8, skills: 5 };
/** Short texts reach any density by one sentence, so it is capped. */
const MOST_DENSITY = 0.4;
/**
 * Shares of the figures in the sum. Set by hand on the development postings so that a telling title is enough without a text, and
 * a text without a telling title must speak of little else: more weight on text or skills lets engineers with one paragraph on
 * responsible AI in.
 */
const SHARE = { title: 1.25, amount: 0.9, density: 2, withAi: -1, skills: 0.1, silence: -0.35 };
/** Sum from which a posting is in. Development postings leave a gap of 0.2 around it. */
const IN_FROM = 1.1;
/** Strength from which a title that comes without a text is enough. */
const TITLE_ALONE = 0.7;
/** Share of neighboring passages from which a posting is near although its title does not say so. */
const NEAR_FROM = 0.12;
/** A text this long that hardly speaks of the title's subject contradicts the title. */
const SILENT = { passages: 15, amount: 0.05 };
/** Distance from `IN_FROM` → how often answers at least so far away were right on development postings, lowered by their number. */
const CONFIDENCE: readonly (readonly [distance: number, confidence: number])[] = [
  [0.5, 0.95],
  [0.25, 0.85],
  [0, 0.6],
];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** What the title says: the first fitting rule in the order of the data, null for none; "out" must stand in the head clause. */
export function titleDomain(title: string, headClause: string, matcher: Matcher): TitleDomainRule | null {
  const rulesIn = (text: string) =>
    new Set(findPhrases(matcher.titleDomains, wordsOf(text)).map(({ value }) => value));
  const whole = rulesIn(title);
  const head = rulesIn(headClause);
  return matcher.titleDomainOrder.find((rule) => (rule.domain === 'out' ? head : whole).has(rule)) ?? null;
}

function shareOf(heard: readonly Testimony[], tells: (one: Testimony) => number): number {
  const all = sum(heard.map(({ share }) => share));
  return all === 0 ? 0 : sum(heard.map((one) => one.share * tells(one))) / all;
}

/** Measures what speaks for and against the domain. */
function domainFigures(
  analysis: Analysis,
  title: TitleDomainRule | null,
  heard: readonly Testimony[],
  matcher: Matcher,
): DomainFigures {
  const amount = sum(heard.map(({ share, ofAi }) => share * ofAi));
  const asked = analysis.skills.filter(({ need }) => need !== 'mentioned');
  const skills = sum(asked.map(({ id }) => matcher.domainWeights.get(id) ?? 0));
  return {
    title: title ? (title.domain === 'in' ? title.strength : -title.strength) : 0,
    amount: Math.min(1, amount / ENOUGH.passages),
    density: Math.min(
      MOST_DENSITY,
      shareOf(heard, ({ ofAi }) => ofAi),
    ),
    withAi: shareOf(heard, ({ withAi }) => Number(withAi)),
    skills: Math.min(1, skills / ENOUGH.skills),
    neighbor: shareOf(heard, ({ neighbor }) => Number(neighbor)),
  };
}

/** Only English texts can be called silent: of other languages the data know too few words. */
function isSilent(analysis: Analysis, figures: DomainFigures, heard: readonly Testimony[]): boolean {
  return analysis.language === 'en' && heard.length >= SILENT.passages && figures.amount < SILENT.amount;
}

/** Decides the domain from the title's rule and the heard passages. A title of another trade ("out") decides alone. */
export function decideDomain(
  analysis: Analysis,
  title: TitleDomainRule | null,
  heard: readonly Testimony[],
  matcher: Matcher,
): DomainAnswer {
  if (title?.domain === 'out') return { domain: 'out', confidence: 0.9 };
  const figures = domainFigures(analysis, title, heard, matcher);
  const { amount, density, withAi, skills, neighbor } = figures;
  const said = SHARE.title * figures.title + SHARE.amount * amount + SHARE.density * density;
  const silence = isSilent(analysis, figures, heard) ? SHARE.silence : 0;
  const total = said + SHARE.withAi * withAi + SHARE.skills * skills + silence;
  const distance = Math.abs(total - IN_FROM);
  const confidence = CONFIDENCE.find(([from]) => distance >= from)?.[1] ?? 0;
  if (heard.length === 0 && figures.title >= TITLE_ALONE) return { domain: 'in', confidence: figures.title };
  if (total >= IN_FROM) return { domain: 'in', confidence };
  const isNear = title !== null || neighbor + density >= NEAR_FROM;
  return {
    domain: isNear ? 'near' : 'out',
    confidence: title === null ? Math.min(confidence, 0.7) : confidence,
  };
}
