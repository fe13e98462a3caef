import type { FitBand, FitPartCode } from '../model/fit.ts';

export const FIT_WORDS: Readonly<Record<FitBand, string>> = {
  strong: 'Strong fit',
  good: 'Good fit',
  stretch: 'A stretch',
  far: 'Far',
  outside: 'Not your field',
};

/** The same as places on the bar, and at the end of a sentence. */
export const FIT_BANDS: Readonly<Record<Exclude<FitBand, 'outside'>, string>> = {
  far: 'far',
  stretch: 'stretch',
  good: 'good',
  strong: 'strong',
};

/** How close the person's work is to the posting's, from the closest. */
const CLOSENESS = [
  { from: 0.85, brief: 'your line of work' },
  { from: 0.6, brief: 'close to your work' },
  { from: 0.35, brief: 'some way from your work' },
  { from: 0, brief: 'another line of work' },
] as const;

const tenths = (got: number): number => Math.round(got * 10) / 10;

/** Those that the person has, as the chips count them, and of the others those that a related skill counts for. */
const skillsIn = (got: number, of: number, need: string, inPart: number): string =>
  `${got} of ${of} ${need}${inPart > 0 ? `, ${inPart} in part` : ''}`;

/** What each part says in the line of words; of skills `got` is a whole number, and `inPart` how many more count in part. */
export const FIT_PARTS_IN_BRIEF: Readonly<
  Record<FitPartCode, (got: number, of: number, inPart: number) => string>
> = {
  profession: (got) => CLOSENESS.find(({ from }) => got >= from)?.brief ?? '',
  'required-skills': (got, of, inPart) => skillsIn(got, of, 'required', inPart),
  'only-preferred-skills': (got, of, inPart) => skillsIn(got, of, 'nice to have', inPart),
  'preferred-skills': (got, of, inPart) => skillsIn(got, of, 'nice to have', inPart),
  years: (got, of) => `${tenths(got)} of ${of} years`,
  level: (got, of) => (got === of ? 'your level' : 'not your level'),
  license: () => 'needs a license',
  'few-requirements': () => 'names few skills',
};

/** What each part is called in the arithmetic. */
const FIT_PART_NAMES: Readonly<Record<FitPartCode, string>> = {
  profession: 'Line of work',
  'required-skills': 'Required skills',
  'only-preferred-skills': 'Skills, all nice to have',
  'preferred-skills': 'Nice to have',
  years: 'Years of experience',
  level: 'Level',
  license: 'Work that needs a license',
  'few-requirements': 'Few skills named, a stretch at most',
};

export const fitWords = {
  title: 'Your fit',
  nothingAsked: 'The posting asks for no skill that Milepost knows, so there is nothing to compare.',
  apart: (word: string) => `${word}, on skills`,
  label: 'fit',
  why: (score: number) => `Why ${score}`,
  close: 'Close',
  bar: (now: number, then: number | null) =>
    `Fit ${now} of 100${then === null || then === now ? '' : `, ${then} after the road`}`,
  start: 'Everything that is asked',
  part: (code: FitPartCode, got: number, of: number) =>
    code === 'license' ? FIT_PART_NAMES[code] : `${FIT_PART_NAMES[code]}, ${tenths(got)} of ${of}`,
  work: (own: string, theirs: string) =>
    own === theirs ? `Line of work: ${own}, as yours` : `Line of work: ${theirs}, yours is ${own}`,
  workUntold: 'Your line of work counts most, and your profile does not name it.',
  tellWork: 'Say what you do',
  level: (asked: string, sought: string) => `Level, ${asked} where you seek ${sought}`,
  off: (points: number) => (points === 0 ? '0' : `−${points}`),
  left: 'Left of 100',
  related: (have: string, missing: string, credit: number) => `${have} counts ${credit} for ${missing}.`,
  floors: (strong: number, good: number, stretch: number) =>
    `Strong from ${strong}, good from ${good}, a stretch from ${stretch}.`,
  enough: 'Seven tenths of what is asked, by weight, is enough: what is central to the work weighs most.',
  silence: 'What the posting or your profile leaves unsaid takes nothing off. Pay is no part of it.',
} as const;
