import { cleanTitle } from '../analyze/title/clean-title.ts';
import { readTitle } from '../analyze/title/title.ts';
import type { Analysis, PostingMatch, ReadTitle } from '../model/analysis.ts';
import type { Posting } from '../model/posting.ts';
import type { Evidence } from '../model/review-record.ts';
import { hasBankGrades } from './bank.ts';
import { decideDomain } from './domain.ts';
import {
  domainClaim,
  levelEvidence,
  mostTelling,
  quote,
  quoteClaims,
  roleClaim,
  titleEvidence,
  yearsEvidence,
} from './evidence.ts';
import { decideLevel, type LevelAnswer, type LevelSigns } from './level.ts';
import { closestRole } from './nearest.ts';
import { type PassageSignals, scorePassages } from './passage-signals.ts';
import { MOST_ALTERNATIVES, rankRoles } from './role.ts';
import { roleSigns } from './role-signs.ts';
import type { Matcher } from './rules.ts';
import { findStatedLevel } from './stated-level.ts';
import { namesAi, type TitleSignals, titleSignals } from './title-signals.ts';
import { decideTrack } from './track.ts';
import { findWarnings } from './warnings.ts';

/** What matching needs to know of a posting. */
export type MatchablePosting = Pick<Posting, 'title' | 'company' | 'text'>;

/** Everything the answers are drawn from. */
export interface MatchContext {
  readonly analysis: Analysis;
  readonly posting: MatchablePosting;
  readonly matcher: Matcher;
  /** The title without markers and numbers. */
  readonly cleaned: string;
  /** The title as it reads at this employer. */
  readonly title: ReadTitle;
  readonly titleSignals: TitleSignals;
  readonly passages: readonly PassageSignals[];
}

/** Reads a posting's title and passages once, for all answers. */
export function buildMatchContext(
  analysis: Analysis,
  posting: MatchablePosting,
  matcher: Matcher,
): MatchContext {
  const { company, text } = posting;
  const { language, sections, years } = analysis;
  const cleaned = cleanTitle(posting.title);
  const title = readTitle(posting.title, matcher.title, { bank: hasBankGrades(posting, years, matcher) });
  const signals = titleSignals(cleaned, title, matcher, language);
  const passages = scorePassages(text, sections, matcher, {
    language,
    company,
    title: cleaned,
    titleNamesAi: namesAi(signals),
  });
  return { analysis, posting, matcher, cleaned, title, titleSignals: signals, passages };
}

type Answers = Pick<PostingMatch, 'domain' | 'role'> & { readonly level: LevelAnswer };

function gatherEvidence(context: MatchContext, { domain, role, level }: Answers): Evidence[] {
  const { analysis, posting, matcher, passages, title } = context;
  const { text } = posting;
  const profile = matcher.profiles.find((one) => one.role === role?.id);
  const ownTitle = titleEvidence(text, posting.title);
  const roleClaims = profile ? [roleClaim(profile, 'role'), roleClaim(profile, 'track')] : [];
  return mostTelling([
    ownTitle,
    level.level === title.level?.level ? levelEvidence(ownTitle, title.level, text) : null,
    level.span && quote(text, level.span, 'level', level.confidence),
    analysis.years && level.level ? yearsEvidence(text, analysis.years, 'level') : null,
    ...quoteClaims(text, passages, [domainClaim(domain), ...roleClaims]),
  ]);
}

/** What speaks for a level. */
export const levelSignsOf = ({ analysis, title, posting, passages, matcher }: MatchContext): LevelSigns => ({
  title: title.level,
  stated: findStatedLevel(posting.text, matcher),
  years: analysis.years,
  passages,
});

/**
 * Says what a posting is: domain, track, role of the closed list, level, with passages that show it and warnings. Evidence is
 * quoted from `posting.text` (offsets index it). A posting without text is judged by its title alone; nothing throws.
 */
export function matchPosting(analysis: Analysis, posting: MatchablePosting, matcher: Matcher): PostingMatch {
  const context = buildMatchContext(analysis, posting, matcher);
  const { cleaned, passages } = context;
  const { domain, confidence } = decideDomain(context);
  const level = decideLevel(levelSignsOf(context), matcher.weights.level);
  const said = { text: posting.text, skills: analysis.skills };
  const signs = roleSigns(cleaned, context.title, level.level, passages, said, matcher);
  // A role of the field is right only if the posting is of the field.
  const ranked = domain === 'out' ? [] : rankRoles(signs, matcher, domain === 'in' ? confidence : 1);
  const role = domain === 'in' ? (ranked[0] ?? null) : null;
  const nearest = domain === 'near' ? closestRole(cleaned, ranked, matcher) : null;
  const offered = role ? ranked.slice(1) : nearest ? ranked : [];
  return {
    domain,
    domainConfidence: confidence,
    track: decideTrack(domain, cleaned, role ?? nearest, passages, matcher),
    role,
    alternatives: offered.slice(0, MOST_ALTERNATIVES),
    nearest,
    level: level.level,
    levelConfidence: level.confidence,
    evidence: gatherEvidence(context, { domain, role, level }),
    warnings: findWarnings({ analysis, text: posting.text, level: level.level }),
  };
}
