import { count } from './format.ts';

export const EVIDENCE_TOPICS = {
  domain: 'Field',
  track: 'Track',
  role: 'Role',
  level: 'Level',
  years: 'Years',
  salary: 'Pay',
  title: 'Title',
  warning: 'Warning',
} as const;

export const popupWords = {
  reading: 'Reading the page',
  stays: 'On this device',
  mention: (name: string, at: number, of: number) => `${name}: ${at} of ${of}`,
  legendRequired: 'required',
  legendNice: 'nice to have',
  previous: 'Previous mention (P)',
  next: 'Next mention (N)',
  askPrivate: 'It would stay in your list after this private window closes.',
  privateWindow: 'Private window: nothing is kept',
  notOnPage: 'Not found on the page any more',
  notPainted: 'This page cannot be highlighted',
  proved: (certificate: string) => `${certificate} proves it: change that in your profile`,
  notSaved: (reason: string) => `Not saved: ${reason}`,
} as const;

export const headerWords = {
  product: 'Milepost',
  tagline: 'Reads postings for AI-security careers',
  untitled: 'Posting without a title',
  places: (first: string, others: number) => `${first} and ${others} more`,
  posted: (when: string) => `posted ${when}`,
  highlight: 'Highlight',
  you: 'You',
  highlightOn: 'Highlight skills on the page',
  highlightOff: 'Highlight no more',
  profile: 'About you',
  openPanel: 'Keep open beside the page',
} as const;

export const verdictWords = {
  title: 'Verdict',
  terms: 'Conditions and pay',
  track: 'Track',
  noRole: 'No known role',
  near: 'Related, not AI security',
  out: 'Not an AI-security job',
  outText: 'None of what was read is about AI security, so there is no fit, band or road.',
  noLevel: 'Level not stated',
  why: 'Why?',
  correct: 'Correct role and level',
  corrected: 'corrected by you',
  undo: 'Undo the correction',
  role: 'Role',
  levelLabel: 'Level',
  choose: 'Choose…',
  correctHint: 'Remembered for this posting.',
  alternatives: 'Next best',
  take: 'Take this role instead',
  noEvidence: 'The posting has no sentence that says so directly.',
  nearest: (role: string) => `Closest: ${role}.`,
  noneNear: 'No known role is near enough to be named.',
  tellBackground: 'Give your background under About you to see a way in from there.',
  entryPoint: (background: string, role: string) => `A way in from ${background}: ${role}.`,
} as const;

export const payWords = {
  title: 'Pay',
  more: 'Pay in detail',
  bandIs: (region: string, amount: string) => `the ${region} band is ${amount}`,
  stated: 'Stated',
  about: '≈',
  source: (region: string, source: string) => `${region} band: ${source}.`,
  observed: (n: number) => `${n} other postings state`,
  middle: (amount: string) => `in the middle ${amount}`,
  observedSource: (source: string) => `Medians, a second source beside the band: ${source}.`,
  elsewhere: (region: string) => `It is what is paid in the ${region}; elsewhere pay differs.`,
  rate: (from: string, to: string, rate: string, day: string) =>
    `Converted at ${from}1 = ${to}${rate} of ${day}.`,
  hours: (hours: number) => `A year is taken as ${hours} paid hours.`,
  axis: (posted: string, band: string) =>
    [posted && `Stated ${posted}`, band && `band ${band}`].filter(Boolean).join('; '),
} as const;

export const skillWords = {
  title: 'Skills',
  question: (skills: number) =>
    skills === 1 ? '1 skill asked. Do you have it?' : `${count(skills, 'skill')} asked. Which do you have?`,
  questionRequired: (skills: number) =>
    skills === 1
      ? '1 skill required. Do you have it?'
      : `${count(skills, 'skill')} required. Which do you have?`,
  atOnce: 'Each tick counts at once: your fit, the road to this job and its weeks follow.',
  missing: (missing: number) => (missing === 0 ? 'none missing' : `${missing} missing`),
  tick: 'tick what you have',
  have: (skills: number) => `${skills} you have`,
  also: 'Also in the posting',
  or: 'or',
  unknown: 'Not known to Milepost',
  experience: 'Experience',
  yearsBoth: (asked: string, own: number) => `${asked} asked, you have ${own}`,
  yearsAsked: (asked: string) => `${asked} asked`,
  addYears: 'Add yours',
} as const;

export const youWords = {
  title: 'About you',
  years: 'Years of experience',
  background: 'Background',
  unknown: 'Not given',
  technical: 'Technical',
  'non-technical': 'Non-technical',
  hours: 'Hours a week to learn',
  ticked: (skills: number) => `${count(skills, 'skill')} ticked`,
  openPage: 'Open the whole profile',
  startTitle: 'Or start from your background',
  startHint: 'Suggests what people who do this usually know. Nothing counts until you keep it.',
  suggests: (background: string) => `Usual for ${background}. Take off what you do not have:`,
  suggestsNone: (background: string) =>
    `${background}: none of the skills asked here is usual. Tick what you have.`,
  keep: (skills: number) => (skills === 1 ? 'Keep it' : `Keep these ${skills}`),
  keepNone: 'None of them',
  allUsual: 'All usual skills',
  resume: 'Import a résumé',
  resumeHint: 'PDF, DOCX or text, read on this device',
} as const;

export const savedWords = {
  changed: (day: string) => `The text has changed since you saved it on ${day}.`,
  seen: (day: string, isSame: boolean) =>
    isSame
      ? `You saved this posting on ${day} under another address.`
      : `You saved a posting much like this one on ${day}.`,
  show: 'Show it in the list',
  takenOut: 'Taken out of your list. Save it again to have it back as it was.',
} as const;

export const footerWords = {
  save: 'Save',
  saved: 'Saved',
  takeOut: 'Saved. Press again to take it out of your list.',
  saveAgain: 'Save again',
  saveAnyway: 'Save anyway',
  list: (amount: number) => `List · ${amount}`,
} as const;
