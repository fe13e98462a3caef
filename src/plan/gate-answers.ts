import type { Conditions } from '../model/conditions.ts';
import { type ConditionsChange, changeConditions } from '../model/conditions-change.ts';
import type { Gate, GateKind } from '../model/gate.ts';
import { isObtainable, type JobPlace, meets } from './conflicts.ts';

/** What a gate asks of a person, without the posting that raises it: the same answer holds for all that ask the same. */
export interface GateQuestion {
  readonly kind: GateKind;
  /** True where the ability to get a clearance is asked for, not the clearance. */
  readonly isObtainable: boolean;
  /** Country, clearance, degree, language, days or percent; null where any one will do. */
  readonly subject: string | null;
}

/** A kind asks about the country of the job where it names none. */
const OF_THE_JOB: ReadonlySet<GateKind> = new Set(['work-authorization', 'sponsorship']);
/** A kind asks something even without a detail. */
const OF_ANY: ReadonlySet<GateKind> = new Set(['clearance', 'degree', 'export-control']);

/** What a gate asks; null where it says too little to be asked, and for what is offered. */
export function questionOf(gate: Gate, job: JobPlace): GateQuestion | null {
  const { kind, need, detail } = gate;
  if (need === 'offered') return null;
  const subject = detail ?? (OF_THE_JOB.has(kind) ? job.country : null);
  if (subject === null && !OF_ANY.has(kind)) return null;
  return { kind, isObtainable: kind === 'clearance' && isObtainable(gate), subject };
}

const ABLE = 'able';

/** The key of an answer, "clearance:able:Secret", "citizenship::US". */
export const keyOf = ({ kind, isObtainable: isAble, subject }: GateQuestion): string =>
  `${kind}:${isAble ? ABLE : ''}:${subject ?? ''}`;

/** The question of a key; null for one that no gate has. `kinds` are those that are known. */
export function questionOfKey(key: string, kinds: readonly GateKind[]): GateQuestion | null {
  const [name, way, subject] = key.split(':');
  const kind = kinds.find((one) => one === name);
  return kind === undefined ? null : { kind, isObtainable: way === ABLE, subject: subject || null };
}

function answerTo(gate: Gate, { answers = {} }: Conditions, job: JobPlace): boolean | null {
  const question = questionOf(gate, job);
  const key = question && keyOf(question);
  return key !== null && Object.hasOwn(answers, key) ? (answers[key] ?? null) : null;
}

/** Whether a person meets a gate: by the fields of the conditions, and where they do not tell by the answer to this gate. */
export const isMet = (gate: Gate, conditions: Conditions, job: JobPlace): boolean | null =>
  meets(gate, conditions, job) ?? answerTo(gate, conditions, job);

type ListField = 'citizenships' | 'workPermits' | 'sponsorship' | 'clearances';

/** The list that a kind is read from. */
const LISTS: Partial<Record<GateKind, ListField>> = {
  citizenship: 'citizenships',
  'work-authorization': 'workPermits',
  sponsorship: 'sponsorship',
  clearance: 'clearances',
};

/** Adds to a list that was told, or takes out of it. One yes tells of a citizenship, since most people have one. */
function listChange(
  gate: Gate,
  { subject, isObtainable: isAble, kind }: GateQuestion,
  met: boolean,
  conditions: Conditions,
  job: JobPlace,
): ConditionsChange | null {
  const field = LISTS[kind];
  if (field === undefined || subject === null || isAble) return null;
  const list = conditions[field] ?? (kind === 'citizenship' && met ? [] : null);
  if (list === null) return null;
  const isAdded = kind === 'sponsorship' ? !met : met;
  const next = isAdded
    ? [...new Set([...list, subject === 'UK' ? 'GB' : subject])]
    : list.filter((own) => meets(gate, { [field]: [own] }, job) !== !met);
  // Nobody is a citizen of nowhere: an emptied list tells nothing.
  if (field === 'citizenships' && next.length === 0) return { untold: [field] };
  return { told: { [field]: next } };
}

/**
 * The change of the conditions by which a person says that a gate is met or not; null where it cannot be said so,
 * because other fields decide. An answer joins a list that was told; else it stands by itself, so that it says nothing of
 * other countries, clearances or languages.
 */
export function answerGate(
  gate: Gate,
  met: boolean,
  conditions: Conditions,
  job: JobPlace,
): ConditionsChange | null {
  const question = questionOf(gate, job);
  if (question === null) return null;
  const key = keyOf(question);
  const alone: ConditionsChange = { answers: { [key]: met } };
  const inList = listChange(gate, question, met, conditions, job);
  const listed = inList && { ...inList, answers: { [key]: inList.told ? null : met } };
  const isRight = (change: ConditionsChange) =>
    isMet(gate, changeConditions(conditions, change), job) === met;
  if (listed !== null && isRight(listed)) return listed;
  return isRight(alone) ? alone : null;
}

/** Whether a person can answer a gate with yes and with no. */
export const isAskable = (gate: Gate, conditions: Conditions, job: JobPlace): boolean =>
  [true, false].every((met) => answerGate(gate, met, conditions, job) !== null);
