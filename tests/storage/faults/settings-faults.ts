import { fakeBrowser } from 'wxt/testing/fake-browser';

/** What happens at a call to the browser's storage instead of what was asked for. */
export type Happening =
  /** It rejects, and nothing was done. */
  | 'rejects'
  /** It rejects although all was done. */
  | 'rejects late'
  /** It rejects after so many of its keys were written. */
  | { readonly rejectsAfterKeys: number }
  /** The process ends: before, after, or with so many keys written. Nobody hears of the call any more. */
  | 'ends before'
  | 'ends after'
  | { readonly endsAfterKeys: number };

/** A call to the browser's storage. */
export interface StorageCall {
  readonly name: 'get' | 'set';
  /** The keys that a `set` writes. */
  readonly keys: number;
}

interface Watch {
  readonly calls: StorageCall[];
  readonly at: number | null;
  readonly happening: Happening | (() => void);
  fired: boolean;
}

const { local } = fakeBrowser.storage;
type Method = (parameters: unknown) => Promise<unknown>;
const original: Record<StorageCall['name'], Method> = {
  get: local.get.bind(local) as Method,
  set: local.set.bind(local) as Method,
};
let watch: Watch | null = null;

const never = (): Promise<never> => new Promise(() => undefined);
const rejected = (): Promise<never> => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));

const happen = async (happening: Happening, parameters: unknown, perform: () => Promise<unknown>) => {
  if (typeof happening === 'object') {
    const rejects = 'rejectsAfterKeys' in happening;
    const keys = rejects ? happening.rejectsAfterKeys : happening.endsAfterKeys;
    await original.set(Object.fromEntries(Object.entries(parameters as object).slice(0, keys)));
    return rejects ? rejected() : never();
  }
  if (happening === 'rejects late' || happening === 'ends after') await perform();
  return happening === 'rejects' || happening === 'rejects late' ? rejected() : never();
};

const watched = (name: StorageCall['name']) => async (parameters: unknown) => {
  const perform = () => original[name](parameters);
  const current = watch;
  if (current === null) return perform();
  const keys = name === 'set' ? Object.keys(parameters as object).length : 0;
  const at = current.calls.push({ name, keys }) - 1;
  if (current.at !== at) return perform();
  current.fired = true;
  if (typeof current.happening !== 'function') return happen(current.happening, parameters, perform);
  current.happening();
  return perform();
};

Object.assign(local, { get: watched('get'), set: watched('set') });

/** Runs work and counts its calls to the local storage; at one of them something else happens. */
export const watchCalls = async <Value>(
  at: number | null,
  happening: Watch['happening'],
  work: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly calls: readonly StorageCall[]; readonly fired: boolean }> => {
  const current: Watch = { calls: [], at, happening, fired: false };
  watch = current;
  try {
    return { value: await work(), calls: current.calls, fired: current.fired };
  } finally {
    watch = null;
  }
};

/** Everything that the local storage holds. */
export const readLocal = (): Promise<unknown> => original.get(null);

/** Makes the local storage hold exactly this. */
export const writeLocal = async (stored: Record<string, unknown>): Promise<void> => {
  await local.clear();
  await original.set(structuredClone(stored));
};
