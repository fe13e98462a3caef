/** The scripts of one extension share a world in each page that the page cannot see into; this is their meeting place. */
const slot = (name: string): symbol => Symbol.for(`milepost.${name}`);

/**
 * Makes the caller the only running instance of `name` in this page: an earlier one, left by an earlier injection,
 * is stopped first. `stop` must be harmless when called twice.
 */
export const becomeOnlyInstance = (name: string, stop: () => void): void => {
  const earlier: unknown = Reflect.get(globalThis, slot(name));
  if (typeof earlier === 'function') earlier();
  Reflect.set(globalThis, slot(name), stop);
};
