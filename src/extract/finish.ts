import type { PageReading } from '../model/posting.ts';
import { withinLimits } from '../model/posting-limits.ts';
import { bestOf } from './candidate.ts';
import { companyCandidates } from './company-candidates.ts';
import type { CompanyClues } from './company-clues.ts';
import { type DoubtClues, doubtsOf } from './second-reading.ts';
import { COMPANY_WEIGHTS } from './tables/page-weights.ts';

/** What a reading hands over of a posting beside what it decided in the page. */
export interface PostingClues {
  readonly company: CompanyClues;
  readonly doubts: DoubtClues;
}

/**
 * A reading with what is decided outside of the page: the posting's employer, and where other places of the page disagree.
 * Without clues the reading stays as it is.
 */
export function finishReading(reading: PageReading, clues: PostingClues | null): PageReading {
  if (reading.posting === null || clues === null) return reading;
  const company = bestOf(companyCandidates(clues.company), COMPANY_WEIGHTS);
  const posting = {
    ...reading.posting,
    company: company?.text ?? null,
    sources: { ...reading.posting.sources, company: company?.source ?? 'article' },
  };
  return withinLimits({ ...reading, posting, doubts: doubtsOf(posting, clues) });
}
