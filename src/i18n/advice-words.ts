import { count } from './format.ts';

export const adviceWords = {
  title: 'Good to know',
  questions: (amount: number) => `Interview questions (${amount})`,
  fit: 'Is it for you?',
  great: 'Great fit if',
  misfit: 'May not be right if',
  guide: (title: string) => `From the guide: ${title}`,
  ownGuide: (title: string) => `From Milepost's own guide: ${title}`,
  answer: {
    yes: 'your profile says so',
    no: 'your profile says otherwise',
    unknown: 'your profile does not tell',
  },
  difficulty: 'Difficulty',
  barrier: 'Entry barrier',
  coding: 'Coding',
  codingNeeded: { yes: 'needed; you have a language', no: 'needed', unknown: 'needed; no language ticked' },
  noCoding: 'not needed',
  practice: 'Questions to practice',
  practiceAtLeast: (amount: number) => `${amount} or more over all levels by the guide; Milepost has its own`,
  practiceHere: 'in Milepost, for every level',
  time: 'Time to learn',
  timeOurs: (months: number, weeks: number) =>
    `about ${count(months, 'month')}: ${count(weeks, 'week')} of 10 hours`,
  timeBoth: (months: number, weeks: number) =>
    `about ${count(months, 'month')} by the guide; its phases add up to ${count(weeks, 'week')} of 10 hours`,
} as const;
