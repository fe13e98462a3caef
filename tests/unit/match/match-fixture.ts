import { loadMatchingPack } from '../../../data/pack.ts';
import { createAnalyzer } from '../../../src/analyze/analyze.ts';
import { matchPosting } from '../../../src/match/match.ts';
import { type PassageSignals, scorePassages } from '../../../src/match/passage-signals.ts';
import { compileMatcher } from '../../../src/match/rules.ts';
import type { Analysis, PostingMatch } from '../../../src/model/analysis.ts';
import type { Posting } from '../../../src/model/posting.ts';
import type { PostingSection } from '../../../src/model/review-record.ts';
import { barePosting } from '../../support/bare-posting.ts';

const PACK = await loadMatchingPack();
const ANALYZER = createAnalyzer(PACK);

/** The matcher of the shipped pack. */
export const MATCHER = compileMatcher(PACK);

/** A posting of which only title and text are known. */
export const postingOf = (title: string, text = '', company: string | null = null): Posting =>
  barePosting({ title, text, company });

export const analysisOf = (title: string, text = ''): Analysis => ANALYZER.analyze(postingOf(title, text));

/** Analyzes and matches a posting by the shipped pack. */
export function match(title: string, text = '', company: string | null = null): PostingMatch {
  const posting = postingOf(title, text, company);
  return matchPosting(ANALYZER.analyze(posting), posting, MATCHER);
}

/** What the passages of a text say, at an employer of no name under a title that says nothing. */
export const scoreText = (
  text: string,
  sections: readonly PostingSection[] = [],
  language: string | null = null,
): PassageSignals[] =>
  scorePassages(text, sections, MATCHER, { language, company: null, title: '', titleNamesAi: false });
