import type { ResumePart, ResumeWords } from '../model/resume.ts';

/** A line of a résumé with the part that it stands in. */
export interface ResumeLine {
  readonly text: string;
  /** UTF-16 offset into the résumé's text. */
  readonly start: number;
  readonly part: ResumePart | null;
  readonly isHeading: boolean;
}

/** A heading is no longer than this, in words. */
const LONGEST_HEADING = 5;

/** "E X P E R I E N C E" as a word: designers like their headings spaced out. */
const joinSpaced = (text: string): string =>
  /^(?:\p{L} ){3,}\p{L}$/u.test(text) ? text.replaceAll(' ', '') : text;

const foldHeading = (line: string): string =>
  joinSpaced(line.trim())
    .toLowerCase()
    .replaceAll(/[^\p{L}\s&/]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Cuts a résumé into lines and tells the part of each; lines before the first heading are in none. */
export function readLines(text: string, words: ResumeWords): readonly ResumeLine[] {
  const parts = new Map<string, ResumePart>();
  for (const [part, headings] of Object.entries(words.headings)) {
    for (const heading of headings) parts.set(heading, part as ResumePart);
  }
  let part: ResumePart | null = null;
  let start = 0;
  return text.split('\n').map((line) => {
    const folded = foldHeading(line);
    const announced = folded.split(' ').length <= LONGEST_HEADING ? parts.get(folded) : undefined;
    part = announced ?? part;
    const read = { text: line, start, part, isHeading: announced !== undefined };
    start += line.length + 1;
    return read;
  });
}
