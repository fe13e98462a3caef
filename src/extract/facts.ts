import type { EmploymentType, WorkMode } from '../model/posting.ts';
import { plainText } from './compare-text.ts';
import { factsOfLine, isKnownFact, LONGEST_FACT } from './fact-line.ts';
import { MOST_PLACES } from './fact-places.ts';
import { isPlaceLine } from './place-line.ts';
import { EMPLOYMENT_FACTS, NOT_REMOTE, PLACE_LABELS, STATED_WORK_MODES } from './tables/facts.ts';
import type { PlainBlock } from './text-block.ts';

/** Facts that a page states in short lines around the posting's title and text. */
export interface StatedFacts {
  locations: string[];
  workMode: WorkMode | null;
  employmentType: EmploymentType | null;
}

/** Where a page may state facts. */
export interface FactPlaces {
  /** Number of the block behind the posting's text; the facts above it count. */
  readonly end: number;
  /** Numbers of short lines behind the text, in boxes of facts and at the side. */
  readonly later: readonly number[];
  /** Texts of elements that the site itself names after a place. */
  readonly hinted: readonly string[];
}

/** Lines above the text that are looked at. */
const MOST_LINES = 400;
/** "Rotterdam, Netherlands": two names and a comma. */
const PLACE_FORM = /^\p{Lu}[\p{L} .'-]{1,30}, ?\p{Lu}[\p{L} .'-]{1,30}$/u;

/**
 * Reads the short lines among the page's blocks up to the text's end, then what stands behind it: "Standort: Berlin", a place's
 * own element, "Hybrid", "Full-time". Absent facts are null or empty. A text that rules remote work out is believed.
 */
export function readFacts(blocks: readonly PlainBlock[], { end, later, hinted }: FactPlaces): StatedFacts {
  const facts: StatedFacts = { locations: [], workMode: null, employmentType: null };
  const isShort = ({ text, linkLength }: PlainBlock) =>
    text.length <= LONGEST_FACT && linkLength < text.length;
  const above = blocks.slice(0, end).filter(isShort).slice(0, MOST_LINES);
  const lines = [...above, ...later.flatMap((index) => blocks[index] ?? [])];
  lines.forEach(({ text }, index) => {
    readLine(text, facts);
    const [label = '', value = ''] = text.split(/\s?:\s*/, 2);
    if (!PLACE_LABELS.has(plainText(label))) return;
    const place = factsOfLine(value !== '' ? value : (lines[index + 1]?.text ?? ''))[0] ?? '';
    if (place !== '') facts.locations.push(place);
  });
  if (facts.locations.length === 0) facts.locations.push(...hinted);
  if (facts.locations.length === 0) facts.locations.push(...ownLines(above));
  if (blocks.slice(0, end).some(({ text }) => rulesRemoteOut(text))) facts.workMode = 'onsite';
  return { ...facts, locations: [...new Set(facts.locations)].slice(0, MOST_PLACES) };
}

function rulesRemoteOut(text: string): boolean {
  const plain = ` ${plainText(text)} `;
  return NOT_REMOTE.some((words) => plain.includes(` ${words} `));
}

/** A line of facts ("Rotterdam, Netherlands · Hybrid · Full-time"): beside a known one, a part with a comma is a place. */
function readLine(text: string, facts: StatedFacts): void {
  const parts = factsOfLine(text).flatMap((part) => part.split(/:\s+/));
  const known = parts.filter(isKnownFact);
  for (const part of [...known, ...parts.flatMap((one) => one.split(/[,()/]/))]) {
    facts.workMode ??= STATED_WORK_MODES.get(plainText(part)) ?? null;
    facts.employmentType ??= EMPLOYMENT_FACTS.get(plainText(part)) ?? null;
  }
  if (known.length > 0)
    facts.locations.push(...parts.filter((part) => !known.includes(part) && PLACE_FORM.test(part)));
}

/** A picture before a place. */
const PICTURE = /\p{Extended_Pictographic}|\ufe0f/gu;
const REMARK = /[()]/;

/** Lines that are nothing but a place, beside facts such as "Remote"; more than a few are a list to choose from. */
function ownLines(lines: readonly { readonly text: string }[]): string[] {
  const places = lines.flatMap(({ text }) => {
    const parts = factsOfLine(text.replace(PICTURE, '')).flatMap((part) => part.split(REMARK));
    const rest = parts.map((part) => part.trim()).filter((part) => part !== '' && !isKnownFact(part));
    return rest.length > 0 && rest.every(isPlaceLine) ? rest : [];
  });
  return places.length <= MOST_PLACES ? places : [];
}
