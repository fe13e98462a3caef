import type { EmploymentType, WorkMode } from '../model/posting.ts';
import { rangeOf } from './adapter-body.ts';
import { plainText } from './compare-text.ts';
import { FACT_SEPARATOR, isKnownFact, LONGEST_FACT } from './fact-line.ts';
import { type FactClues, linesOfJob } from './job-lines.ts';
import { elementNames } from './name-words.ts';
import type { PageBlock, PageOutline } from './outline.ts';
import { isPlaceLine } from './place-line.ts';
import { shortText } from './short-text.ts';
import {
  EMPLOYMENT_FACTS,
  NOT_REMOTE,
  PLACE_HOOKS,
  PLACE_LABELS,
  STATED_WORK_MODES,
} from './tables/facts.ts';

/** Facts that a page states in short lines around the posting's title and text. */
export interface StatedFacts {
  locations: string[];
  workMode: WorkMode | null;
  employmentType: EmploymentType | null;
}

const MOST_LINES = 400;
const MOST_PLACES = 5;
/** Elements called after a place that are looked at; each costs a look at the whole page. */
const MOST_HOOKED = 50;
/** Lines behind the text that are looked at. */
const MOST_LATER = 60;
/** "Rotterdam, Netherlands": two names and a comma. */
const PLACE_FORM = /^\p{Lu}[\p{L} .'-]{1,30}, ?\p{Lu}[\p{L} .'-]{1,30}$/u;
/** A net that lets few other elements through; the words of their names decide. */
const PLACE_CANDIDATES = ['class', 'itemprop', 'data-testid', 'data-qa']
  .map((name) => `[${name}*="ocat"],[${name}*="ort"]`)
  .join();

/** What is known of the page whose facts are read. */
export interface FactsPage extends FactClues {
  document: Document;
}

/**
 * Reads the short lines up to block `end`, then what stands behind it in boxes of facts and at the side: "Standort: Berlin", a
 * place's own element, "Hybrid", "Full-time". Absent facts are null or empty. A text that rules remote work out is believed.
 */
export function readFacts(page: FactsPage, end: number): StatedFacts {
  const { document, outline } = page;
  const facts: StatedFacts = { locations: [], workMode: null, employmentType: null };
  const isShort = ({ text, linkLength }: PageBlock) =>
    text.length <= LONGEST_FACT && linkLength < text.length;
  const above = outline.blocks.slice(0, end).filter(isShort).slice(0, MOST_LINES);
  const lines = [...above, ...linesOfJob(page, end, MOST_LATER)];
  lines.forEach(({ text }, index) => {
    readLine(text, facts);
    const [label = '', value = ''] = text.split(/\s?:\s*/, 2);
    if (!PLACE_LABELS.has(plainText(label))) return;
    const place = (value !== '' ? value : (lines[index + 1]?.text ?? '')).split(FACT_SEPARATOR)[0] ?? '';
    if (place !== '') facts.locations.push(place);
  });
  if (facts.locations.length === 0) facts.locations.push(...hookedPlaces(document, outline, end));
  if (facts.locations.length === 0) facts.locations.push(...ownLines(above));
  if (outline.blocks.slice(0, end).some(({ text }) => rulesRemoteOut(text))) facts.workMode = 'onsite';
  return { ...facts, locations: [...new Set(facts.locations)].slice(0, MOST_PLACES) };
}

function rulesRemoteOut(text: string): boolean {
  const plain = ` ${plainText(text)} `;
  return NOT_REMOTE.some((words) => plain.includes(` ${words} `));
}

/** A line of facts ("Rotterdam, Netherlands · Hybrid · Full-time"): beside a known one, a part with a comma is a place. */
function readLine(text: string, facts: StatedFacts): void {
  const parts = text.split(FACT_SEPARATOR).flatMap((part) => part.split(/:\s+/));
  const known = parts.filter(isKnownFact);
  for (const part of [...known, ...parts.flatMap((one) => one.split(/\s*[,()/]\s*/))]) {
    facts.workMode ??= STATED_WORK_MODES.get(plainText(part)) ?? null;
    facts.employmentType ??= EMPLOYMENT_FACTS.get(plainText(part)) ?? null;
  }
  if (known.length > 0)
    facts.locations.push(...parts.filter((part) => !known.includes(part) && PLACE_FORM.test(part)));
}

/** A picture before a place. */
const PICTURE = /\p{Extended_Pictographic}|\ufe0f/gu;
const REMARK = /\s*[()]\s*/;

/** Lines that are nothing but a place, beside facts such as "Remote"; more than a few are a list to choose from. */
function ownLines(lines: readonly { readonly text: string }[]): string[] {
  const places = lines.flatMap(({ text }) => {
    const parts = text
      .replace(PICTURE, '')
      .split(FACT_SEPARATOR)
      .flatMap((part) => part.split(REMARK));
    const rest = parts.map((part) => part.trim()).filter((part) => part !== '' && !isKnownFact(part));
    return rest.length > 0 && rest.every(isPlaceLine) ? rest : [];
  });
  return places.length <= MOST_PLACES ? places : [];
}

function hookedPlaces(document: Document, outline: PageOutline, end: number): string[] {
  const places: string[] = [];
  let hooked = 0;
  for (const element of document.querySelectorAll(PLACE_CANDIDATES)) {
    if (places.length >= MOST_PLACES || hooked >= MOST_HOOKED) break;
    if (
      !elementNames(element)
        .flat()
        .some((word) => PLACE_HOOKS.has(word))
    )
      continue;
    hooked++;
    const range = rangeOf(outline, element);
    const text =
      range && range.from < end && range.to - range.from === 1 ? shortText(element, LONGEST_FACT) : '';
    if (text !== '' && text.length < LONGEST_FACT) places.push(text);
  }
  return places;
}
