import type { SkillKind } from '../model/skill.ts';
import { count, date } from './format.ts';

/** What a person has too little or too much of for a posting, and no phase changes. */
export type BeyondLearning = 'work' | 'level-above' | 'level-below' | 'years' | 'license';

const BEYOND_LEARNING: Readonly<Record<BeyondLearning, string>> = {
  work: 'it is another line of work than yours',
  license: 'it asks for a license',
  'level-above': 'it is above the level that you aim at',
  'level-below': 'it is below the level that you aim at',
  years: 'it asks for more years than you have',
};

export const roadWords = {
  title: 'Your road',
  label: 'Road',
  start: 'Start with',
  inPhases: (phases: number) => ` in ${count(phases, 'phase')}`,
  takeYouTo: ' take you to ',
  leaveYouAt: (score: number) => `, your fit stays at ${score}`,
  scoreInWords: (score: number, band: string) => `${score}, ${band}`,
  longWay: 'A long way.',
  nearest: (role: string) => `Nearest: ${role}`,
  inBrief: {
    'nothing-missing': 'Nothing missing',
    'near-already': 'You can apply as you are',
    'only-together': 'No single phase is worth its weeks alone',
    'learning-adds-little': 'Learning adds little here',
  },
  whole: 'Whole roadmap',
  sum: (phases: number, weeks: number) => `${count(phases, 'phase')} · ${count(weeks, 'week')}`,
  covers: (covered: number, missing: number, prepared: readonly string[]) =>
    ` ${coversTogether(covered, count(missing, 'missing skill'), prepared)}`,
  /** What a phase brings: the skills that it covers, then the certificates that it prepares for. */
  gains: (covers: readonly string[], certificates: readonly string[]) =>
    [
      ...(covers.length > 0 ? [covers.join(', ')] : []),
      ...(certificates.length > 0 ? [`prepares for ${certificates.join(', ')}`] : []),
    ].join(' · '),
  preparedIn: (phase: string, roadmap: string) => `${phase}, in ${roadmap}, prepares for it`,
  withoutSteps: {
    'only-together': 'No single phase is worth its weeks alone.',
    'nothing-missing': 'You have every skill that this posting asks for.',
    'near-already': 'You can apply as you are.',
    'learning-adds-little': 'Learning adds little to this fit for the weeks that it takes.',
  },
  applyNow: 'You can apply as you are; this would come on top.',
  together: (score: number) => ` Together those below would take the fit to ${score}.`,
  untaught: (names: readonly string[]) =>
    `No phase teaches ${names.join(', ')}, which ${names.length === 1 ? 'is' : 'are'} central to this job.`,
  beyond: (codes: readonly BeyondLearning[]) =>
    `Not a matter of learning: ${codes.map((code) => BEYOND_LEARNING[code]).join(', ')}.`,
  elsewhere: 'Taught on other roads',
  nothingAsked: 'Without known requirements there is no gap to plan for.',
  pace: (hours: number, weeks: number) =>
    hours === 10
      ? 'A week is 10 hours of learning.'
      : `A week is 10 hours; at your ${hours} a week it takes ${count(weeks, 'week')}.`,
  finish: (day: string) => `Begun today, done by ${date(day)}.`,
  lift: (from: number, to: number) =>
    to > from ? `It lifts your fit from ${from} to ${to}.` : `It leaves your fit at ${to}.`,
  fitAfter: (score: number) => `fit ${score}`,
  /** The nearest role, behind why it is named: the road is too long, or ends far off; there is none to say so of. */
  nearer: (role: string, why: 'long' | 'far' | null) => {
    const nearest = `Nearest to what you do: ${role}.`;
    if (why === null) return nearest;
    return `${why === 'long' ? 'A long way.' : 'Even then it is far.'} ${nearest}`;
  },
  goals: 'Goals',
  goalsDone: (done: number, of: number) => `${done} of ${of} goals`,
  resources: 'Resources',
  cost: { paid: 'paid', mixed: 'partly free' },
  milestone: 'Milestone',
  shorter: (weeks: number, of: number) =>
    `${count(weeks, 'week')} of ${of}: you have part of its skills, or ticked some of its goals.`,
  finishPhase: 'Tick the whole phase',
  reopenPhase: 'Take the ticks back',
  uncovered: 'No phase teaches',
  /** Gaps that take hours, not weeks; the first three by name. */
  inHours: 'A matter of hours',
  units: (names: readonly string[]) =>
    `A matter of hours: ${[...names.slice(0, 3), ...(names.length > 3 ? [`${names.length - 3} more`] : [])].join(', ')}`,
  unit: (names: string, hours: number) => `${names} · ${count(hours, 'hour')}`,
  later: 'Can come later',
  laterPhase: (covers: string, weeks: number) => `${covers} · ${count(weeks, 'week')}`,
  moreLater: (more: number) => `${more} more`,
  inPhase: (phase: string) => `in ${phase}`,
  more: 'Could be added',
  extension: (weeks: number, names: string) =>
    `${count(weeks, 'more week')} also ${weeks === 1 ? 'covers' : 'cover'} ${names}`,
  from: (phase: string, roadmap: string) => `${phase}, in ${roadmap}`,
  tie: (instead: string, taken: string) => `In as many weeks: ${instead} instead of ${taken}.`,
} as const;

/** "cover 3 of 5 missing skills and prepare for AIGP": no phase covers a certificate, whose examination one sits oneself. */
export function coversTogether(covered: number, missing: string, prepared: readonly string[]): string {
  const certificates = prepared.length > 2 ? count(prepared.length, 'certificate') : prepared.join(' and ');
  const parts = [
    ...(covered > 0 || prepared.length === 0 ? [`cover ${covered} of ${missing}`] : []),
    ...(prepared.length > 0 ? [`prepare for ${certificates}`] : []),
  ];
  return parts.join(' and ');
}

/** What a skill is, for those that no phase teaches: one, and several of a kind. */
export const SKILL_KINDS: Readonly<Record<SkillKind, readonly [one: string, several: string]>> = {
  technique: ['Technique', 'Techniques'],
  tool: ['Tool', 'Tools'],
  platform: ['Platform', 'Platforms'],
  language: ['Language', 'Languages'],
  framework: ['Framework', 'Frameworks'],
  regulation: ['Regulation', 'Regulations'],
  certification: ['Certification', 'Certifications'],
  degree: ['Degree', 'Degrees'],
  field: ['Field', 'Fields'],
  soft: ['Soft skill', 'Soft skills'],
};
