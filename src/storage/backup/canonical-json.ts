/** The JSON text of a value with the fields of every object in alphabetical order: equal for values that are equal. */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, sortFields);

function sortFields(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
