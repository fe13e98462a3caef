import { readTitle } from '../analyze/title.ts';
import { clausesOf, cleanTitle } from '../analyze/title-clean.ts';
import type { Analysis, PostingMatch } from '../model/analysis.ts';
import type { Posting } from '../model/posting.ts';
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
import { facetStrengths, rankRoles } from './role.ts';
import type { Matcher } from './rules.ts';
import { hearText } from './testimony.ts';
import { decideTrack } from './track.ts';
import { findWarnings } from './warnings.ts';

/** What matching needs to know of a posting. */
export type MatchablePosting = Pick<Posting, 'title' | 'company' | 'text'>;

/**
 * Says what a posting is: domain, track, role of the closed list, level, with passages that show it and warnings. Evidence is
 * quoted from `posting.text` (offsets index it). A posting without text is judged by its title alone; nothing throws.
 */
export function matchPosting(analysis: Analysis, posting: MatchablePosting, matcher: Matcher): PostingMatch {
  const { text } = posting;
  const title = cleanTitle(posting.title);
  const heard = hearText(text, analysis.sections, matcher);
  const rule = titleDomain(title, clausesOf(title)[0] ?? '', matcher);
  const { domain, confidence } = decideDomain(analysis, rule, heard, matcher);
  const sign = readTitle(posting.title, matcher.title, {
    bank: isBank(posting.company, text, matcher),
    alone: text.trim() === '',
  }).level;
  const level = decideLevel(sign, analysis.years, heard);
  const ranked =
    domain === 'in' ? rankRoles(analysis, level.level, facetStrengths(title, heard, matcher), matcher) : [];
  const [role = null, ...alternatives] = ranked;
  const profile = matcher.profiles.find((one) => one.role === role?.id);
  const ownTitle = titleEvidence(text, posting.title);
  return {
    domain,
    domainConfidence: confidence,
    track: decideTrack(domain, title, role, matcher),
    role,
    alternatives,
    level: level.level,
    levelConfidence: level.confidence,
    evidence: mostTelling([
      ownTitle,
      levelEvidence(ownTitle, sign, text),
      analysis.years && level.level ? yearsEvidence(text, analysis.years, 'level') : null,
      ...domainEvidence(text, heard, domain),
      ...roleEvidence(text, heard, profile),
    ]),
    warnings: findWarnings({ analysis, text, level: level.level }),
  };
}
