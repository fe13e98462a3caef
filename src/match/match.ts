import { readTitle } from '../analyze/title.ts';
import { cleanTitle } from '../analyze/title-clean.ts';
import type { Analysis, PostingMatch, ReadTitle } from '../model/analysis.ts';
import type { Posting } from '../model/posting.ts';
import type { Evidence } from '../model/review-record.ts';
import { decideDomain, titleDomain } from './domain.ts';
import {
  domainEvidence,
  isBank,
  levelEvidence,
  mostTelling,
  roleEvidence,
  titleEvidence,
  yearsEvidence,
} from './evidence.ts';
import { decideLevel } from './level.ts';
import { MOST_ALTERNATIVES, rankRoles } from './role.ts';
import { roleSigns } from './role-signs.ts';
import type { Matcher } from './rules.ts';
import { hearText, type Testimony } from './testimony.ts';
import { decideTrack } from './track.ts';
import { findWarnings } from './warnings.ts';

/** What matching needs to know of a posting. */
export type MatchablePosting = Pick<Posting, 'title' | 'company' | 'text'>;

/** Everything the answers are drawn from. */
interface Hearing {
  readonly analysis: Analysis;
  readonly posting: MatchablePosting;
  readonly matcher: Matcher;
  readonly heard: readonly Testimony[];
  /** The title as it reads at this employer, with or without a text beside it. */
  readonly title: ReadTitle;
}

function hear(analysis: Analysis, posting: MatchablePosting, matcher: Matcher): Hearing {
  const { title, company, text } = posting;
  const context = { bank: isBank(company, text, matcher), alone: text.trim() === '' };
  return {
    analysis,
    posting,
    matcher,
    heard: hearText(text, analysis.sections, matcher),
    title: readTitle(title, matcher.title, context),
  };
}

type Answers = Pick<PostingMatch, 'domain' | 'role' | 'level'>;

function gatherEvidence({ analysis, posting, matcher, heard, title }: Hearing, answers: Answers): Evidence[] {
  const { text } = posting;
  const profile = matcher.profiles.find(({ role }) => role === answers.role?.id);
  const ownTitle = titleEvidence(text, posting.title);
  return mostTelling([
    ownTitle,
    levelEvidence(ownTitle, title.level, text),
    analysis.years && answers.level ? yearsEvidence(text, analysis.years, 'level') : null,
    ...domainEvidence(text, heard, answers.domain),
    ...roleEvidence(text, heard, profile),
  ]);
}

/**
 * Says what a posting is: domain, track, role of the closed list, level, with passages that show it and warnings. Evidence is
 * quoted from `posting.text` (offsets index it). A posting without text is judged by its title alone; nothing throws.
 */
export function matchPosting(analysis: Analysis, posting: MatchablePosting, matcher: Matcher): PostingMatch {
  const hearing = hear(analysis, posting, matcher);
  const { heard, title } = hearing;
  const cleaned = cleanTitle(posting.title);
  const told = titleDomain(cleaned, title.core, matcher);
  const { domain, confidence } = decideDomain(analysis, told, heard, matcher);
  // Where another trade's title has no level of its own, its years are on no ladder that we know.
  const years = domain === 'out' && title.level === null ? null : analysis.years;
  const { level, confidence: levelConfidence } = decideLevel(title.level, years, heard);
  const signs = roleSigns(cleaned, title, level, { ...hearing, isSilent: told === null });
  // A role of the field is right only if the posting is of the field; beside it the nearest are likened, not claimed.
  const ranked = domain === 'out' ? [] : rankRoles(signs, matcher, domain === 'in' ? confidence : 1);
  // Neighboring work is no role of the field: the nearest ones are only offered.
  const role = domain === 'in' ? (ranked[0] ?? null) : null;
  const alternatives = (role ? ranked.slice(1) : ranked).slice(0, MOST_ALTERNATIVES);
  return {
    domain,
    domainConfidence: confidence,
    track: decideTrack(domain, cleaned, role, matcher),
    role,
    alternatives,
    level,
    levelConfidence,
    evidence: gatherEvidence(hearing, { domain, role, level }),
    warnings: findWarnings({ analysis, text: posting.text, level }),
  };
}
