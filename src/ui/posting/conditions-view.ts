import { countryOf } from '../../analyze/country.ts';
import { type ConditionFacts, conditionWords } from '../../i18n/words.ts';
import type { Conditions } from '../../model/conditions.ts';
import type { ConditionsChange } from '../../model/conditions-change.ts';
import type { Fit } from '../../model/fit.ts';
import { type Gate, type GateKind, GateKindSchema } from '../../model/gate.ts';
import type { Places } from '../../model/places.ts';
import type { Posting } from '../../model/posting.ts';
import type { ReviewRecord, StoredReview } from '../../model/review-record.ts';
import { conflictsOf, type JobPlace } from '../../plan/conflicts.ts';
import { answerGate, isAskable, isMet, keyOf, questionOf, questionOfKey } from '../../plan/gate-answers.ts';
import { passageOf, type QuotedPassage } from './quotes.ts';

/** How a person stands to a condition; `unmet` is a wish, or part of a posting that is not compared. */
export type ConditionState = 'conflict' | 'untold' | 'met' | 'unmet';

/** What a person is asked, and what each answer changes. */
export interface ConditionQuestion {
  readonly text: string;
  /** Null while it is not told. */
  readonly answer: boolean | null;
  readonly yes: ConditionsChange;
  readonly no: ConditionsChange;
}

/** A condition of a posting as it is shown. */
export interface ConditionItem {
  /** The same for each look at a posting. */
  readonly key: string;
  /** What is needed, in two to four words. */
  readonly words: string;
  readonly state: ConditionState;
  /** True for what is only nice to have. */
  readonly isWish: boolean;
  /** Null for what no passage demands: it follows from the place of the job. */
  readonly passage: QuotedPassage | null;
  /** Null where no answer here could change anything. */
  readonly question: ConditionQuestion | null;
  /** Why there is no question; empty where there is one. */
  readonly note: string;
  /** Whether the profile page decides it. */
  readonly isOfProfile: boolean;
}

/** The part of a record that conditions are read from; `fit` is null where nothing is compared. */
interface Source extends Pick<ReviewRecord, 'gates' | 'posting'> {
  readonly fit: Pick<Fit, 'conflicts'> | null;
}

const ORDER: readonly ConditionState[] = ['conflict', 'untold', 'met', 'unmet'];

function factsOf(gate: Gate, job: JobPlace): ConditionFacts {
  const asked = questionOf(gate, job);
  return {
    kind: gate.kind,
    isObtainable: asked?.isObtainable ?? false,
    isOffered: gate.need === 'offered',
    subject: asked?.subject ?? gate.detail,
  };
}

function stateOf({ kind, need, met }: Gate, fit: Source['fit']): ConditionState {
  if (met === null) return 'untold';
  if (met) return 'met';
  return need !== 'preferred' && fit?.conflicts.includes(kind) ? 'conflict' : 'unmet';
}

/** A visa that one needs is a condition that one does not meet. */
const meetsByYes = (kind: GateKind): boolean => kind !== 'sponsorship';

function questionFor(gate: Gate, conditions: Conditions, job: JobPlace): ConditionQuestion | null {
  if (!isAskable(gate, conditions, job)) return null;
  const byYes = meetsByYes(gate.kind);
  const changeFor = (isYes: boolean) => answerGate(gate, isYes === byYes, conditions, job) ?? {};
  return {
    text: conditionWords.question(factsOf(gate, job)),
    answer: gate.met === null ? null : gate.met === byYes,
    yes: changeFor(true),
    no: changeFor(false),
  };
}

function noteOf({ need, met }: Gate): string {
  if (need === 'offered') return conditionWords.offered;
  return met === null ? conditionWords.unclear : conditionWords.byProfile;
}

function itemOf(gate: Gate, { fit, posting }: Source, conditions: Conditions, job: JobPlace): ConditionItem {
  const question = questionFor(gate, conditions, job);
  return {
    key: `${gate.kind} ${gate.detail ?? ''} ${gate.start}`,
    words: conditionWords.short(factsOf(gate, job)),
    state: stateOf(gate, fit),
    isWish: gate.need === 'preferred',
    passage: passageOf(gate, posting?.text ?? ''),
    question,
    note: question ? '' : noteOf(gate),
    isOfProfile: question === null && gate.need !== 'offered' && gate.met !== null,
  };
}

/** A conflict that no passage demands: the country of the job decides it. */
function itemOfPlace(kind: GateKind, job: JobPlace): ConditionItem {
  return {
    key: kind,
    words: conditionWords.short({ kind, isObtainable: false, isOffered: false, subject: job.country }),
    state: 'conflict',
    isWish: false,
    passage: null,
    question: null,
    note: conditionWords.ofPlace,
    isOfProfile: true,
  };
}

/**
 * The conditions that a posting raises, conflicts first, then what is not told, what is met and what is only wished for.
 * Empty for a posting that raises none.
 */
export function conditionsView(
  record: Source,
  conditions: Conditions,
  job: JobPlace,
): readonly ConditionItem[] {
  const raised = record.gates.map((gate) => ({ gate, item: itemOf(gate, record, conditions, job) }));
  const shown = new Set(raised.filter(({ item }) => item.state === 'conflict').map(({ gate }) => gate.kind));
  const ofPlace = GateKindSchema.options.filter(
    (kind) => record.fit?.conflicts.includes(kind) && !shown.has(kind),
  );
  const items = [...ofPlace.map((kind) => itemOfPlace(kind, job)), ...raised.map(({ item }) => item)];
  return items.toSorted(
    (a, b) => Number(a.isWish) - Number(b.isWish) || ORDER.indexOf(a.state) - ORDER.indexOf(b.state),
  );
}

/** The same for a saved posting, which holds nothing of the person. */
export function storedConditions(
  { gates: stored, posting }: Pick<StoredReview, 'gates' | 'posting'>,
  conditions: Conditions,
  places: Places,
): readonly ConditionItem[] {
  const job = jobPlaceOf(posting, places);
  const gates = stored.map((gate) => ({ ...gate, met: isMet(gate, conditions, job) }));
  const fit = { conflicts: conflictsOf(gates, conditions, job) };
  return conditionsView({ gates, posting, fit }, conditions, job);
}

/** Where the job of a posting is, as far as its places tell. */
export const jobPlaceOf = (posting: Pick<Posting, 'locations'> | null, places: Places): JobPlace => ({
  country: countryOf(posting?.locations ?? [], places),
});

/** The items in an order of keys; those that are not in it come first, as conflicts that are new. */
export const inOrderOf = (
  keys: readonly string[],
  items: readonly ConditionItem[],
): readonly ConditionItem[] => items.toSorted((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key));

/** An answer that was given on a posting, as the profile page lists it. */
export interface GivenAnswer {
  readonly key: string;
  readonly question: string;
  readonly isYes: boolean;
}

/** The answers in the conditions, by their questions. A key that no question has is left out. */
export function givenAnswers({ answers = {} }: Conditions): readonly GivenAnswer[] {
  return Object.entries(answers).flatMap(([key, met]) => {
    const asked = questionOfKey(key, GateKindSchema.options);
    if (asked === null || keyOf(asked) !== key) return [];
    const question = conditionWords.question({ ...asked, isOffered: false });
    return [{ key, question, isYes: met === meetsByYes(asked.kind) }];
  });
}
