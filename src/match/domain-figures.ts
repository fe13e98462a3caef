import type { Analysis } from '../model/analysis.ts';
import type { TitleDomainRule } from '../model/match-rules.ts';
import type { Matcher } from './rules.ts';
import type { Testimony } from './testimony.ts';

/** What title and text say of the domain, each as a share of 0..1 (the title from -1). */
export interface DomainFigures {
  /** How far the title says "in"; negative when it says "near" or "out", null when it says nothing. */
  readonly title: number | null;
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

/** From this many passages and skills on, more of them say no more. */
export const ENOUGH = { passages: 8, skills: 5 };
/** Short texts reach any density by one sentence, so it is capped. */
const MOST_DENSITY = 0.4;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function shareOf(heard: readonly Testimony[], tells: (one: Testimony) => number): number {
  const all = sum(heard.map(({ share }) => share));
  return all === 0 ? 0 : sum(heard.map((one) => one.share * tells(one))) / all;
}

function titleFigure(title: TitleDomainRule | null): number | null {
  if (!title) return null;
  return title.domain === 'in' ? title.strength : -title.strength;
}

/** Measures what speaks for and against the domain. A text without passages gives zeros. */
export function domainFigures(
  analysis: Analysis,
  title: TitleDomainRule | null,
  heard: readonly Testimony[],
  matcher: Matcher,
): DomainFigures {
  const amount = sum(heard.map(({ share, ofAi }) => share * ofAi));
  const asked = analysis.skills.filter(({ need }) => need !== 'mentioned');
  const skills = sum(asked.map(({ id }) => matcher.domainWeights.get(id) ?? 0));
  const density = shareOf(heard, ({ ofAi }) => ofAi);
  return {
    title: titleFigure(title),
    amount: Math.min(1, amount / ENOUGH.passages),
    density: Math.min(MOST_DENSITY, density),
    withAi: shareOf(heard, ({ withAi }) => Number(withAi)),
    skills: Math.min(1, skills / ENOUGH.skills),
    neighbor: shareOf(heard, ({ neighbor }) => Number(neighbor)),
  };
}
