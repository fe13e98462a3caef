type Fields = Readonly<Record<string, unknown>>;

/**
 * True for values that have the same JSON text but for the order of fields: a field that is undefined is none. False
 * also for values that are nested too deeply to compare.
 */
export const isEqual = (a: unknown, b: unknown): boolean => {
  try {
    return equals(a, b);
  } catch {
    return false;
  }
};

function equals(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  return holds(a as Fields, b as Fields) && holds(b as Fields, a as Fields, false);
}

/** True when the second has every field of the first, and, unless told otherwise, the same in each. */
function holds(a: Fields, b: Fields, compares = true): boolean {
  for (const name of Object.keys(a)) {
    if (a[name] === undefined) continue;
    if (!Object.hasOwn(b, name) || b[name] === undefined) return false;
    if (compares && !equals(a[name], b[name])) return false;
  }
  return true;
}
