import { count } from './format.ts';

const signed = (amount: number): string => (amount < 0 ? `−${-amount}` : `+${amount}`);

/** What a tick moved, and what one would move. */
export const changeWords = {
  score: (from: number, to: number) => `${from} → ${to}`,
  weeks: (from: number, to: number) => `${signed(to - from)} ${Math.abs(to - from) === 1 ? 'week' : 'weeks'}`,
  worth: (points: number) => `${signed(points)} if you have it`,
  fit: (from: number, to: number) => `Fit ${to}, was ${from}.`,
  road: (from: number, to: number) => `Road ${count(to, 'week')}, was ${from}.`,
} as const;
