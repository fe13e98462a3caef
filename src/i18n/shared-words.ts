import type { WorkMode } from '../model/posting.ts';
import type { Level, Need, TrackId } from '../model/terms.ts';

export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  entry: 'Entry',
  mid: 'Mid',
  senior: 'Senior',
  lead: 'Lead',
  executive: 'Executive',
};

export const TRACK_NAMES: Readonly<Record<TrackId, string>> = {
  technical: 'Technical',
  operations: 'Operations',
  governance: 'Governance',
};

export const NEED_NAMES: Readonly<Record<Need, string>> = {
  required: 'Required',
  preferred: 'Nice to have',
  mentioned: 'Mentioned',
};

export const WORK_MODES: Readonly<Record<WorkMode, string>> = {
  remote: 'remote',
  hybrid: 'hybrid',
  onsite: 'on site',
};

export const PAY_WORDS = {
  below: (region: string) => `below the ${region} band`,
  'from-below': (region: string) => `starts below the ${region} band`,
  within: (region: string) => `within the ${region} band`,
  'above-in-part': (region: string) => `ends above the ${region} band`,
  above: (region: string) => `above the ${region} band`,
  spans: (region: string) => `wider than the ${region} band`,
  'not-stated': () => 'not stated',
  'not-comparable': () => 'not comparable',
  'no-band': () => 'no band known',
} as const;

/** Names of the sites that Milepost knows by name; any other is named by its host. */
export const SITE_NAMES: Readonly<Record<string, string>> = {
  ashby: 'Ashby',
  greenhouse: 'Greenhouse',
  indeed: 'Indeed',
  lever: 'Lever',
  linkedin: 'LinkedIn',
  smartrecruiters: 'SmartRecruiters',
  workable: 'Workable',
  workday: 'Workday',
};

/** Said only of what is not sure. */
export const CERTAINTY_NAMES = { clear: '', likely: 'probably', unsure: 'a guess' } as const;

export const chipWords = {
  years: (years: number) => `${years}+ ${years === 1 ? 'year' : 'years'}`,
  jump: (name: string, mentions: number) => `Next mention of ${name}, ${mentions} on the page`,
  jumpHint: 'Go to the next mention on the page',
  hint: {
    have: 'You have this. Click to take it back.',
    missing: 'Missing. Click if you have this.',
    nice: 'Not ticked. Click if you have this.',
    suggested: 'Usual for your background. Click to take it off.',
    untold: 'Click if you have this.',
    spare: 'Not needed: you have an alternative. Click if you have this too.',
  },
} as const;

export const listWords = {
  all: (amount: number) => `Show all (${amount})`,
  more: (hidden: number) => `${hidden} more`,
  less: 'Show fewer',
} as const;

export const quoteWords = { jump: 'Show this passage on the page' } as const;

/** The wide pages, by the name of their file. */
export const navWords = {
  label: 'Pages of Milepost',
  product: 'Milepost',
  compare: 'Saved',
  roadmap: 'Roadmap',
  options: 'Profile',
} as const;

export const newsWords = { undo: 'Undo', dismiss: 'Close' } as const;
