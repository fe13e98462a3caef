import { type DemandPlace, hitsAround, nearestIn, standsRightBehind, widest } from './gate-hits.ts';
import type { GateLexicon } from './gate-lexicon.ts';

/** The country of a demand; null where it names several to choose from, "the US, the UK, or Canada". */
export function countriesIn(place: DemandPlace, lexicon: GateLexicon): readonly (string | null)[] {
  const [nearest] = nearestIn('countries', place, lexicon);
  if (nearest === undefined) return [];
  const all = widest(hitsAround('countries', place, lexicon));
  const others = all.filter(({ value }) => value !== nearest.value);
  const between = place.row.words.slice(all[0]?.to, all.at(-1)?.from);
  const isChoice = others.length > 0 && between.some((word) => lexicon.choices.has(word));
  return [isChoice ? null : nearest.value];
}

/** Words behind a demand in which a place is named: "or be willing to move to the Bay Area". */
const PLACE_WITHIN = 9;
/** "Île-de-France", "North Rhine Westphalia". */
const LONGEST_PLACE = 4;
/** A word of a name. */
const NAME_WORD = /^\p{Lu}[\p{L}'’.]*$/u;
/** States go by two letters, as countries do in a gate. */
const STATE = /^[A-Z]{2}$/;

/** Words behind a place in which another is offered beside it: "Texas, Florida or Georgia". */
const OTHER_PLACE_WITHIN = 4;

/** The first country that is named behind a demand, else the first name there, as it is written; null where there is a choice. */
export function placesIn(place: DemandPlace, lexicon: GateLexicon): readonly (string | null)[] {
  const { row, to, sentenceTo } = place;
  const clause = lexicon.clauses.findAll(row, to, sentenceTo)[0]?.from ?? sentenceTo;
  const last = Math.min(clause, to + PLACE_WITHIN);
  const countries = new Set(lexicon.details.countries.findAll(row, to, sentenceTo).map(({ value }) => value));
  if (countries.size > 0) return countries.size > 1 ? [null] : [...countries];
  const isName = (at: number): boolean => NAME_WORD.test(row.text.slice(row.starts[at], row.ends[at]));
  let from = to;
  while (from < last && !isName(from)) from += 1;
  let end = from;
  while (
    end < last &&
    end - from < LONGEST_PLACE &&
    (end === from || standsRightBehind(row, end)) &&
    isName(end)
  )
    end += 1;
  if (end === from) return [];
  const choice = row.words
    .slice(end, end + OTHER_PLACE_WITHIN)
    .findIndex((word) => lexicon.choices.has(word));
  const other = end + choice + 1;
  const isChoice = choice >= 0 && [other, other + 1].some((at) => at < sentenceTo && isName(at));
  const name = row.text.slice(row.starts[from], row.ends[end - 1]);
  return [isChoice || STATE.test(name) ? null : name];
}
