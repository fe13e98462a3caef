import type { Analysis } from '../model/analysis.ts';
import type { Posting } from '../model/posting.ts';
import { MISSION_SHARE, type PassageSignals } from './passage-signals.ts';
import type { Concept, Matcher } from './rules.ts';
import { nameIsOfAi, type TitleSignals } from './title-signals.ts';

/** What the domain is drawn from. */
export interface DomainContext {
  readonly analysis: Pick<Analysis, 'skills' | 'language'>;
  readonly posting: Pick<Posting, 'company'>;
  readonly titleSignals: TitleSignals;
  readonly passages: readonly PassageSignals[];
  readonly matcher: Matcher;
}

/** From this weight on, more skills say no more. */
const ENOUGH_SKILLS = 5;
/** Shorter passages are headings, "Full-time" and "What you bring". */
const FEWEST_WORDS = 4;
/** Long sentences say more than short ones, though not in proportion; beyond this length they only ramble. */
const MOST_WORDS = 30;
/** A text is read as if this weight of passages that say nothing stood in it: three lines prove little. */
const PRIOR_WEIGHT = 4;
/** From this value on a passage is plainly about AI's own safety. */
const PLAIN = 0.75;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const weightOf = ({ share, words }: PassageSignals): number =>
  words < FEWEST_WORDS ? 0 : share * Math.sqrt(Math.min(words, MOST_WORDS));

/** How little a text says: 1 without one, next to 0 for a long one. */
const shortnessOf = (passages: readonly PassageSignals[]): number =>
  PRIOR_WEIGHT / (PRIOR_WEIGHT + sum(passages.map(weightOf)) / 4);

/** Shares are small numbers, of which the first steps count most. */
function shareOf(passages: readonly PassageSignals[], value: (one: PassageSignals) => number): number {
  const all = PRIOR_WEIGHT + sum(passages.map(weightOf));
  return Math.sqrt(sum(passages.map((one) => weightOf(one) * value(one))) / all);
}

const named =
  (...concepts: readonly Concept[]) =>
  (one: PassageSignals): number =>
    Number(concepts.some((concept) => one.concepts.has(concept)));

/** What a title says, each 0 or 1 but for the strength of the first two. What another trade's title names is what it sells or serves. */
function titleFeatures(title: TitleSignals, isRead: boolean) {
  const { concepts, isOtherTrade } = title;
  const has = (...some: readonly Concept[]): boolean =>
    !isOtherTrade && some.some((concept) => concepts.has(concept));
  const isAbout = !isOtherTrade && !has('physical') && title.aboutAi >= 0.5;
  const isMeans = !isOtherTrade && title.isAiForGuard && !has('field', 'safety');
  const comesFirst = title.aiComesFirst || has('field');
  const guards = has('security', 'threat', 'oversight');
  const beside = has('it-security', 'control', 'building');
  return {
    titleAbout: isAbout && comesFirst && !isMeans ? title.aboutAi : 0,
    titleAboutReversed: isAbout && !comesFirst && !isMeans ? title.aboutAi : 0,
    titleAiForGuard: Number(isMeans),
    titleSafetyOfAi: Number(isAbout && has('safety')),
    titleSafety: Number(!isAbout && has('safety')),
    titleGuard: Number(!isAbout && guards),
    titleAi: Number(!isAbout && has('ai', 'field')),
    titleUsesAi: Number(!isOtherTrade && title.usesAi),
    titleBeside: Number(!isAbout && beside),
    titlePhysical: Number(concepts.has('physical')),
    titleOutside: Number(concepts.has('outside')),
    titleTrade: Number(isOtherTrade),
    titleBuilder: Number(title.isBuilder),
    titleSilent: Number(!isOtherTrade && !guards && !beside && !has('ai', 'field', 'safety')),
    titleUnread: Number(!isRead),
  };
}

/** How far the employer is a maker of AI: by its name, or by how it speaks of itself. */
function makerOf(passages: readonly PassageSignals[], nameNamesAi: boolean): number {
  if (nameNamesAi) return 1;
  const portrait = passages.filter(({ isPortrait }) => isPortrait);
  return Math.max(
    shareOf(portrait, named('ai')),
    shareOf(portrait, (one) => one.aboutAi),
  );
}

/** What is left of a text about the safety of AI under the title of another trade: it is what that trade sells or serves. */
const OTHER_TRADE_SHARE = 0.25;

/** What a text says, as shares of its passages. */
function textFeatures(passages: readonly PassageSignals[], isOtherTrade: boolean) {
  const told = passages.filter(({ share }) => share > MISSION_SHARE);
  const duties = told.filter(({ isDuty, isPortrait }) => isDuty && !isPortrait);
  const asked = told.filter(({ isDuty }) => !isDuty);
  const own = [...duties, ...asked];
  const kept = isOtherTrade ? OTHER_TRADE_SHARE : 1;
  const about = (one: PassageSignals): number => one.aboutAi;
  return {
    dutiesAbout: kept * shareOf(duties, about),
    dutiesPlain: kept * shareOf(duties, (one) => Number(one.aboutAi >= PLAIN)),
    askedAbout: kept * shareOf(asked, about),
    ownAbout: kept * shareOf(own, about),
    usesAi: shareOf(own, (one) => Number(one.usesAi)),
    namesAi: shareOf(own, named('ai')),
    itSecurity: kept * shareOf(own, named('it-security')),
    control: kept * shareOf(own, named('control')),
    building: kept * shareOf(own, named('building')),
    harm: kept * shareOf(duties, named('threat', 'safety')),
    guards: kept * shareOf(own, named('security', 'threat', 'safety', 'oversight')),
    physical: shareOf(own, named('physical')),
    outside: shareOf(own, named('outside')),
    portraitAbout: shareOf(
      passages.filter(({ isPortrait }) => isPortrait),
      about,
    ),
  };
}

/** Measures what speaks for and against the field; every value is 0..1, "always" is 1. */
export function domainFeatures(context: DomainContext): Readonly<Record<string, number>> {
  const { analysis, posting, titleSignals: title, passages, matcher } = context;
  const isRead =
    passages.length > 0 && (analysis.language === null || matcher.languages.has(analysis.language));
  const asked = analysis.skills.filter(({ need }) => need !== 'mentioned');
  const skills = Math.min(1, sum(asked.map(({ id }) => matcher.domainWeights.get(id) ?? 0)) / ENOUGH_SKILLS);
  const byTitle = titleFeatures(title, isRead);
  const byText = textFeatures(isRead ? passages : [], title.isOtherTrade || title.concepts.has('physical'));
  const maker = makerOf(passages, nameIsOfAi(posting.company, matcher));
  const isNamed = byTitle.titleAbout + byTitle.titleAboutReversed > 0 ? 1 : 0;
  return {
    always: 1,
    ...byTitle,
    ...byText,
    skills,
    // What a text must say depends on what its title has said.
    namedAndShort: isNamed * shortnessOf(passages) * Number(isRead),
    namedAndAbout: isNamed * byText.dutiesAbout,
    safetyAndAi: byTitle.titleSafety * byText.namesAi,
    safetyAtMaker: byTitle.titleSafety * maker,
    harmAtMaker: byText.harm * maker,
    silentAtMaker: byTitle.titleSilent * maker,
    threatAtMaker: Number(title.concepts.has('threat')) * maker,
    guardAndAbout: byTitle.titleGuard * byText.dutiesAbout,
    silentAndAbout: byTitle.titleSilent * byText.dutiesAbout,
    builderAndBuilding: byTitle.titleBuilder * byText.building,
    tradeAndAbout: byTitle.titleTrade * byText.dutiesAbout,
    physicalNotAbout: byText.physical * (1 - byText.dutiesAbout),
    outsideNotAbout: byText.outside * (1 - byText.dutiesAbout),
    besideNotAbout: Math.max(byText.itSecurity, byText.control) * (1 - byText.dutiesAbout),
    namedNotAbout: isNamed * (1 - byText.ownAbout),
    meansNotAbout: byTitle.titleAiForGuard * (1 - byText.dutiesPlain),
    builderAndAbout: byTitle.titleBuilder * (1 - isNamed) * byText.dutiesAbout,
    besideAndAbout: byTitle.titleBeside * byText.dutiesAbout,
    unreadAndNamed: byTitle.titleUnread * isNamed,
    unreadAndBeside: byTitle.titleUnread * byTitle.titleBeside,
    unreadAndSilent: byTitle.titleUnread * byTitle.titleSilent,
  };
}
