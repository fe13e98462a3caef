import { type Analyzer, createAnalyzer } from './analyze/analyze.ts';
import { countryOf } from './analyze/country.ts';
import { stableId } from './analyze/stable-id.ts';
import { createUnknownSkillFinder } from './analyze/unknown/finder.ts';
import { bandOf } from './match/band.ts';
import { type CorrectionPack, correctReview } from './match/corrections.ts';
import { lintPosting } from './match/lints.ts';
import { livenessWarnings } from './match/liveness.ts';
import { matchPosting } from './match/match.ts';
import { observedPayOf } from './match/observed-pay.ts';
import { payMismatch } from './match/pay-mismatch.ts';
import { judgePay } from './match/pay-verdict.ts';
import { payBelowBand } from './match/pay-warning.ts';
import { engineVersionOf, type PostingAnswers, recordOf } from './match/record.ts';
import { compileMatcher, type Matcher } from './match/rules.ts';
import type { CareerPack, Role } from './model/career-pack.ts';
import type { PageReading, Posting } from './model/posting.ts';
import { BARE_READING, cutText, withinLimits, withText } from './model/posting-limits.ts';
import type { Profile } from './model/profile.ts';
import type { ReviewAnswers, ReviewRecord, StoredReview, UnknownSkill } from './model/review-record.ts';
import { NO_CORRECTIONS, type Personalize } from './model/saved-posting.ts';
import { conflictsOf } from './plan/conflicts.ts';
import { explainPlan, type PlanReasons } from './plan/explain.ts';
import { judgeFit } from './plan/fit.ts';
import { isMet } from './plan/gate-answers.ts';
import { nearestRole } from './plan/nearest-role.ts';
import { indexOf, type PackIndex, type PlanSources } from './plan/pack-index.ts';
import { planGap } from './plan/plan.ts';

/** The part of a pack that answers need. */
export type AnswersPack = Omit<CareerPack, 'loadPhraseWords'>;

/** The part of a pack that an answer to a person is made from. */
export type PersonalPack = CorrectionPack & PlanSources & Pick<CareerPack, 'places'>;

/** A review has its places in its posting, a list row beside its answers. */
function locationsOf(review: ReviewAnswers): readonly string[] {
  const { posting, locations } = review as { posting?: Posting | null; locations?: readonly string[] };
  return posting?.locations ?? locations ?? [];
}

/** A review has its title in its posting, a list row beside its answers. */
function titleOf(review: ReviewAnswers): string | null {
  const { posting, title } = review as { posting?: Posting | null; title?: string | null };
  return posting?.title ?? title ?? null;
}

/** Makes reviews personal by one pack, which needs no analysis made ready. */
export const personalizeWith =
  (pack: PersonalPack): Personalize =>
  (review, profile, corrections = NO_CORRECTIONS) => {
    const corrected = correctReview(review, corrections, pack);
    const job = { country: countryOf(locationsOf(review), pack.places) };
    const { conditions } = profile;
    const gates = corrected.gates.map((gate) => ({ ...gate, met: isMet(gate, conditions, job) }));
    const target = { ...corrected, title: titleOf(review) };
    const fit = corrected.domain === null ? null : judgeFit(target, profile, pack);
    return {
      ...corrected,
      gates,
      fit: fit && { ...fit, conflicts: conflictsOf(gates, conditions, job) },
      plan: planGap(target, profile, pack),
    };
  };

/** What is known beside a reading. */
export interface ReviewOptions {
  readonly id?: string;
  /** ISO date that the posting's dates are judged by; without it they are not judged. */
  readonly today?: string;
}

/** Answers what can be answered at once, with one career pack that was made ready once. */
export interface Answerer {
  /**
   * What the page says and what it is. Any reading gives a record; one without a posting has empty lists and null for
   * every answer. `id` wins over the stable hash of address or text.
   * A posting beyond the limits of a reading is read up to them; the record holds what was read, for the reason "too-long".
   */
  review(reading: PageReading, options?: ReviewOptions): StoredReview;
  readonly personalize: Personalize;
}

/** Reviews postings, with the search that takes longer. */
export interface PackReviewer extends Answerer {
  readonly pack: CareerPack;
  /**
   * All unknown skills of a reviewed posting: the names that `review` lists and the phrases that take too long for a first answer.
   * Loads what it needs when first called; rejects when that is gone, as after an update of the extension.
   */
  findUnknownSkills(review: Pick<StoredReview, 'posting'>): Promise<UnknownSkill[]>;
  /** Lookups over the pack, made at the first call. */
  index(): PackIndex;
  /** What stands behind the plan of a personal review; null where it has none. */
  explain(record: ReviewRecord, profile: Profile): PlanReasons | null;
  /** The role of the pack that fits a person best; null in a pack without roles. */
  nearestRole(profile: Profile): Role | null;
  /** Names the pack and the code that answer here. */
  readonly engineVersion: string;
  /**
   * A stored review made anew from its own text, with its id, by the present pack and code; null when it was made by
   * these already, or has no posting to make it from. Its dates are judged by `today` as in `review`. Rejects as
   * `findUnknownSkills` does.
   */
  renew(review: StoredReview, options?: Pick<ReviewOptions, 'today'>): Promise<StoredReview | null>;
}

/** A clock in milliseconds, such as `performance.now`. */
type Clock = () => number;

/** What a reviewer may use of the world around it. */
export interface ReviewerOptions {
  /**
   * Where somebody waits: a review that takes longer than a moment on this clock starts again with less of the text, and
   * says "too-long". Absent means that a review takes the time that it needs.
   */
  readonly now?: Clock;
}

/** Makes a pack ready for reviewing, which costs some milliseconds: do it once for all postings. */
export function createReviewer(pack: CareerPack, { now }: ReviewerOptions = {}): PackReviewer {
  const analyzer = createAnalyzer(pack);
  const findUnknownSkills = createUnknownSkillFinder(analyzer, pack.loadPhraseWords);
  const matcher = compileMatcher(pack);
  const answerer = answererWith(analyzer, matcher, pack, now);
  // Nobody waits for a saved posting to be renewed, and what it says must not hang on how busy the machine is.
  const patient = answererWith(analyzer, matcher, pack);
  const engineVersion = engineVersionOf({ packVersion: pack.version });
  return {
    pack,
    engineVersion,
    ...answerer,
    index: () => indexOf(pack),
    explain: (record, profile) => explainPlan({ ...record, title: titleOf(record) }, profile, pack),
    nearestRole: (profile) => nearestRole(profile, pack),
    findUnknownSkills: async ({ posting }) => (posting ? findUnknownSkills(posting) : []),
    renew: async (review, options = {}) => {
      const { posting, id } = review;
      if (posting === null || engineVersionOf(review) === engineVersion) return null;
      const renewed = patient.review(readingOf(review), { ...options, id });
      // What was saved is never cut; spans into its beginning are spans into the whole.
      const kept = renewed.posting && { ...renewed.posting, text: posting.text, blocks: posting.blocks };
      return { ...renewed, posting: kept, unknownSkills: await findUnknownSkills(posting) };
    },
  };
}

/** The reading that a stored review was made of. Pay that stands nowhere in the text came from structured data. */
function readingOf(review: StoredReview): PageReading {
  const { verdict, reason, posting, salary, listed, formOf, doubts } = review;
  const structuredPay = salary?.start === null ? salary : null;
  return {
    ...BARE_READING,
    verdict,
    // What stood behind a text that was too long is gone; the other reasons are found again.
    reason: reason === 'too-long' ? reason : null,
    listed,
    formOf,
    doubts,
    posting: posting && { ...posting, structuredPay },
  };
}

/** `createReviewer` without the longer search, for where the grammar that it needs cannot be loaded. */
export const createAnswerer = (pack: AnswersPack, { now }: ReviewerOptions = {}): Answerer =>
  answererWith(createAnalyzer(pack), compileMatcher(pack), pack, now);

/** A first answer takes some 10 ms; a person who waits longer than this takes the popup for broken. */
const MOST_MS = 1_000;
/** What is kept of a text that took too long. The work is linear, so a quarter takes a quarter of the time. */
const SHARE_KEPT = 0.25;
/** So much of a text is read whatever the clock says, in UTF-16 code units: half of all postings are no longer. */
const ALWAYS_READ = 5_000;

/** Ends a review that takes too long. */
class TimeIsUp extends Error {}

function answererWith(analyzer: Analyzer, matcher: Matcher, pack: AnswersPack, now?: Clock): Answerer {
  const answer = (posting: Posting, today: string | undefined, betweenSteps: () => void): PostingAnswers => {
    const analysis = analyzer.analyze(posting, betweenSteps);
    betweenSteps();
    const match = matchPosting(analysis, posting, matcher);
    betweenSteps();
    const role = match.role && (matcher.roles.get(match.role.id) ?? null);
    const band = bandOf(role, match.level, pack, match.domain);
    const pay = judgePay(analysis.salary, band, pack.rates);
    const liveness = {
      today: today ?? null,
      country: analysis.country,
      abbreviations: analyzer.reading.abbreviations,
    };
    const warnings = [
      ...livenessWarnings(posting, pack.livenessWords, liveness),
      ...match.warnings,
      ...payBelowBand(pay, band, analysis),
      ...lintPosting(analysis, posting, pack, today),
    ];
    const mismatch = payMismatch(posting.structuredPay, analysis.salaries, pack.rates);
    const observedPay = observedPayOf(
      { domain: match.domain, company: posting.company, country: analysis.country },
      pack.observedPay,
    );
    return { ...match, analysis, band, pay, observedPay, payMismatch: mismatch, warnings };
  };

  const answerInTime = (
    reading: PageReading,
    today?: string,
  ): { reading: PageReading; answers: PostingAnswers | null } => {
    const { posting } = reading;
    if (posting === null) return { reading, answers: null };
    const isHurried = now !== undefined && posting.text.length > ALWAYS_READ;
    try {
      return { reading, answers: answer(posting, today, isHurried ? deadline(now) : () => {}) };
    } catch (thrown) {
      if (!(thrown instanceof TimeIsUp)) throw thrown;
      const text = cutText(posting.text, Math.max(ALWAYS_READ, Math.ceil(posting.text.length * SHARE_KEPT)));
      return answerInTime({ ...reading, reason: 'too-long', posting: withText(posting, text) }, today);
    }
  };

  return {
    review: (reading, { id, today } = {}) => {
      const bounded = withinLimits(reading);
      const { reading: read, answers } = answerInTime(bounded, today);
      return recordOf(read, answers, pack.version, id ?? idOf(bounded));
    },
    personalize: personalizeWith(pack),
  };
}

/** Throws `TimeIsUp` when it is called later than a moment from now. */
function deadline(now: Clock): () => void {
  const end = now() + MOST_MS;
  return () => {
    if (now() > end) throw new TimeIsUp();
  };
}

/** The same posting has the same id wherever it is read: by its address, else by its text. */
function idOf({ posting }: PageReading): string {
  return stableId(posting?.canonicalUrl ?? posting?.text ?? '');
}
