import type { EmploymentType } from '../model/posting.ts';
import type { PayPeriod, PayRange } from '../model/terms.ts';
import { oneLine, plainWords } from './compare-text.ts';
import { decodeEntities } from './html-text.ts';
import { isSchemaNode, type SchemaNode } from './json-ld.ts';
import { EMPLOYMENT_FACTS } from './tables/facts.ts';

/** Fields longer than this are not names. */
const LONGEST_NAME = 300;

/** A schema.org value as one line of text: entities decoded, tags cut, a node's `name` taken; null when there is none. */
export function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return value.map(nameOf).find((name) => name !== null) ?? null;
  if (isSchemaNode(value)) return nameOf(value.name ?? value['@value']);
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const decoded = decodeEntities(decodeEntities(String(value).slice(0, 2 * LONGEST_NAME)));
  const text = oneLine(decoded.replace(/<[^<>]{0,200}>/g, ' '));
  return text === '' || /^(?:null|undefined|n\/a|unavailable)$/i.test(text)
    ? null
    : text.slice(0, LONGEST_NAME);
}

/** The calendar date of an ISO-like value; null for other notations and for 1970, which stands for "unset". */
export function dateOf(value: unknown): string | null {
  const text = typeof value === 'string' ? value.trim() : '';
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year <= 1970 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${match[1]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Places as "Locality, Region, Country", repeated parts and stand-ins ("Anywhere", "UNAVAILABLE") left out. */
export function placesOf(value: unknown): string[] {
  const places = [value].flat().slice(0, 50).map(placeOf);
  return [...new Set(places.filter((place) => place !== null))];
}

function placeOf(value: unknown): string | null {
  if (typeof value === 'string') return nameOf(value);
  if (!isSchemaNode(value)) return null;
  const address = [value.address ?? value].flat()[0];
  if (typeof address === 'string') return nameOf(address);
  if (!isSchemaNode(address)) return nameOf(value.name);
  const parts = [address.addressLocality, address.addressRegion, address.addressCountry]
    .map(nameOf)
    .filter((part) => part !== null && part.toLowerCase() !== 'anywhere');
  const distinct = parts.filter((part, index) => parts.indexOf(part) === index);
  return distinct.length > 0 ? distinct.join(', ') : nameOf(value.name);
}

/** schema.org's and people's words for a type of employment; null when none of the values is known. */
export function employmentTypeOf(value: unknown): EmploymentType | null {
  const words = [value].flat().flatMap((one) => String(one ?? '').split(/[,/]\s*/));
  for (const word of words) {
    const plain = plainWords(word);
    const type = [...EMPLOYMENT_FACTS].find(([form]) => plain.startsWith(form))?.[1];
    if (type) return type;
  }
  return null;
}

const PERIODS: readonly (readonly [RegExp, PayPeriod])[] = [
  [/^(?:year|ann)/i, 'year'],
  [/^mon/i, 'month'],
  [/^week/i, 'week'],
  [/^(?:day|daily)/i, 'day'],
  [/^(?:hour|hur)/i, 'hour'],
];

/** schema.org `baseSalary` as a range; null without a positive amount. A currency that is no ISO code is null. */
export function payOf(value: unknown): PayRange | null {
  const base = [value].flat()[0];
  if (!isSchemaNode(base)) return null;
  const inner = [base.value].flat()[0];
  const node: SchemaNode = isSchemaNode(inner) ? inner : { value: inner, ...base };
  const single = amountOf(isSchemaNode(inner) ? inner.value : inner);
  const min = amountOf(node.minValue ?? base.minValue) ?? single;
  const max = amountOf(node.maxValue ?? base.maxValue) ?? single;
  if (min === null && max === null) return null;
  const currency = nameOf(base.currency ?? node.currency)?.toUpperCase() ?? '';
  const unit = nameOf(node.unitText ?? base.unitText ?? node.unitCode ?? base.unitCode) ?? '';
  return {
    min,
    max,
    currency: /^[A-Z]{3}$/.test(currency) ? currency : null,
    period: PERIODS.find(([form]) => form.test(unit))?.[1] ?? null,
  };
}

function amountOf(value: unknown): number | null {
  const amount = typeof value === 'string' ? Number(value.replace(/[\s,](?=\d{3}\b)/g, '')) : value;
  return typeof amount === 'number' && Number.isFinite(amount) && amount > 0 ? amount : null;
}
