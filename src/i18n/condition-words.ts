import type { Conditions } from '../model/conditions.ts';
import type { ConditionField } from '../model/conditions-change.ts';
import type { GateKind } from '../model/gate.ts';
import { count } from './format.ts';

/** What the words for a condition need to know of it. */
export interface ConditionFacts {
  readonly kind: GateKind;
  /** True where the ability to get a clearance is asked for, not the clearance. */
  readonly isObtainable: boolean;
  /** True for a visa that the employer sponsors. */
  readonly isOffered: boolean;
  /** As in a gate: country, clearance, degree, language, place, days, percent; null where any one will do. */
  readonly subject: string | null;
}

const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** Countries that are better known by their letters. */
const LETTERS: Readonly<Record<string, string>> = { US: 'US', UK: 'UK', GB: 'UK', EU: 'EU' };
const WITH_ARTICLE: ReadonlySet<string> = new Set(['US', 'UK', 'GB', 'EU', 'NL', 'AE', 'PH']);

/** Answers of a restored backup may name anything, also what every object has. */
const nameIn = (names: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(names, key) ? names[key] : undefined;

/** "Germany", "US"; what is no code of a country stays as it is. */
export function countryName(code: string): string {
  const letters = nameIn(LETTERS, code);
  if (letters !== undefined) return letters;
  return /^[A-Z]{2}$/.test(code) ? (REGIONS.of(code) ?? code) : code;
}

/** "Germany", "the US": as it stands in a sentence. */
const inSentence = (code: string): string => `${WITH_ARTICLE.has(code) ? 'the ' : ''}${countryName(code)}`;

const DEGREES: Readonly<Record<string, string>> = {
  bachelor: 'Bachelor’s degree',
  master: 'Master’s degree',
  phd: 'PhD',
  law: 'Law degree',
};
const ASKED_DEGREES: Readonly<Record<string, string>> = {
  bachelor: 'a bachelor’s degree or a higher one',
  master: 'a master’s degree or a higher one',
  phd: 'a PhD',
  law: 'a law degree',
};

type Say = (facts: ConditionFacts & { readonly subject: string }) => string;

/** A condition in two to four words. */
const SHORT: Readonly<Record<GateKind, Say>> = {
  citizenship: ({ subject }) => {
    if (subject === '') return 'Citizenship';
    return Object.hasOwn(LETTERS, subject)
      ? `${countryName(subject)} citizen`
      : `Citizen of ${inSentence(subject)}`;
  },
  'work-authorization': ({ subject }) =>
    subject === '' ? 'Work permit' : `Work permit: ${countryName(subject)}`,
  sponsorship: ({ isOffered }) => (isOffered ? 'Sponsors visas' : 'No visa sponsorship'),
  clearance: ({ subject, isObtainable }) => {
    const name = subject === '' ? 'Security' : subject;
    return isObtainable ? `Can get ${name} clearance` : `${name} clearance`;
  },
  'export-control': () => 'US person',
  degree: ({ subject }) => nameIn(DEGREES, subject) ?? 'Degree',
  language: ({ subject }) => (subject === '' ? 'Language' : `${subject}, spoken`),
  place: ({ subject }) => (subject === '' ? 'Place' : `Based in ${inSentence(subject)}`),
  'office-days': ({ subject }) => (subject === '' ? 'Office days' : count(Number(subject), 'office day')),
  travel: ({ subject }) => (subject === '' ? 'Travel' : `${subject} % travel`),
};

/** What a person is asked about a condition. */
const QUESTIONS: Readonly<Record<GateKind, Say>> = {
  citizenship: ({ subject }) => `Are you a citizen of ${inSentence(subject)}?`,
  'work-authorization': ({ subject }) => `May you work in ${inSentence(subject)}, with no visa sponsored?`,
  sponsorship: ({ subject }) => `Do you need a visa sponsored in ${inSentence(subject)}?`,
  clearance: ({ subject, isObtainable }) => {
    const name = subject === '' ? 'a security clearance' : `${subject} clearance`;
    return isObtainable ? `Could you get ${name}?` : `Do you hold ${name}, or a higher one?`;
  },
  'export-control': () => 'Are you a US person: a citizen, a permanent resident or under protection?',
  degree: ({ subject }) => `Do you have ${nameIn(ASKED_DEGREES, subject) ?? 'a degree'}?`,
  language: ({ subject }) => `Do you speak ${subject} well enough to work in it?`,
  place: ({ subject }) => `Do you live in ${inSentence(subject)}, or would you move there?`,
  'office-days': ({ subject }) => `Would you come to the office ${count(Number(subject), 'day')} a week?`,
  travel: ({ subject }) => `Would you travel ${subject} % of the time?`,
};

const say =
  (words: Readonly<Record<GateKind, Say>>) =>
  (facts: ConditionFacts): string =>
    words[facts.kind]({ ...facts, subject: facts.subject ?? '' });

export const conditionWords = {
  title: 'Conditions',
  short: say(SHORT),
  question: say(QUESTIONS),
  yes: 'Yes',
  no: 'No',
  states: {
    conflict: 'conflicts with your profile',
    untold: 'not told',
    met: 'met',
    unmet: 'not met',
  },
  wish: 'nice to have',
  byProfile: 'Your profile decides this.',
  unclear: 'The posting does not say enough to compare it with your profile.',
  offered: 'The employer offers it.',
  ofPlace: 'It follows from the place of the job.',
  openProfile: 'Open your conditions',
  remembered: 'Remembered for other postings too.',
  conflict: (conditions: readonly string[]) =>
    conditions.length === 1
      ? `A condition conflicts: ${conditions[0]}`
      : `${conditions.length} conditions conflict: ${conditions.join(', ')}`,
  change: 'Change',
} as const;

/** The part of the profile page where conditions are told. */
export const conditionPageWords = {
  title: 'Conditions',
  intro:
    'What decides beside skills. Nothing here is required, and what you leave open is held against no posting. It is never part of the score: a conflict stands beside it.',
  work: 'Where you may work',
  learned: 'What you have',
  life: 'How you want to work',
  fields: {
    citizenships: 'Citizenships',
    workPermits: 'Work permits beside those',
    sponsorship: 'Visa sponsorship needed in',
    clearances: 'Security clearances held',
    languages: 'Languages',
    degree: 'Highest degree',
    place: 'Where you live',
    relocate: 'Would you move for a job?',
    work: 'Work mode',
    officeDaysMost: 'Office days a week, at most',
    travelMost: 'Travel in percent, at most',
  } satisfies Record<ConditionField, string>,
  city: 'City',
  addAnother: 'Add another…',
  remove: (name: string, field: string) => `Take ${name} out of: ${field}`,
  none: { workPermits: 'None', sponsorship: 'Nowhere', clearances: 'None' },
  open: 'Not given',
  moves: { yes: 'Yes', no: 'No' },
  noDegree: 'None',
  degrees: DEGREES,
  modes: {
    remote: 'Remote only',
    hybrid: 'Hybrid',
    office: 'At the office',
    any: 'Any of them',
  } satisfies Record<NonNullable<Conditions['work']>, string>,
  languageLevels: { basic: 'Basic', working: 'Working', fluent: 'Fluent', native: 'Native' },
  levelIn: (language: string) => `Level in ${language}`,
  otherClearances: 'Others',
  answers: 'Your answers on postings',
  answersHint: 'Each counts for every posting that asks the same. The fields above win where they tell.',
  takeBack: 'Take back',
  takeBackOf: (question: string) => `Take back the answer: ${question}`,
  saved: (field: string) => `${field} saved.`,
  takenBack: 'Answer taken back.',
} as const;
