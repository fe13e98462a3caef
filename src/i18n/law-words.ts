import type { LawState } from '../model/law.ts';
import { date } from './format.ts';

const on = (since: string | null): string => (since === null ? '' : ` on ${date(since)}`);

/** What stands behind the name of a law that is not simply in force. */
const SHORT: Readonly<Record<LawState, (next: readonly string[], since: string | null) => string | null>> = {
  proposed: () => 'proposed',
  adopted: (_, since) => (since === null ? 'not yet in force' : `from ${date(since)}`),
  'in-force': () => null,
  replaced: (next) => `now ${next.join(', ')}`,
  repealed: (next) => (next.length > 0 ? `repealed; now ${next.join(', ')}` : 'repealed'),
  vetoed: (next) => (next.length > 0 ? `vetoed; see ${next.join(', ')}` : 'vetoed'),
  lapsed: () => 'no longer pursued',
};

/** The same as a sentence. */
const LONG: Readonly<Record<LawState, (next: readonly string[], since: string | null) => string>> = {
  proposed: (_, since) => `Proposed${on(since)}, not in force.`,
  adopted: (_, since) =>
    since === null ? 'Adopted, not yet in force.' : `Adopted; applies from ${date(since)}.`,
  'in-force': (_, since) => (since === null ? '' : `In force since ${date(since)}.`),
  replaced: (next, since) => `Replaced${on(since)} by ${next.join(', ')}.`,
  repealed: (next, since) =>
    `Repealed${on(since)}.${next.length > 0 ? ` What follows: ${next.join(', ')}.` : ''}`,
  vetoed: (next, since) =>
    `Vetoed${on(since)}.${next.length > 0 ? ` What came instead: ${next.join(', ')}.` : ''}`,
  lapsed: (_, since) => `Given up${on(since)}; it binds nobody.`,
};

export const lawWords = {
  short: SHORT,
  long: LONG,
  unconfirmed: (on: string) => `Not confirmed when it was looked up on ${date(on)}.`,
} as const;
