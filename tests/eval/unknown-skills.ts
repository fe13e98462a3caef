import type { Line } from './command-line.ts';
import { shareWithInterval } from './intervals.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Labelled {
  readonly text: string;
  readonly skills_exhaustive?: boolean;
  readonly labels: Partial<Record<'skills_required' | 'skills_preferred' | 'skills_neutral', string[]>> & {
    readonly skills_exhaustive?: boolean;
  };
}

/** What the scorer gives to find a phrase in a text as it does. */
export type FindPhrase = (phrase: string, text: string) => Span[];

/**
 * The unknown skills by themselves, which the scorer counts together with the known ones: how many of their mentions meet a
 * labelled phrase (neutral phrases count neither way), and how many phrases that no known skill meets they find.
 */
export function unknownSkillShares(
  lines: readonly Line[],
  records: readonly string[],
  find: FindPhrase,
): string[] {
  let [right, all, found, open] = [0, 0, 0, 0];
  for (const [at, line] of lines.entries()) {
    const record = JSON.parse(records[at] ?? '{}') as Labelled;
    if (!(record.skills_exhaustive ?? record.labels?.skills_exhaustive)) continue;
    const { skills_required = [], skills_preferred = [], skills_neutral = [] } = record.labels;
    const spansOf = (phrases: readonly string[]) => phrases.map((phrase) => find(phrase, record.text));
    const phrases = spansOf([...skills_required, ...skills_preferred]).filter(({ length }) => length > 0);
    const neutral = spansOf(skills_neutral).flat();
    const known = mentionsOf(line.skills);
    const unknown = mentionsOf(line.unknownSkills);
    const isRight = (mention: Span) => meets(phrases.flat(), mention);
    right += unknown.filter(isRight).length;
    all += unknown.filter((mention) => isRight(mention) || !meets(neutral, mention)).length;
    const left = phrases.filter((spans) => !known.some((mention) => meets(spans, mention)));
    open += left.length;
    found += left.filter((spans) => unknown.some((mention) => meets(spans, mention))).length;
  }
  return [
    `unknown skills alone: precision of mentions      ${shareWithInterval(right / all, all)}   n=${all}`,
    `unknown skills alone: recall of what is unknown  ${shareWithInterval(found / open, open)}   n=${open}`,
  ];
}

const mentionsOf = (skills: unknown): Span[] =>
  ((skills ?? []) as { mentions: Span[] }[]).flatMap(({ mentions }) => mentions);

const meets = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some((span) => Math.min(span.end, end) > Math.max(span.start, start));
