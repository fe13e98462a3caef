import { plainText } from './compare-text.ts';
import { isSchemaNode } from './json-ld.ts';
import { nameOf, valuesOf } from './schema-values.ts';

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
  const names = parts
    .flatMap((part) => part?.split(',') ?? [])
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const keys = names.map(placeKey);
  const distinct = names.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
  return distinct.length > 0 ? distinct.join(', ') : nameOf(value.name);
}

/** A country is the same by its code and by its name. */
function placeKey(name: string): string {
  return plainText(/^[A-Z]{2}$/.test(name) ? (COUNTRY_NAMES.of(name) ?? name) : name);
}

const COUNTRY_NAMES = new Intl.DisplayNames('en', { type: 'region' });
