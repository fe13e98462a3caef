import { type Analyzer, createAnalyzer } from './analyze/analyze.ts';
import { stableId } from './analyze/stable-id.ts';
import { createUnknownSkillFinder } from './analyze/unknown-finder.ts';
import { bandOf } from './match/band.ts';
import { correctReview } from './match/corrections.ts';
import { lintPosting } from './match/lints.ts';
import { matchPosting } from './match/match.ts';
import { judgePay } from './match/pay-verdict.ts';
import { payBelowBand } from './match/pay-warning.ts';
import { type Answers, makingOf, recordOf } from './match/record.ts';
import { compileMatcher } from './match/rules.ts';
import type { CareerPack } from './model/career-pack.ts';
import type { PageReading, Posting } from './model/posting.ts';
import { EMPTY_PROFILE, type Profile } from './model/profile.ts';
import {
  type ReviewRecord,
  type StoredReview,
  storedPart,
  type UnknownSkill,
} from './model/review-record.ts';
import { type Corrections, NO_CORRECTIONS } from './model/saved-posting.ts';
import { judgeFit } from './plan/fit.ts';
import { planGap } from './plan/plan.ts';

/** The part of a pack that answers need. */
export type AnswersPack = Omit<CareerPack, 'loadPhraseWords'>;

/** Answers what can be answered at once, with one career pack that was made ready once. */
export interface Answerer {
  /**
   * The whole flow: what the page says, what it is, what the person misses. Any reading gives a record; one without
   * a posting has empty lists and null for every answer. `id` wins over the stable hash of address or text.
   */
  review(reading: PageReading, profile: Profile, options?: { id?: string }): ReviewRecord;
  /** The record as a person with this profile and these corrections should see it, from what was stored of it. */
  replan(review: StoredReview, profile: Profile, corrections?: Corrections): ReviewRecord;
}

/** Reviews postings, with the search that takes longer. */
export interface Reviewer extends Answerer {
  readonly pack: CareerPack;
  /**
   * All unknown skills of a reviewed posting: the names that `review` lists and the phrases that take too long for a first answer.
   * Loads what it needs when first called; rejects when that is gone, as after an update of the extension.
   */
  findUnknownSkills(review: Pick<StoredReview, 'posting'>): Promise<UnknownSkill[]>;
  /** Names the pack and the code that answer here. */
  readonly making: string;
  /**
   * A stored review made anew from its own text, with its id, by the present pack and code; null when it was made by
   * these already, or has no posting to make it from. Rejects as `findUnknownSkills` does.
   */
  renew(review: StoredReview): Promise<StoredReview | null>;
}

/** Makes a pack ready for reviewing, which costs some milliseconds: do it once for all postings. */
export function createReviewer(pack: CareerPack): Reviewer {
  const analyzer = createAnalyzer(pack);
  const findUnknownSkills = createUnknownSkillFinder(analyzer, pack.loadPhraseWords);
  const answerer = answererWith(analyzer, pack);
  const making = makingOf({ packVersion: pack.version });
  return {
    pack,
    making,
    ...answerer,
    findUnknownSkills: async ({ posting }) => (posting ? findUnknownSkills(posting) : []),
    renew: async (review) => {
      const { posting, id } = review;
      if (posting === null || makingOf(review) === making) return null;
      const renewed = answerer.review(readingOf(review), EMPTY_PROFILE, { id });
      return { ...storedPart(renewed), unknownSkills: await findUnknownSkills(posting) };
    },
  };
}

/** The reading that a stored review was made of. Pay that stands nowhere in the text came from structured data. */
function readingOf({ verdict, posting, salary }: StoredReview): PageReading {
  const structuredPay = salary?.start === null ? salary : null;
  return { verdict, reason: null, frameUrl: null, posting: posting && { ...posting, structuredPay } };
}

/** `createReviewer` without the longer search, for where the grammar that it needs cannot be loaded. */
export const createAnswerer = (pack: AnswersPack): Answerer => answererWith(createAnalyzer(pack), pack);

function answererWith(analyzer: Analyzer, pack: AnswersPack): Answerer {
  const matcher = compileMatcher(pack);

  const answer = (posting: Posting): Answers => {
    const analysis = analyzer.analyze(posting);
    const match = matchPosting(analysis, posting, matcher);
    const role = match.role && (matcher.roles.get(match.role.id) ?? null);
    const band = bandOf(role, match.level, pack, match.domain);
    const pay = judgePay(analysis.salary, band, pack.rates);
    const warnings = [
      ...match.warnings,
      ...payBelowBand(pay, band, analysis),
      ...lintPosting(analysis, posting, pack),
    ];
    return { ...match, analysis, band, pay, warnings };
  };

  const replan = (review: StoredReview, profile: Profile, corrections = NO_CORRECTIONS): ReviewRecord => {
    const corrected = correctReview(review, corrections, pack);
    return {
      ...corrected,
      fit: corrected.posting && judgeFit(corrected, profile, pack),
      plan: planGap(corrected, profile, pack),
    };
  };

  return {
    review: (reading, profile, { id } = {}) => {
      const answers = reading.posting && answer(reading.posting);
      return replan(recordOf(reading, answers, pack.version, id ?? idOf(reading)), profile);
    },
    replan,
  };
}

/** The same posting has the same id wherever it is read: by its address, else by its text. */
function idOf({ posting }: PageReading): string {
  return stableId(posting?.canonicalUrl ?? posting?.text ?? '');
}
