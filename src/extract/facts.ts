import type { EmploymentType, WorkMode } from '../model/posting.ts';
import { plainWords } from './compare-text.ts';
import type { PageOutline } from './outline.ts';
import { EMPLOYMENT_FACTS, PLACE_HOOKS, PLACE_LABELS, WORK_MODES } from './tables/facts.ts';

/** Facts that a page states in short lines around the posting's title and text. */
export interface StatedFacts {
  locations: string[];
  workMode: WorkMode | null;
  employmentType: EmploymentType | null;
}

/** A fact's line is short; a place's is no longer than this. */
const LONGEST_FACT = 90;
const MOST_LINES = 400;
const MOST_PLACES = 5;

/** Reads short lines up to block `end`: "Standort: Berlin", a place's own element, "Hybrid", "Full-time". Absent facts are null or empty. */
export function readFacts(outline: PageOutline, end: number): StatedFacts {
  const facts: StatedFacts = { locations: [], workMode: null, employmentType: null };
  const lines = outline.blocks.slice(0, end).filter(({ text, linkLength }) => text.length <= LONGEST_FACT && linkLength < text.length).slice(0, MOST_LINES);
  lines.forEach((line, index) => {
    for (const part of line.text.split(/\s*[·•|,;/()]\s*|:\s+|\s[–-]\s/)) {
      facts.workMode ??= WORK_MODES.get(plainWords(part)) ?? null;
      facts.employmentType ??= EMPLOYMENT_FACTS.get(plainWords(part)) ?? null;
    }
    const [label = '', value = ''] = line.text.split(/:\s*/, 2);
    if (!PLACE_LABELS.has(plainWords(label))) return;
    const place = value !== '' ? value : (lines[index + 1]?.text ?? '');
    if (place !== '' && line.text.length < LONGEST_FACT) facts.locations.push(place);
  });
  if (facts.locations.length === 0) facts.locations.push(...hookedPlaces(outline, end));
  return { ...facts, locations: [...new Set(facts.locations)].slice(0, MOST_PLACES) };
}

function hookedPlaces(outline: PageOutline, end: number): string[] {
  const places: string[] = [];
  for (const [element, { from, to }] of outline.ranges) {
    if (to - from !== 1 || from >= end || places.length >= MOST_PLACES) continue;
    const hooks = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('data-testid') ?? ''}`.replace(/([a-z])(?=[A-Z])/g, '$1-').toLowerCase();
    const text = outline.blocks[from]?.text ?? '';
    if (text.length <= LONGEST_FACT && hooks.split(/[^a-z]+/).some((word) => PLACE_HOOKS.has(word))) places.push(text);
  }
  return places;
}
