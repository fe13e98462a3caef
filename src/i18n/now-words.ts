import { count } from './format.ts';

/** What matters about a posting at this moment, in a few words each. */
export const nowWords = {
  title: 'What matters now',
  closed: 'No longer open',
  closes: (days: number) => {
    if (days === 0) return 'Closes today';
    return days === 1 ? 'Closes tomorrow' : `Closes in ${days} days`;
  },
  'no-opening': 'May have no opening behind it',
  'ai-screening': 'AI screens applications',
  old: 'Posted long ago',
  age: (days: number) => `Posted ${count(Math.round(days / 30.4), 'month')} ago`,
} as const;
