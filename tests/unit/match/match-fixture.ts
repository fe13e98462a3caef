import { loadMatchingPack } from '../../../data/pack.ts';
import { createAnalyzer } from '../../../src/analyze/analyze.ts';
import { matchPosting } from '../../../src/match/match.ts';
import { compileMatcher } from '../../../src/match/rules.ts';
import { hearText, type Testimony } from '../../../src/match/testimony.ts';
import type { Analysis, PostingMatch } from '../../../src/model/analysis.ts';
import type { Posting } from '../../../src/model/posting.ts';
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

/** What the passages of a text without sections say. */
export const hear = (text: string): Testimony[] => hearText(text, [], MATCHER);
