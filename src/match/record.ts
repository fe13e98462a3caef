import type { Analysis, PostingMatch } from '../model/analysis.ts';
import type { Doubt, PageReading, Reason } from '../model/posting.ts';
import {
  type Band,
  type ObservedPay,
  type PayVerdict,
  REVIEW_SCHEMA_ID,
  type StoredReview,
} from '../model/review-record.ts';
import type { PayMismatch } from './pay-mismatch.ts';

/** Changes whenever the same posting could be answered differently by the code; the pack has a version of its own. */
const MATCHER_VERSION = '4';

/** Names the code and the pack that a review was made with; another name means that it could be answered differently. */
export const engineVersionOf = ({
  packVersion,
  matcherVersion = MATCHER_VERSION,
}: {
  readonly packVersion: string;
  readonly matcherVersion?: string;
}): string => `${packVersion}/${matcherVersion}`;

/** What the rooms answer about one posting, before it is put into a record. */
export interface PostingAnswers extends PostingMatch {
  readonly analysis: Analysis;
  readonly band: Band | null;
  readonly pay: PayVerdict;
  readonly observedPay: ObservedPay | null;
  /** Pay that the page's data states otherwise than its text; null where nothing contradicts. */
  readonly payMismatch: PayMismatch | null;
}

/**
 * The record of a reading, without what depends on a person. A reading without a posting has no answers: its lists are
 * empty and everything else is null.
 */
export function recordOf(
  reading: PageReading,
  answers: PostingAnswers | null,
  packVersion: string,
  id: string,
): StoredReview {
  const { verdict, posting, listed, formOf, doubts } = reading;
  const head = {
    schema: REVIEW_SCHEMA_ID,
    packVersion,
    matcherVersion: MATCHER_VERSION,
    id,
    verdict,
    listed,
    formOf,
    doubts,
  } as const;
  if (!posting || !answers) return { ...head, reason: reading.reason, posting: null, ...NOTHING };
  const { analysis, domainConfidence: _, payMismatch, ...match } = answers;
  const { sections, skills, anyOf, years, salary, salaries, gates } = analysis;
  const { structuredPay: __, ...read } = posting;
  const language = analysis.language ?? posting.language;
  return {
    ...head,
    doubts: withPay(doubts, payMismatch),
    reason: reading.reason ?? reasonBeside(analysis),
    posting: { ...read, language, sections: [...sections] },
    ...match,
    alternatives: [...match.alternatives],
    evidence: [...match.evidence],
    warnings: [...match.warnings],
    ...{ years, salary, salaries: [...salaries], skills: [...skills] },
    anyOf: [...anyOf],
    gates: [...gates],
    unknownSkills: [],
  };
}

/** A stored posting has lost what its page's data said of pay, but not the doubt. */
function withPay(doubts: readonly Doubt[], mismatch: PayMismatch | null): Doubt[] {
  if (mismatch === null) return [...doubts];
  const inCurrency = (amounts: string) => `${amounts} ${mismatch.currency}`.trim();
  return [
    ...doubts.filter(({ about }) => about !== 'pay'),
    { about: 'pay', values: [inCurrency(mismatch.text), inCurrency(mismatch.data)] },
  ];
}

const NOTHING = {
  domain: null,
  track: null,
  role: null,
  alternatives: [],
  level: null,
  levelConfidence: 0,
  nearest: null,
  years: null,
  salary: null,
  salaries: [],
  band: null,
  pay: { verdict: 'unknown', converted: null },
  skills: [],
  anyOf: [],
  unknownSkills: [],
  evidence: [],
  warnings: [],
  gates: [],
  observedPay: null,
} satisfies Partial<StoredReview>;

/** Languages whose headings, demands and wishes the reading rules know; of others only names and figures are found. */
export const READ_LANGUAGES: ReadonlySet<string> = new Set(['de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt']);

/** What a person should know about a posting that was read, though not as well as it could be. */
function reasonBeside({ language, sections, skills }: Analysis): Reason | null {
  if (language !== null && !READ_LANGUAGES.has(language)) return 'other-language';
  const asks = skills.some(({ need }) => need !== 'mentioned');
  if (!asks && !sections.some(({ kind }) => kind === 'required' || kind === 'preferred'))
    return 'no-requirements';
  return skills.length === 0 ? 'no-known-skill' : null;
}
