import { wholeNumber } from './format.ts';

/** What the screens say that stand in place of an answer. */
export const STATES = {
  none: {
    title: 'No job posting on this page',
    text: 'Open a single job posting and Milepost reads it from the page.',
    action: 'Read again',
  },
  list: {
    title: 'This page lists several postings',
    text: 'Pick one and open it: Milepost reads one posting at a time.',
    action: 'Read again',
  },
  frame: {
    title: 'The posting sits in a frame',
    text: 'It comes from another site, which Milepost may not read. Open the posting by itself, or let Milepost read that site.',
    action: 'Open the posting',
  },
  loading: {
    title: 'The posting is still loading',
    text: 'The page has a posting, but its text is not there yet.',
    action: 'Read again',
  },
  expired: {
    title: 'This posting has expired',
    text: 'The page says that the job is no longer open, and of its text nothing is left.',
    action: null,
  },
  restricted: {
    title: 'Extensions may not read this page',
    text: 'The browser keeps extensions out of its own pages, its store and some protected sites.',
    action: null,
  },
  'no-text': {
    title: 'No text to read on this page',
    text: 'There may be a posting here, but its text could not be read: it may be a picture, or a document.',
    action: 'Read again',
  },
  failed: {
    title: 'Milepost could not finish',
    text: 'Something went wrong while reading this page. Nothing that you saved is affected.',
    action: 'Try again',
  },
} as const;

/** What the screens have in common. */
export const stateWords = {
  paste: 'Paste the posting instead',
  allow: (site: string) => `Let Milepost read ${site} here`,
} as const;

/** What an answer lacks, said above it. */
export const NOTICES = {
  'too-long': {
    title: 'Too long to read whole',
    text: (characters: number) =>
      `The first ${wholeNumber(characters)} characters of this posting were read. What it says behind them is not in this answer.`,
  },
  'other-language': {
    title: 'In a language that Milepost does not read',
    text: () =>
      'Milepost reads postings in English, Dutch, French, German, Italian, Polish, Portuguese and Spanish. In this one only names of tools and standards, and figures, were found.',
  },
  'no-requirements': {
    title: 'No requirements section found',
    text: () =>
      'The posting does not say which skills it requires. Whatever else it names is listed as mentioned.',
  },
  'no-known-skill': {
    title: 'No known skill in the requirements',
    text: () =>
      'The posting asks for things that Milepost does not know. That is not the same as nothing missing.',
  },
} as const;
