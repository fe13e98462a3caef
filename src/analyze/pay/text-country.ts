import type { Places } from '../../model/places.ts';
import { LINE_LANGUAGE, type LineWords } from '../../text/line-words.ts';
import { PhraseSet } from '../../text/phrase-set.ts';
import type { PayLexicon } from './lexicon.ts';

/** A country that the text places the work in; `at` is the token where its name begins. */
interface NamedCountry {
  readonly country: string;
  readonly at: number;
}

const compiled = new WeakMap<Places, PhraseSet<string>>();

/** The names of countries, states and cities, compiled once per object. */
function namesOf(places: Places): PhraseSet<string> {
  const known = compiled.get(places);
  if (known) return known;
  const set = new PhraseSet<string>(LINE_LANGUAGE);
  for (const [country, names] of Object.entries(places.countries))
    for (const name of names) set.add(name, country);
  for (const state of Object.values(places.usStates)) set.add(state.toLowerCase(), 'US');
  compiled.set(places, set);
  return set;
}

/** Most words between "based in" and a name: "Location: Remote - Toronto". */
const REACH = 5;
/** Most words of a phrase that leads to a place: "lieu de travail". */
const LONGEST_MARK = 3;
/** Most words of a line that only names a place. */
const LONGEST_PLACE_LINE = 8;
/** Names that are everyday words too; they count in a line of places alone. */
const WORDS_TOO = new Set(['us', 'america', 'cork', 'reading', 'mobile', 'nice']);

/** The countries that a text places the work in: behind "based in" and the like, or on a line of places alone. */
export function countriesOfText(tokens: LineWords, lexicon: PayLexicon, places: Places): NamedCountry[] {
  const names = namesOf(places);
  const found: NamedCountry[] = [];
  let lineStart = 0;
  let goesOnAt = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'gap' || token?.kind === 'break') {
      lineStart = at + 1;
      goesOnAt = -1;
      continue;
    }
    const name = token?.kind === 'word' ? names.longestAt(tokens.row, at) : null;
    if (!name) continue;
    const isWordToo = WORDS_TOO.has(token?.text ?? '');
    const hasTail = lexicon.placeTails.has(tokens[name.to]?.text ?? '');
    const isMarked = !isWordToo && (at <= goesOnAt || hasTail || isLedTo(tokens, lineStart, at, lexicon));
    if (isMarked || isPlaceLine(tokens, lineStart, names)) found.push({ country: name.value, at });
    // "Toronto, Ontario, Canada": the list of places goes on.
    if (isMarked) goesOnAt = name.to + REACH;
    at = name.to - 1;
  }
  return found;
}

/** Most words between an amount and the place that it is for. */
const WORDS_BESIDE = 8;
const ENDS = new Set(['.', ';', '|', '•']);

/** The country named beside the amount at tokens [first, next), before or behind it in its sentence; null when none or several are. */
export function countryBeside(
  { tokens, places }: { readonly tokens: LineWords; readonly places: Places | null },
  first: number,
  next: number,
): string | null {
  if (!places) return null;
  const names = namesOf(places);
  const before = edgeOf(tokens, first - 1, -1) + 1;
  const behind = edgeOf(tokens, next, 1);
  return onlyCountry(tokens, names, before, first) ?? onlyCountry(tokens, names, next, behind);
}

/** The token at which the sentence ends, another amount stands or the reach does. */
function edgeOf(tokens: LineWords, from: number, step: 1 | -1): number {
  let at = from;
  for (let passed = 0; passed < WORDS_BESIDE; passed += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'gap' || token.kind === 'break' || token.kind === 'number') break;
    if (ENDS.has(token.text)) break;
    at += step;
  }
  return at;
}

function onlyCountry(tokens: LineWords, names: PhraseSet<string>, from: number, to: number): string | null {
  const found = new Set<string>();
  for (let at = from; at < to; at += 1) {
    const isName = tokens[at]?.kind === 'word' && !WORDS_TOO.has(tokens[at]?.text ?? '');
    const name = isName ? names.longestAt(tokens.row, at, to) : null;
    if (name) found.add(name.value);
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** Whether "based in" or the like stands on the line of a name, a few words before it. */
function isLedTo(tokens: LineWords, lineStart: number, at: number, { placeMarks }: PayLexicon): boolean {
  const first = Math.max(lineStart, at - REACH - LONGEST_MARK);
  for (let from = at - 1; from >= first; from -= 1) {
    const mark = placeMarks.longestAt(tokens.row, from, at);
    if (mark && at - mark.to <= REACH) return true;
  }
  return false;
}

/** Whether a line holds nothing but names of places and small remarks such as "Remote". */
function isPlaceLine(tokens: LineWords, from: number, names: PhraseSet<string>): boolean {
  let others = 0;
  let known = 0;
  let at = from;
  for (; at < tokens.length && at - from <= LONGEST_PLACE_LINE; ) {
    const token = tokens[at];
    if (token?.kind === 'gap' || token?.kind === 'break') break;
    const name = names.longestAt(tokens.row, at);
    if (name) known += 1;
    else if (token?.kind === 'number') return false;
    else if (token?.kind === 'word') others += 1;
    at = name?.to ?? at + 1;
  }
  return at - from <= LONGEST_PLACE_LINE && known > 0 && others <= 1;
}
