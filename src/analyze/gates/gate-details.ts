import type { GateRule } from '../../model/gate-rules.ts';
import type { PhraseHit } from '../../text/phrase-trie.ts';
import {
  type DemandPlace,
  hitsAround,
  nearestIn,
  standsRightBehind,
  WORDS_BEFORE,
  WORDS_BEHIND,
  widest,
} from './gate-hits.ts';
import type { GateLexicon } from './gate-lexicon.ts';
import { countriesIn, placesIn } from './gate-places.ts';

/** Words behind a language in which a wish speaks of it, "German is a plus". */
const WISH_BEHIND = 5;
/** The least share of travel that decides for anybody, in percent. */
const LEAST_TRAVEL = 20;
const DAYS_A_WEEK = 5;
/** The degrees in order; one that is only called a degree is a bachelor's, one that is only called advanced a master's. */
const DEGREES = ['any', 'bachelor', 'advanced', 'master', 'phd', 'law'];
const UNNAMED: Readonly<Record<string, string>> = { any: 'bachelor', advanced: 'master' };

/** A detail with its own words, where they decide whether it is a wish. */
export interface Detail {
  /** Null where any of several would do. */
  readonly value: string | null;
  readonly own: { readonly from: number; readonly to: number } | null;
}

/** The details of a demand, most often one; none where nothing near it gives one. */
export function detailsOf(rule: GateRule, place: DemandPlace, lexicon: GateLexicon): readonly Detail[] {
  if (rule.detail === 'languages') return languagesIn(place, lexicon);
  return valuesOf(rule, place, lexicon).map((value) => ({ value, own: null }));
}

function valuesOf(rule: GateRule, place: DemandPlace, lexicon: GateLexicon): readonly (string | null)[] {
  if (rule.is !== undefined) return [rule.is];
  switch (rule.detail) {
    case undefined:
    case 'languages':
      return [];
    case 'days':
      return daysIn(place, lexicon);
    case 'percents':
      return percentsIn(place);
    case 'degrees':
      return degreesIn(place, lexicon);
    case 'countries':
      return countriesIn(place, lexicon);
    case 'places':
      return placesIn(place, lexicon);
    default:
      return nearestIn(rule.detail, place, lexicon).map(({ value }) => value);
  }
}

/** The least of the degrees that are named: the others are as good. */
function degreesIn(place: DemandPlace, lexicon: GateLexicon): readonly string[] {
  const { row, sentenceFrom, sentenceTo } = place;
  const named = new Set(
    widest(lexicon.details.degrees.findAll(row, sentenceFrom, sentenceTo)).map(({ value }) => value),
  );
  const isNamed = DEGREES.some((degree) => named.has(degree) && !(degree in UNNAMED));
  const least = DEGREES.find((degree) => named.has(degree) && !(isNamed && degree in UNNAMED)) ?? 'law';
  return [UNNAMED[least] ?? least];
}

/** Languages that are asked for; what is said of one ends where the next begins. */
function languagesIn(place: DemandPlace, lexicon: GateLexicon): readonly Detail[] {
  const { row, sentenceTo } = place;
  const isAsked = ({ from, to }: PhraseHit<string>): boolean =>
    to >= sentenceTo ||
    // A label is answered by what follows it: "Fluency: English".
    row.text.slice(row.ends[from - 1], row.starts[from]).includes(':') ||
    /^\s*[^\p{L}\p{N}\s]/u.test(row.text.slice(row.ends[to - 1], row.starts[to])) ||
    lexicon.afterLanguage.longestAt(row, to, sentenceTo) !== null;
  const asked = hitsAround('languages', place, lexicon).filter(isAsked);
  const details = asked.map(({ value, from, to }, at) => ({
    value,
    own: { from, to: Math.min(to + WISH_BEHIND, asked[at + 1]?.from ?? sentenceTo, sentenceTo) },
  }));
  // "Portuguese or Spanish is a plus": what is said behind the last is said of both.
  for (let at = details.length - 2; at >= 0; at -= 1) {
    const [one, next] = [details[at], details[at + 1]];
    if (one && next && next.own.from - (asked[at]?.to ?? 0) === 1 && standsRightBehind(row, next.own.from))
      one.own.to = next.own.to;
  }
  return details;
}

/** The fewest days a week that the demand names. */
function daysIn({ row, from, to, sentenceFrom }: DemandPlace, { numbers }: GateLexicon): readonly string[] {
  const days: number[] = [];
  for (let at = Math.max(sentenceFrom, from - 1); at < to; at += 1) {
    const word = row.words[at] ?? '';
    const day = /^[1-5]$/.test(word) ? Number(word) : numbers.get(word);
    if (day !== undefined && day <= DAYS_A_WEEK) days.push(day);
  }
  return days.length === 0 ? [] : [String(Math.min(...days))];
}

const PERCENT = /^\s?(?:%|per\s?cent|percent|pct|prozent|pour cent|procent|por ciento)/i;

/** The most travel that is named, where it is enough to decide. */
function percentsIn({ row, from, to, sentenceFrom, sentenceTo }: DemandPlace): readonly string[] {
  const shares: number[] = [];
  const last = Math.min(sentenceTo, to + WORDS_BEHIND);
  for (let at = Math.max(sentenceFrom, from - WORDS_BEFORE); at < last; at += 1) {
    const word = row.words[at] ?? '';
    const end = row.ends[at] ?? 0;
    if (/^\d{1,3}$/.test(word) && PERCENT.test(row.text.slice(end, end + 10))) shares.push(Number(word));
  }
  const most = Math.max(0, ...shares);
  return most >= LEAST_TRAVEL && most <= 100 ? [String(most)] : [];
}
