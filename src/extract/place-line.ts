import { plainText } from './compare-text.ts';
import { COUNTRIES, REGION_CODES } from './tables/countries.ts';

/** A part of a place's name. */
const NAME = /^\p{Lu}[\p{L} .'’-]{1,30}$/u;
/** City, region, country, and one more. */
const MOST_PARTS = 4;

/** Whether a line is nothing but a place that ends in its country or state: "Toronto, Ontario, Canada", "Austin, TX", "Singapore". */
export function isPlaceLine(text: string): boolean {
  const parts = text.split(',').map((part) => part.trim());
  const last = parts.at(-1) ?? '';
  if (parts.length > MOST_PARTS || !parts.slice(0, -1).every((part) => NAME.test(part))) return false;
  return COUNTRIES.has(plainText(last)) || (parts.length > 1 && REGION_CODES.has(last));
}
