import { nameWords } from '../text/name-words.ts';
import type { PhraseSet } from '../text/phrase-set.ts';
import { withoutGaps } from '../text/token-row.ts';
import type { DateRange, RangeFinder } from './calendar.ts';
import type { ResumeLine } from './lines.ts';
import type { ResumePhrases } from './resume-phrases.ts';

/** A time of work, with the lines that head it. */
export interface Job {
  readonly range: DateRange;
  /** The lines around its dates, without them: title, employer, place. */
  readonly header: readonly string[];
  /** Indexes of those lines, the one with the dates among them. */
  readonly lines: readonly number[];
}

/** Longest line that can head a job, in characters; a sentence about it is longer. */
const LONGEST_HEADER = 80;
const LINES_BEFORE = 2;
const LINES_BEHIND = 1;

const isBullet = (text: string): boolean => /^\s*(?:[-–•*●▪◦‣·]|\d+[.)])\s/.test(text);

const headsJob = (line: ResumeLine | undefined): boolean =>
  line !== undefined &&
  !line.isHeading &&
  line.text.trim() !== '' &&
  line.text.length <= LONGEST_HEADER &&
  !isBullet(line.text) &&
  !/[.;]\s*$/.test(line.text);

/**
 * The jobs of a résumé, in the order in which they stand: every range of dates among the experience; where no
 * heading announces experience, every one that stands outside education and projects.
 */
export function findJobs(lines: readonly ResumeLine[], finder: RangeFinder): readonly Job[] {
  const hasExperience = lines.some(({ part }) => part === 'experience');
  const counts = ({ part }: ResumeLine) =>
    hasExperience ? part === 'experience' : part === null || part === 'summary';
  const dated = new Map(
    lines.flatMap((line, at) => {
      const range = counts(line) && !isBullet(line.text) ? findRange(line, lines[at + 1], finder) : null;
      return range ? [[at, range] as const] : [];
    }),
  );
  return [...dated].map(([at, range]) => {
    const around = headerLines(lines, dated, at);
    const header = around.map((index) => {
      const { text } = lines[index] as ResumeLine;
      return index === at ? `${text.slice(0, range.start)} ${text.slice(range.end)}` : text;
    });
    return { range, header: header.map((text) => text.trim()).filter(Boolean), lines: around };
  });
}

/** The first range of a line, or one that begins in it and ends in the next: a narrow margin wraps its dates. */
function findRange(line: ResumeLine, next: ResumeLine | undefined, finder: RangeFinder): DateRange | null {
  const [own] = finder.find(line.text);
  if (own || next === undefined || next.isHeading) return own ?? null;
  const end = line.text.length;
  const wrapped = finder
    .find(`${line.text} ${next.text}`)
    .find((range) => range.start < end && range.end > end);
  return wrapped ? { ...wrapped, end } : null;
}

/** The line at `at` and the short ones about it, up to the next with dates or the next empty one. */
function headerLines(
  lines: readonly ResumeLine[],
  dated: ReadonlyMap<number, DateRange>,
  at: number,
): readonly number[] {
  const reach = (step: 1 | -1, most: number): number[] => {
    const found: number[] = [];
    for (let index = at + step; found.length < most; index += step) {
      if (dated.has(index) || !headsJob(lines[index])) break;
      found.push(index);
    }
    return found;
  };
  return [...reach(-1, LINES_BEFORE).reverse(), at, ...reach(1, LINES_BEHIND)];
}

/** Months that at least one of the ranges covers. */
export function monthsCovered(ranges: readonly Pick<DateRange, 'from' | 'to'>[]): number {
  let until = 0;
  let months = 0;
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
    months += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return months;
}

/** True when one of the phrases stands in the text, whole words only, whatever signs part them. */
export function hasPhrase(text: string, phrases: PhraseSet<true>): boolean {
  const row = withoutGaps(nameWords(text));
  return phrases.isIn(row, 0, row.words.length);
}

/** Title, employer and place of a header line, as far as signs or words part them. */
const PARTS = /(?:[|,·•–—()]|\s-\s|\s@\s|\sat\s|\sbei\s)/;

/** What a job is called: the first part of its header that has a title's word. Null when none has. */
export function titleOf(job: Job, { titles }: Pick<ResumePhrases, 'titles'>): string | null {
  const title = job.header.flatMap((line) => line.split(PARTS)).find((part) => hasPhrase(part, titles));
  return title?.trim() ?? null;
}

/** Whether the part of a header line at that offset is a title; an employer may bear a skill's name. */
export function isInTitle(line: string, offset: number, { titles }: Pick<ResumePhrases, 'titles'>): boolean {
  const before = line.slice(0, offset).split(PARTS).at(-1) ?? '';
  const behind = line.slice(offset).split(PARTS)[0] ?? '';
  return hasPhrase(before + behind, titles);
}
