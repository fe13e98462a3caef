import { oneLine } from './compare-text.ts';
import { decodeEntities } from './html-text.ts';
import { isSchemaNode } from './json-ld.ts';

/** Fields longer than this are not names. */
const LONGEST_NAME = 300;
/** A value lies at most so deep in lists and nodes around it. */
const DEEPEST = 4;
/** Of a list so many values are read. */
const MOST_VALUES = 50;

/** The values of a field, which may be one or a list; at most fifty. */
export const valuesOf = (value: unknown): unknown[] =>
  (Array.isArray(value) ? value : [value]).slice(0, MOST_VALUES);

/** A string or a number as text; '' for what is neither, since a node may bear any name, `toString` too. */
export const valueText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** A schema.org value as one line of text: entities decoded, tags cut, a node's `name` taken; null when there is none. */
export function nameOf(value: unknown, depth = 0): string | null {
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) {
    for (const one of valuesOf(value)) {
      const name = nameOf(one, depth + 1);
      if (name !== null) return name;
    }
    return null;
  }
  if (isSchemaNode(value)) return nameOf(value.name ?? value['@value'] ?? value.legalName, depth + 1);
  const decoded = decodeEntities(decodeEntities(valueText(value).slice(0, 2 * LONGEST_NAME)));
  const text = oneLine(decoded.replace(/<[^<>]{0,200}>/g, ' '));
  return text === '' || /^(?:null|undefined|n\/a|unavailable)$/i.test(text)
    ? null
    : text.slice(0, LONGEST_NAME);
}
