import { describe, expect, test } from 'vitest';
import { isPlaceLine } from '../../../src/extract/place-line.ts';

describe('a line that is nothing but a place', () => {
  test.each([
    'Halifax, Nova Scotia, Canada',
    'Utrecht, Netherlands',
    'Tucson, AZ',
    'Brisbane, QLD',
    'New Zealand',
    'Graz, Österreich',
    'Saint-Denis, Île-de-France, France',
  ])('is %j', (line) => {
    expect(isPlaceLine(line)).toBe(true);
  });

  test.each([
    'Legal, Risk, Compliance',
    'Security Engineer',
    'We work in Canada',
    'The team is in Utrecht, the fastest growing city of the Netherlands',
    'Tucson',
    'AZ',
    'one, two, Canada',
    '',
  ])('is not %j', (line) => {
    expect(isPlaceLine(line)).toBe(false);
  });
});
