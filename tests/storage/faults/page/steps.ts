/**
 * Counts the calls that code makes to IndexedDB in this page, and does something else than was asked at one of them.
 * The prototypes are changed once and for good, before anything is opened: `idb` remembers the functions it meets.
 */

/** A call to IndexedDB in the order in which an operation makes them. */
export interface Step {
  readonly name: string;
  /** "read" and "write" are requests; "open" and "other" are everything else that can throw. */
  readonly kind: 'open' | 'read' | 'write' | 'other';
  /** The step that began the transaction of this one; null outside of transactions. */
  readonly within: number | null;
}

/** A moment at which a fault can be put. */
export interface Point {
  readonly at: number;
  /** At the call; once its request succeeded; or once the transaction that it began is on the disk. */
  readonly when: 'call' | 'settled' | 'completed';
}

/** A call that is being made. */
export interface Call {
  readonly target: IDBFactory | IDBDatabase | IDBTransaction | IDBObjectStore | IDBIndex | IDBCursor;
  readonly name: string;
  readonly transaction: IDBTransaction | null;
  readonly database: IDBDatabase | null;
  /** Makes the call as it was meant. */
  perform(): unknown;
}

/** What happens at a point. For the point "call" its result is the result of the call. */
export type Act = (call: Call, event: Event | null) => unknown;

interface Watch {
  readonly steps: Step[];
  readonly point: Point | null;
  readonly act: Act;
  /** The end of every transaction that was begun, done or undone. */
  readonly ends: Promise<void>[];
  fired: boolean;
}

const READS = ['get', 'getKey', 'getAll', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor'];
const CALLS: readonly (readonly [prototype: object, kind: Step['kind'], names: readonly string[]])[] = [
  [IDBFactory.prototype, 'open', ['open']],
  [IDBDatabase.prototype, 'other', ['transaction', 'createObjectStore', 'deleteObjectStore']],
  [IDBTransaction.prototype, 'other', ['commit']],
  [IDBObjectStore.prototype, 'read', READS],
  [IDBObjectStore.prototype, 'write', ['put', 'add', 'delete', 'clear']],
  [IDBObjectStore.prototype, 'other', ['createIndex', 'deleteIndex']],
  [IDBIndex.prototype, 'read', READS],
  [IDBCursor.prototype, 'read', ['continue', 'continuePrimaryKey', 'advance']],
  [IDBCursor.prototype, 'write', ['update', 'delete']],
];

let watch: Watch | null = null;
const beganAt = new WeakMap<IDBTransaction, number>();

const transactionOf = (target: Call['target']): IDBTransaction | null => {
  if (target instanceof IDBTransaction) return target;
  if (target instanceof IDBObjectStore) return target.transaction;
  if (target instanceof IDBIndex) return target.objectStore.transaction;
  if (target instanceof IDBCursor) return transactionOf(target.source);
  return null;
};

const endOf = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve) => {
    for (const end of ['complete', 'abort']) transaction.addEventListener(end, () => resolve());
  });

const note = (current: Watch, transaction: IDBTransaction, at: number, call: Call): void => {
  beganAt.set(transaction, at);
  current.ends.push(endOf(transaction));
  const { point } = current;
  if (point?.at !== at || point.when !== 'completed') return;
  const onComplete = (event: Event) => {
    if (!event.isTrusted) return;
    current.fired = true;
    current.act({ ...call, transaction }, event);
  };
  transaction.addEventListener('complete', onComplete, { capture: true });
};

const perform = (current: Watch, at: number, call: Call): unknown => {
  const result = call.perform();
  if (result instanceof IDBTransaction) note(current, result, at, call);
  if (result instanceof IDBOpenDBRequest) {
    const onUpgrade = () => result.transaction && note(current, result.transaction, at, call);
    result.addEventListener('upgradeneeded', onUpgrade, { capture: true });
  }
  const { point } = current;
  if (point?.at === at && point.when === 'settled') {
    const request = result instanceof IDBRequest ? result : (call.target as IDBCursor).request;
    const onSuccess = (event: Event) => {
      current.fired = true;
      current.act(call, event);
    };
    // After the listeners of the code under test, which are added when this call returns.
    queueMicrotask(() => request.addEventListener('success', onSuccess, { once: true }));
  }
  return result;
};

const step = (current: Watch, kind: Step['kind'], call: Call): unknown => {
  const within = call.transaction && (beganAt.get(call.transaction) ?? null);
  const at = current.steps.push({ name: call.name, kind, within }) - 1;
  const { point } = current;
  if (point?.at !== at || point.when !== 'call') return perform(current, at, call);
  current.fired = true;
  return current.act({ ...call, perform: () => perform(current, at, call) }, null);
};

type Method = (this: Call['target'], ...parameters: unknown[]) => unknown;

/** Puts the counting in place. Once per page. */
export const countSteps = (): void => {
  for (const [prototype, kind, names] of CALLS) {
    for (const name of names) {
      const methods = prototype as Record<string, Method>;
      const original = methods[name] as Method;
      methods[name] = function (...parameters) {
        const meant = () => original.apply(this, parameters);
        if (watch === null) return meant();
        const transaction = transactionOf(this);
        const database = this instanceof IDBDatabase ? this : (transaction?.db ?? null);
        return step(watch, kind, { target: this, name, transaction, database, perform: meant });
      };
    }
  }
};

/** Does this without counting it: what a fault does by itself is no step of the operation. */
export const uncounted = <Value>(work: () => Value): Value => {
  const current = watch;
  watch = null;
  try {
    return work();
  } finally {
    watch = current;
  }
};

/**
 * Runs work, counts its steps, and acts at that point of it: also when the work has answered and its transactions have
 * not ended yet, as no work should.
 */
export const watchSteps = async <Value>(
  point: Point | null,
  act: Act,
  work: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly steps: readonly Step[]; readonly fired: boolean }> => {
  const current: Watch = { steps: [], point, act, ends: [], fired: false };
  watch = current;
  try {
    const value = await work();
    await Promise.all(current.ends);
    return { value, steps: current.steps, fired: current.fired };
  } finally {
    watch = null;
  }
};
