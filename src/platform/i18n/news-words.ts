import { compareWords } from './compare-words.ts';
import { count } from './format.ts';

const many = (amount: number, title: string): string =>
  amount === 1 ? `“${title || compareWords.unknownTitle}”` : count(amount, 'posting');

/** What the bar at the foot says. */
export const newsOf = {
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
