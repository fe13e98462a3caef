import { expect, test } from 'vitest';
import places from '../../../data/places.json' with { type: 'json' };
import { countryOf } from '../../../src/analyze/country.ts';

test.each([
  [['Berlin, DE'], 'DE'],
  [['Austin, TX'], 'US'],
  [['Raleigh, North Carolina'], 'US'],
  [['Springfield, IL 62701'], 'US'],
  [['Springfield, IL'], null],
  [['Reston, VA 20190'], 'US'],
  [['Remote (US)'], 'US'],
  [['Remote - United Kingdom'], 'GB'],
  [['Toronto, ON, Canada'], 'CA'],
  [['Praha 5'], null],
  [['Dover, DE'], null],
  [['London', 'New York'], null],
  [['Remote'], null],
  [[], null],
])('%j is in %s', (locations, country) => {
  expect(countryOf(locations, places)).toBe(country);
});
