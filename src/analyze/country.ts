import type { Places } from '../model/places.ts';

/**
 * The country of a posting's locations, as an ISO 3166 code.
 *
 * A name of a country or of one of its large job markets decides. A two-letter code behind a comma is read as a
 * country's or a US state's when it can be only one of the two ("London, GB", "Austin, TX"); "Berlin, DE" is
 * decided by its city, "Dover, DE" stays open.
 * @returns Null when the locations name no known place, or places in different countries.
 */
export function countryOf(locations: readonly string[], places: Places): string | null {
  const found = new Set(locations.flatMap((location) => countriesIn(location.toLowerCase(), places)));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

function countriesIn(location: string, places: Places): readonly string[] {
  const parts = location.split(/[,;/|()·•–]| - | or | and /).map((part) => part.trim());
  const named = parts.flatMap((part) => countriesByName(part, places));
  if (named.length > 0) return named;
  return parts.slice(1).flatMap((part) => countryByCode(part.toUpperCase(), places));
}

function countriesByName(part: string, places: Places): readonly string[] {
  const name = part.replace(/^remote\s+(?:in\s+)?|(?<!\s)\s+(?:area|metro|region|remote)$/g, '');
  const codes = Object.entries(places.countries).filter(([, names]) => names.includes(name));
  if (codes.length > 0) return codes.map(([code]) => code);
  return Object.values(places.usStates).includes(name) ? ['US'] : [];
}

/** "CA" may be California or Canada: a code that is both says nothing, unless a US postal code follows. */
function countryByCode(part: string, places: Places): readonly string[] {
  const [code = '', postalCode] = part.split(' ');
  const isState = code in places.usStates;
  if (isState && /^\d{5}$/.test(postalCode ?? '')) return ['US'];
  const isCountry = code in places.countries;
  if (isState === isCountry) return [];
  return isState ? ['US'] : [code];
}
