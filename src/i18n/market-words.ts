import type { FitBand } from '../model/fit.ts';
import { FIT_NAMES } from './compare-words.ts';
import { amount, count } from './format.ts';

/** The screens of the saved postings, as the row of links above them names them. */
export const screenWords = {
  label: 'Views of the saved postings',
  list: 'List',
  market: 'Market',
  learn: 'Learn next',
  files: 'Export and backup',
} as const;

const ofFilter = (shown: number, all: number) =>
  shown === all
    ? `all ${count(all, 'saved posting')}`
    : `the ${shown} of ${all} saved postings that pass the filters`;

export const marketWords = {
  title: 'Market',
  over: (shown: number, all: number) => `Counted over ${ofFilter(shown, all)}.`,
  few: (postings: number) =>
    `${count(postings, 'posting')}: too few to speak of a market. Numbers are counts, without percentages.`,
  demand: 'Demand per skill',
  onlyMissing: 'Only what I miss',
  none: 'None of these postings asks for a skill that Milepost knows.',
  nothingMissing: 'You have every skill that these postings ask for.',
  skill: 'Skill',
  required: 'Required',
  preferred: 'Nice to have',
  you: 'You',
  have: 'have',
  missing: 'missing',
  share: (share: number) => `${share}%`,
  pay: 'Pay beside the bands, US dollars a year',
  payHint: 'A dot is the middle of one posting’s range, the bar is the US band, the line is the median.',
  noPay: 'None of these postings states a pay that can be put in US dollars a year.',
  group: 'Track and level',
  stated: 'Postings',
  median: 'Median',
  band: 'US band',
  noBand: 'none',
  noTrack: 'No track',
  noLevel: 'level not stated',
  drawn: (group: string, amounts: readonly number[]) =>
    `${group}: ${amounts.map((one) => `$${amount(one)}`).join(', ')}`,
  time: 'Postings over time',
  timeHint: 'By the day of posting, or of saving where the page named none.',
  month: 'Month',
  postings: 'Postings',
  numbers: 'Show the numbers',
  emptyTitle: 'Nothing to count yet',
  empty: 'No saved posting passes the filters. Save some, or loosen the filters of the list.',
} as const;

export const learnWords = {
  title: 'Learn next',
  lead: (shown: number, all: number) =>
    `Which phase, learned first, closes most required gaps per week, over ${ofFilter(shown, all)}. Postings of the field and of your track come first.`,
  noPostings: 'Save postings first',
  noPostingsText: 'What to learn next is counted over the postings that you saved.',
  noneShown: 'No posting in this view',
  noneShownText: 'What to learn next is counted over the postings that the list shows. Widen its filters.',
  nothing: 'Nothing left to learn',
  nothingText: 'No phase of the roadmaps closes a required gap of these postings.',
  rate: (gaps: number, weeks: number) => `${count(gaps, 'gap')} in ${count(weeks, 'week')}`,
  rateOfOthers: (gaps: number, weeks: number) =>
    `${count(gaps, 'gap')} in ${count(weeks, 'week')}, all beside your field or track`,
  besides: (gaps: number) => `${gaps} more beside your field or track`,
  perWeek: (rate: number) => `${(Math.round(rate * 10) / 10).toLocaleString('en-US')} a week`,
  inPostings: (postings: number) => `in ${count(postings, 'posting')}`,
  after: (titles: readonly string[]) => `With ${titles.join(' and ')} before it, counted in.`,
  skills: 'Closes',
  gaps: (name: string, gaps: number) => `${name} × ${gaps}`,
  preparesFor: (certificates: readonly string[]) => `Prepares for ${certificates.join(', ')}`,
  lifts: 'Would become a good or strong fit',
  liftsNone: 'Makes no posting a good or strong fit by itself.',
  improved: (from: FitBand, to: FitBand) => `${FIT_NAMES[from]} → ${FIT_NAMES[to]}`,
  how: 'A gap is a required skill that you miss, counted once for each posting that asks for it. A group of alternatives is one gap. Weeks are 10 hours, shortened by what you know of the phase.',
} as const;
