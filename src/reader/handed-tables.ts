/** A table of `extract/tables/` as it can be sent: words written as one text, or weights by name. */
export type HandedTable = string | readonly unknown[] | Readonly<Record<string, unknown>>;

/**
 * What the extension hands to the reader that it injects, which is built without it: a page's script shall hold code only.
 * The build fills this in with what it takes out of the reader (tables-plugin.ts); elsewhere every table stands in its module.
 */
export const HANDED_TABLES: readonly HandedTable[] = [];
