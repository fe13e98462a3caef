import type { LeftAlone } from '../model/saved-posting.ts';
import { compareWords } from './compare-words.ts';
import { count } from './format.ts';

const many = (amount: number, title: string): string =>
  amount === 1 ? `“${title || compareWords.unknownTitle}”` : count(amount, 'posting');

/** A posting that a change of many left as it was. */
export interface LeftPosting {
  /** Null where it is not known. */
  readonly title: string | null;
  readonly code: LeftAlone['code'];
}

/** More titles make the bar longer than it is read. */
const MOST_TITLES = 3;

const LEFT: Readonly<Record<LeftAlone['code'], (amount: number) => string>> = {
  unreadable: (amount) =>
    amount === 1 ? 'could not be read and was left as it is' : 'could not be read and were left as they are',
  'not-found': (amount) => (amount === 1 ? 'is not saved any more' : 'are not saved any more'),
  'too-large': (amount) =>
    amount === 1
      ? 'would become too large and was left as it is'
      : 'would become too large and were left as they are',
  'own-copy': (amount) => (amount === 1 ? 'cannot be a copy of itself' : 'cannot be copies of themselves'),
};

const titlesOf = (left: readonly LeftPosting[]): string => {
  const titles = left.flatMap(({ title }) => title ?? []);
  if (titles.length === 0) return '';
  const more = left.length - Math.min(titles.length, MOST_TITLES);
  const named = titles.slice(0, MOST_TITLES).map((title) => `“${title || compareWords.unknownTitle}”`);
  return `: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};

/** "12 changed; 1 could not be read and was left as it is: “Title”." */
const partly = (changed: number, left: readonly LeftPosting[]): string => {
  const reasons = [...Map.groupBy(left, ({ code }) => code)].map(
    ([code, postings]) => `${postings.length} ${LEFT[code](postings.length)}${titlesOf(postings)}`,
  );
  return `${[...(changed > 0 ? [`${changed} changed`] : []), ...reasons].join('; ')}.`;
};

/** What the bar at the foot says. */
export const newsOf = {
  partly,
  deleted: (amount: number, title: string) => `Deleted ${many(amount, title)}.`,
  restored: (amount: number, title: string) => `Restored ${many(amount, title)}.`,
  erased: (amount: number, title: string) => `Erasing ${many(amount, title)} for good in 20 seconds.`,
  erasedAll: 'Erasing everything that was saved in 20 seconds.',
  merged: (copies: number) => `Merged ${count(copies, 'copy', 'copies')}.`,
  unmerged: (copies: number) => `Took ${count(copies, 'copy', 'copies')} out.`,
  keptApart: 'They will not be suggested again.',
  moved: (amount: number, title: string, status: string) =>
    `${many(amount, title)}: ${status.toLowerCase()}.`,
  tagged: (amount: number, title: string, tag: string) => `Tagged ${many(amount, title)} with “${tag}”.`,
  untagged: (amount: number, title: string, tag: string) =>
    `Took the tag “${tag}” off ${many(amount, title)}.`,
  reminder: (title: string, day: string | null) =>
    day === null ? `Took the reminder off “${title}”.` : `“${title}” will be due on ${day}.`,
} as const;

export const reminderWords = {
  summary: (title: string, company: string | null) => `Milepost: ${title}${company ? `, ${company}` : ''}`,
  file: 'milepost-reminders.ics',
} as const;
