/** A parser of JSON, which gives undefined for what it cannot parse: `JSON.parse`, or `parseLeniently` of lenient-json.ts. */
export type ParseJson = (source: string) => unknown;

/** JSON as the browser reads it. */
export const parseStrictly: ParseJson = (source) => {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
};
