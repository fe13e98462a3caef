import type { PayLaw } from '../model/posting-lints.ts';

/** Where and when a position was posted. */
export interface PostedPlace {
  readonly locations: readonly string[];
  /** ISO 3166 code, null when unknown. */
  readonly country: string | null;
  /** ISO date. */
  readonly date: string;
}

/**
 * The law by which an employer of this place says what it pays: the first that is in force on the day and holds for the
 * country and, where it is a part's law, for one of the locations. Of a law for postings and one for interviews, the former.
 * @returns Null when none holds, or the place is not known well enough to tell.
 */
export function payLawOf({ locations, country, date }: PostedPlace, laws: readonly PayLaw[]): PayLaw | null {
  const places = locations.map(partsOf);
  const holding = laws.filter(
    (law) =>
      law.since <= date &&
      (law.until === undefined || date <= law.until) &&
      country !== null &&
      law.countries.includes(country) &&
      (law.regions.length === 0 || places.some((parts) => liesIn(parts, law))),
  );
  return holding.find(({ when }) => when === 'posting') ?? holding[0] ?? null;
}

/** Many cities share a name: that of a city's law counts only beside the name of its state. */
const liesIn = (parts: readonly string[], { regions, within }: PayLaw): boolean =>
  parts.some((part) => regions.includes(part)) &&
  (within === undefined || parts.some((part) => within.includes(part)));

/** "San Francisco, CA 94103 (Hybrid)" → its names and codes, without postal codes. */
const partsOf = (location: string): string[] =>
  location
    .toLowerCase()
    .split(/[,;/|()·•–]| - | or | and /)
    .map((part) =>
      part
        .replace(/\d{5}(?:-\d{4})?/g, '')
        .replace(/^\s*remote\s+(?:in\s+)?/, '')
        .trim(),
    );
