import type { Analysis } from '../model/analysis.ts';
import type { TitleDomainRule } from '../model/match-rules.ts';
import type { Matcher } from './rules.ts';
import type { Testimony } from './testimony.ts';

/** What title and text say of the domain, each as a number of 0..1. */
export interface DomainFigures {
  /** How far the title says "in"; a title that no rule knows says nothing either way. */
  readonly titleFor: number;
  /** How far the title says "near" or "out". */
  readonly titleAgainst: number;
  /** Share of the text that is about the security, safety or governance of AI systems. */
  readonly text: number;
  /** The same among the passages that say what the person does. */
  readonly duties: number;
  /** Share of the text about AI put to use for security or risk. */
  readonly withAi: number;
  /** Domain weight of the skills that are asked for. */
  readonly skills: number;
}

/** From this weight on, more skills say no more. */
const ENOUGH_SKILLS = 5;
/** Shorter passages are headings, "Full-time" and "What you bring". */
const FEWEST_WORDS = 4;
/** Long sentences say more than short ones, though not in proportion; beyond this length they only ramble. */
const MOST_WORDS = 30;
/** A text is read as if this weight of passages stood in it that speak of the domain by this much: three lines prove little. */
const PRIOR = { weight: 5, share: 0.05 };

type Tells = (one: Testimony) => number;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const weightOf = ({ share, words }: Testimony): number =>
  words < FEWEST_WORDS ? 0 : share * Math.sqrt(Math.min(words, MOST_WORDS));

function shareOf(heard: readonly Testimony[], tells: Tells, prior: number): number {
  const all = PRIOR.weight + sum(heard.map(weightOf));
  return (PRIOR.weight * prior + sum(heard.map((one) => weightOf(one) * tells(one)))) / all;
}

/** Shares are small numbers, of which the first steps count most. */
const root = Math.sqrt;

/** Measures what speaks for and against the domain. */
export function domainFigures(
  analysis: Analysis,
  title: TitleDomainRule | null,
  heard: readonly Testimony[],
  matcher: Matcher,
): DomainFigures {
  const asked = analysis.skills.filter(({ need }) => need !== 'mentioned');
  const skills = sum(asked.map(({ id }) => matcher.domainWeights.get(id) ?? 0));
  const duties = heard.filter(({ isDuty }) => isDuty);
  const ofAi = (of: readonly Testimony[]): number => shareOf(of, (one) => one.ofAi, PRIOR.share);
  return {
    titleFor: title?.domain === 'in' ? title.strength : 0,
    titleAgainst: title && title.domain !== 'in' ? title.strength : 0,
    text: root(ofAi(heard)),
    duties: root(ofAi(duties)),
    withAi: root(shareOf(heard, ({ withAi }) => Number(withAi), 0)),
    skills: Math.min(1, skills / ENOUGH_SKILLS),
  };
}
