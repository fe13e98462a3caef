import type { FitBand } from '../model/fit.ts';
import type { GateKind } from '../model/gate.ts';
import type { SavedStatus } from '../model/saved-posting.ts';
import { count } from './format.ts';

export const STATUS_NAMES: Readonly<Record<SavedStatus, string>> = {
  saved: 'Saved',
  applied: 'Applied',
  interview: 'Interview',
  offer: 'Offer',
  rejected: 'Rejected',
  archived: 'Archived',
};

/** A fit in one word, for a column. */
export const FIT_NAMES: Readonly<Record<FitBand, string>> = {
  strong: 'Strong',
  good: 'Good',
  stretch: 'Stretch',
  far: 'Far',
  outside: 'Outside',
};

/** What a posting demands of a person, in a list of conflicts. */
const CONFLICT_NAMES: Readonly<Record<string, string>> = {
  citizenship: 'citizenship',
  'work-authorization': 'work permit',
  sponsorship: 'sponsorship',
  clearance: 'clearance',
  'export-control': 'export control',
  degree: 'degree',
  language: 'language',
  place: 'place',
  'office-days': 'office days',
  travel: 'travel',
} satisfies Record<GateKind, string>;

export const compareWords = {
  title: 'Saved postings',
  stays: 'Stays on this device',
  loading: 'Reading the saved postings',
  emptyTitle: 'No saved postings yet',
  empty:
    'Open a job posting, click the Milepost button and press Save. It will stand here, beside the others.',
  failedTitle: 'The saved postings could not be read',
  failed: 'They are still stored: nothing was deleted.',
  unreadable: (postings: number) =>
    `${count(postings, 'saved posting')} could not be read and ${postings === 1 ? 'is' : 'are'} kept aside.`,
  clockBehind: (date: string) =>
    `The clock of this computer stands before ${date}, when the list was last changed. Nothing is lost: new changes are dated after that day until the clock is past it.`,
  judging: (done: number, of: number) =>
    `Comparing with your profile: ${done.toLocaleString('en-US')} of ${of.toLocaleString('en-US')}`,
  noneShown: 'No posting passes the search and the filters.',
  showAll: 'Show all',
  pick: (title: string) => `Pick ${title}`,
  pickAll: 'Pick all that are shown',
  remove: (title: string) => `Delete ${title}`,
  details: (title: string) => `Details of ${title}`,
  openPosting: (title: string) => `Open the posting ${title} in a new tab`,
  statusOf: (title: string) => `Status of ${title}`,
  payBrief: {
    below: 'below US band',
    'from-below': 'starts below US band',
    within: 'within US band',
    'above-in-part': 'ends above US band',
    above: 'above US band',
    spans: 'wider than US band',
    'not-stated': 'not stated',
    'not-comparable': 'not comparable',
    'no-band': 'no band',
  },
  unknownTitle: 'Posting without a title',
  noRole: { in: 'No known role', near: 'Near AI security', out: 'Outside AI security' },
  missing: (missing: number, of: number) => `${missing} of ${of}`,
  none: '—',
  notKnown: 'not known',
  closed: { expired: 'expired', 'no-opening': 'no opening' },
  conflicts: (kinds: readonly string[]) =>
    `conflicts: ${kinds.map((kind) => CONFLICT_NAMES[kind] ?? kind).join(', ')}`,
  pageDiffers: 'text changed',
  pageDiffersHint: 'The text has changed since you saved it. Open the posting and save it again to see how.',
  savedEarlier: (day: string) => `saved before, ${day}`,
  savedEarlierHint: 'You saved the same text before, under another address.',
  copies: (copies: number) => (copies === 1 ? '+1 copy' : `+${copies} copies`),
  noted: 'has a note',
  remind: (day: string) => `remind ${day}`,
  due: (day: string) => `due ${day}`,
  keys: 'Arrow keys move, Space picks, Enter opens details, Delete deletes, / searches',
} as const;

export const columnWords = {
  pick: 'Pick',
  posting: 'Posting',
  role: 'Track and role',
  level: 'Level',
  pay: 'Pay, USD a year',
  fit: 'Fit',
  missing: 'Missing',
  weeks: 'Weeks',
  status: 'Status',
  remove: 'Delete',
} as const;

export const sortWords = {
  menu: 'Sort',
  by: {
    saved: 'Saved',
    title: 'Title',
    company: 'Company',
    place: 'Place',
    mode: 'Work mode',
    track: 'Track',
    role: 'Role',
    level: 'Level',
    pay: 'Pay',
    fit: 'Fit',
    missing: 'Missing skills',
    weeks: 'Weeks',
    status: 'Status',
    posted: 'Date posted',
    updated: 'Last change',
    reminder: 'Reminder',
  },
  first: 'Sort by',
  next: 'then by',
  nothing: 'nothing more',
  up: 'Ascending',
  down: 'Descending',
  hint: 'Shift-click a second column to sort by it as well',
} as const;

export const filterWords = {
  search: 'Search title, company, text, notes',
  clearSearch: 'Clear the search',
  searching: 'The texts are still being read; for now only filters apply.',
  all: (name: string) => `${name}: all`,
  one: (name: string, value: string) => `${name}: ${value}`,
  many: (name: string, amount: number) => `${name}: ${amount}`,
  open: 'open',
  anyValue: 'Any',
  more: 'More filters',
  clear: 'Clear filters',
  counted: (shown: number, all: number) =>
    shown === all
      ? count(all, 'saved posting')
      : `${shown.toLocaleString('en-US')} of ${count(all, 'saved posting')}`,
  facet: {
    track: 'Track',
    level: 'Level',
    status: 'Status',
    fit: 'Fit',
    mode: 'Work mode',
    role: 'Role',
    verdict: 'Pay and band',
    tag: 'Tags',
    site: 'Site',
  },
  expired: 'Expired',
  only: { 'no-conflict': 'No conflict', open: 'Open' },
  onlyHint: {
    'no-conflict': 'Hide postings that demand what your profile says you do not meet',
    open: 'Hide postings that have expired or are about no opening',
  },
  otherSites: 'other sites',
  words: { company: 'Company contains', place: 'Place contains' },
  bounds: {
    missing: 'Missing skills, at most',
    weeks: 'Weeks, at most',
    pay: 'Pay reaches, USD a year',
    saved: 'Saved since',
    remind: 'Reminder until',
  },
  none: 'not known',
} as const;

export const bulkWords = {
  label: 'What to do with the picked postings',
  picked: (amount: number) => `${amount} picked`,
  compare: 'Compare side by side',
  compareHint: 'Pick two to four postings to compare them',
  status: 'Set status',
  tag: 'Tag',
  tagName: 'Tag for the picked postings',
  addTag: 'Add',
  removeTag: 'Take off',
  merge: 'Merge',
  mergeHint: 'Makes the others copies of the one picked first',
  reminders: 'Reminders (.ics)',
  remove: 'Delete',
  letGo: 'Let go',
} as const;
