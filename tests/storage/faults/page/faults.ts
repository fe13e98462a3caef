import type { StorageCode } from '../../../../src/model/saved-posting.ts';
import { type Act, type Call, type Point, type Step, uncounted } from './steps.ts';

/** One way in which the browser can fail an operation. */
export interface Fault {
  readonly kind: 'request' | 'abort' | 'quota' | 'throw' | 'close';
  /** Where it can occur in an operation of these steps. */
  points(steps: readonly Step[]): Point[];
  readonly act: Act;
  /** What a failure has to be called, where a person can do something about it. */
  readonly code?: StorageCode;
}

const refusal = (name: string): DOMException => new DOMException('A fault of the test.', name);

const isRequest = ({ kind }: Step): boolean => kind === 'read' || kind === 'write';

const atCalls = (steps: readonly Step[], isMeant: (step: Step) => boolean): Point[] =>
  steps.flatMap((step, at) => (isMeant(step) ? [{ at, when: 'call' as const }] : []));

/** The steps that begin a transaction. */
const begins = (steps: readonly Step[]): readonly number[] => [
  ...new Set(steps.flatMap(({ within }) => (within === null ? [] : [within]))),
];

/** After the last request of each transaction, when nothing is left but to write it to the disk. */
const beforeCommits = (steps: readonly Step[]): Point[] =>
  begins(steps).flatMap((began) => {
    const at = steps.findLastIndex((step) => step.within === began && isRequest(step));
    return at < 0 ? [] : [{ at, when: 'settled' as const }];
  });

/** Every step, and the moments before and after each commit. */
export const everyPoint = (steps: readonly Step[]): Point[] => [
  ...atCalls(steps, () => true),
  ...beforeCommits(steps),
  ...begins(steps).map((at) => ({ at, when: 'completed' as const })),
];

/** Ends a transaction as the browser does by itself: with that reason. */
const undo = (transaction: IDBTransaction | null, reason: DOMException | null): void =>
  uncounted(() => {
    if (transaction === null) return;
    if (reason !== null) Object.defineProperty(transaction, 'error', { configurable: true, value: reason });
    transaction.abort();
  });

/**
 * Turns the next success of a request into an error, which undoes the transaction unless somebody prevents it. As the
 * browser does it, and no single event could: those who wait for the request go on before the transaction hears of it.
 */
const turnToError = (
  request: IDBRequest,
  source: IDBObjectStore | IDBIndex,
  reason: DOMException,
): IDBRequest => {
  const onSuccess = (success: Event) => {
    success.stopImmediatePropagation();
    Object.defineProperty(request, 'error', { configurable: true, value: reason });
    const error = new Event('error', { cancelable: true });
    request.dispatchEvent(error);
    if (error.defaultPrevented || request.transaction === null) return;
    const { transaction } = request;
    // Holds the transaction open until then, unless the code under test undoes it by itself.
    const next = uncounted(() => attemptCount(source));
    next?.addEventListener('success', () => {
      transaction.dispatchEvent(new Event('error'));
      undo(transaction, reason);
    });
  };
  request.addEventListener('success', onSuccess, { capture: true, once: true });
  return request;
};

/** Null where the transaction is over already. */
const attemptCount = (source: IDBObjectStore | IDBIndex): IDBRequest | null => {
  try {
    return source.count();
  } catch {
    return null;
  }
};

/** A database of a newer version than it is asked for: opening it fails as opening a broken one does. */
export const NEWER = 'newer than asked for';

const failToOpen = (reason: DOMException): IDBRequest =>
  uncounted(() => {
    const request = indexedDB.open(NEWER, 1);
    Object.defineProperty(request, 'error', { value: reason });
    return request;
  });

const MOVES = ['continue', 'continuePrimaryKey', 'advance'];

/** Lets the call make a request that fails: what was asked for does not happen. */
const failRequest = ({ target, name, perform }: Call, reason: DOMException): unknown => {
  if (target instanceof IDBFactory) return failToOpen(reason);
  const source = target instanceof IDBCursor ? target.source : (target as IDBObjectStore | IDBIndex);
  if (target instanceof IDBCursor && MOVES.includes(name)) {
    turnToError(target.request, source, reason);
    return perform();
  }
  const harmless = uncounted(() => source.count());
  return turnToError(harmless, source, reason);
};

/** Closes the connection under its user: at once and silently, or as when the browser drops it. */
const close = ({ database, transaction, perform }: Call, isDropped: boolean): unknown => {
  if (isDropped) undo(transaction, null);
  database?.close();
  if (isDropped) queueMicrotask(() => database?.dispatchEvent(new Event('close')));
  return perform();
};

const canClose = ({ name, kind, within }: Step): boolean =>
  within !== null || (kind === 'other' && name === 'transaction');

/** Every fault of one context; the end of the context and a second one are ways of running, not of failing. */
export const FAULTS: readonly Fault[] = [
  {
    kind: 'request',
    points: (steps) => atCalls(steps, (step) => isRequest(step) || step.kind === 'open'),
    act: (call) => failRequest(call, refusal('UnknownError')),
  },
  {
    kind: 'abort',
    points: (steps) => atCalls(steps, isRequest),
    act: ({ transaction, perform }) => {
      const request = perform();
      undo(transaction, null);
      return request;
    },
  },
  { kind: 'abort', points: beforeCommits, act: ({ transaction }) => undo(transaction, null) },
  {
    kind: 'quota',
    points: (steps) => atCalls(steps, ({ kind }) => kind === 'write'),
    // Without a code: no browser is known to throw it, and what is thrown in an upgrade is known to nobody.
    act: () => {
      throw refusal('QuotaExceededError');
    },
  },
  {
    kind: 'quota',
    points: (steps) => atCalls(steps, ({ kind }) => kind === 'write' || kind === 'open'),
    act: (call) => failRequest(call, refusal('QuotaExceededError')),
    code: 'storage-full',
  },
  {
    kind: 'quota',
    points: beforeCommits,
    act: ({ transaction }) => undo(transaction, refusal('QuotaExceededError')),
    code: 'storage-full',
  },
  {
    kind: 'throw',
    points: (steps) => atCalls(steps, () => true),
    act: () => {
      throw refusal('InvalidStateError');
    },
  },
  { kind: 'close', points: (steps) => atCalls(steps, canClose), act: (call) => close(call, false) },
  { kind: 'close', points: (steps) => atCalls(steps, canClose), act: (call) => close(call, true) },
];
