import type { EmploymentType } from '../model/posting.ts';
import { oneLine, plainText } from './compare-text.ts';
import { decodeEntities } from './html-text.ts';
import { isSchemaNode } from './json-ld.ts';
import { EMPLOYMENT_FACTS } from './tables/facts.ts';

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

/** Places as "Locality, Region, Country", repeated parts and stand-ins ("Anywhere", "UNAVAILABLE") left out. */
export function placesOf(value: unknown): string[] {
  const places = valuesOf(value).map(placeOf);
  return [...new Set(places.filter((place) => place !== null))];
}

function placeOf(value: unknown): string | null {
  if (!isSchemaNode(value)) return nameOf(value);
  const address = valuesOf(value.address ?? value)[0];
  if (!isSchemaNode(address)) return nameOf(address) ?? nameOf(value.name);
  const parts = [address.addressLocality, address.addressRegion, address.addressCountry]
    .map((part) => nameOf(part))
    .filter((part) => part !== null && part.toLowerCase() !== 'anywhere');
  // Some write the whole place into each of the fields.
  const names = parts.flatMap((part) => part?.split(/\s*,\s*/) ?? []).filter((name) => name !== '');
  const keys = names.map(placeKey);
  const distinct = names.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
  return distinct.length > 0 ? distinct.join(', ') : nameOf(value.name);
}

/** A country is the same by its code and by its name. */
function placeKey(name: string): string {
  return plainText(/^[A-Z]{2}$/.test(name) ? (COUNTRY_NAMES.of(name) ?? name) : name);
}

const COUNTRY_NAMES = new Intl.DisplayNames('en', { type: 'region' });

/** schema.org's and people's words for a type of employment; null when none of the values is known. */
export function employmentTypeOf(value: unknown): EmploymentType | null {
  for (const word of valuesOf(value).flatMap((one) => (nameOf(one) ?? '').split(/[,/;|]/))) {
    const plain = `${plainText(word)} `;
    const type = [...EMPLOYMENT_FACTS].find(([form]) => plain.startsWith(`${form} `))?.[1];
    if (type) return type;
  }
  return null;
}
