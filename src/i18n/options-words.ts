import type { Checked } from '../model/career-pack.ts';
import { count, date } from './format.ts';

export const optionsWords = {
  title: 'Profile',
  views: {
    you: 'You',
    conditions: 'Conditions',
    resume: 'Résumé',
    skills: 'Skills',
    career: 'Career',
    guide: 'Role guide',
    certificates: 'Certificates',
    interviews: 'Interviews',
    pages: 'On pages',
    data: 'Your data',
  },
  viewsLabel: 'Parts of the profile',
  loading: 'Reading your profile',
  failedTitle: 'The profile page could not be shown',
  failed: 'What you stored is untouched. Open the page again.',
  notSaved: (reason: string) => `Not saved: ${reason}`,
  undone: 'Taken back.',
  stays: 'Stays on this device',
} as const;

export const youPageWords = {
  title: 'About you',
  intro:
    'Nothing here is required. Each answer makes fit, level and pay say more about you; your current role counts most.',
  experience: 'Years of experience',
  years: {
    overall: 'Overall',
    security: 'In security',
    machineLearning: 'In machine learning',
    governance: 'In risk, compliance or governance',
  },
  now: 'Where you are',
  currentRole: 'Current role',
  currentRoleHint: 'Pick one of the list or write your own',
  background: 'Background',
  ownBackground: 'Background in your own words',
  usualSkills: 'Tick the skills that people of this background often have',
  other: 'Other, in my own words',
  target: 'Where you want to go',
  targetTrack: 'Track',
  targetLevel: 'Level',
  pay: 'Pay',
  country: 'Country',
  currency: 'Currency',
  postingsOwn: 'As in the posting',
  learning: 'Learning',
  hours: 'Hours a week',
  open: 'Not given',
  saved: (field: string) => `${field} saved.`,
} as const;

export const SKILL_KIND_NAMES = {
  technique: 'Techniques',
  tool: 'Tools',
  platform: 'Platforms',
  language: 'Languages',
  framework: 'Standards and frameworks',
  regulation: 'Laws and regulations',
  certification: 'Certificates',
  field: 'Fields',
} as const;

export const SKILL_LEVEL_NAMES = { learning: 'Learning', working: 'Working', strong: 'Strong' } as const;

/** The same levels for a certificate, which one has or has not. */
export const CERTIFICATE_LEVEL_NAMES = { learning: 'Preparing', working: 'Held', strong: 'Held' } as const;

export const skillPageWords = {
  title: 'Skills',
  search: 'Search skills',
  kind: 'Kind',
  allKinds: 'All kinds',
  yours: (skills: number) => `Yours (${skills})`,
  noneYet: 'No skills yet. Search for what you know, or take them from your résumé.',
  noneOfYours: 'None of your skills fits this search.',
  suggested: 'Often asked for',
  usual: (background: string) => `${background}: what people with this background often have`,
  usualNote:
    'Tick what you have. Nothing is taken for you, and the level beside a name is only what is usual.',
  usualLevel: (level: string) => `often: ${level.toLowerCase()}`,
  found: (skills: number) => `Not ticked (${skills})`,
  noneFound: 'No skill that Milepost knows fits this search.',
  level: (skill: string) => `Level in ${skill}`,
  no: 'No',
  more: (skills: number) => `Show all (${skills})`,
  unknown: 'known to an earlier version',
  set: (skill: string, level: string) => `${skill}: ${level}.`,
  removed: (skill: string) => `${skill} taken away.`,
  levels:
    'A skill counts full in a fit where you are strong, nearly full where you work with it, and half while you learn it.',
} as const;

export const dataWords = {
  title: 'Your data',
  about: 'About the data',
  aboutText: [
    'Your profile, your saved postings and your settings lie in this browser, in the storage of this extension. Milepost sends nothing anywhere: it has no server, no account and no permission to reach the network.',
    'A résumé is read on this machine and let go at once. Only what you tick and save afterwards is kept.',
    'Roles, pay, roadmaps, certificates and questions come with the extension. Bands are figures for the United States from the two career guides and the pathways page that Milepost is built on.',
  ],
  pack: (version: string, date: string) => `Career data ${version} · exchange rates of ${date}`,
  stored: (skills: number, goals: number, postings: number) =>
    `Stored now: ${count(skills, 'skill')}, ${count(goals, 'tick')} on goals and questions, ${count(postings, 'saved posting')}.`,
  erase: 'Erase everything',
  eraseText:
    'Profile, saved postings, corrections and settings. There is no copy anywhere else. Sites that Milepost reads by itself are given back too.',
  eraseButton: 'Erase everything…',
  eraseSure: 'Really erase it all? You can undo it for ten seconds.',
  eraseYes: 'Erase it all',
  eraseNo: 'Keep it',
  erasing: (seconds: number) => `Everything is erased in ${count(seconds, 'second')}.`,
  erased: (keptSites: readonly string[]) =>
    keptSites.length === 0
      ? 'Everything is erased.'
      : `Everything is erased. The browser did not take back the access to ${keptSites.join(', ')}: look in its own settings.`,
  eraseFailed: (reason: string) => `Not everything was erased: ${reason}`,
} as const;

export const resumeWords = {
  title: 'Résumé',
  intro:
    'Milepost reads it on this machine and proposes skills, years and role. Nothing is stored before you confirm it, and the file itself never is.',
  choose: 'Choose a file, or drop it here',
  kinds: 'PDF (also LinkedIn’s “Save to PDF”), Word (DOCX), plain text or JSON Resume, up to 25 MB',
  paste: 'Paste the text instead',
  pasted: 'Text of your résumé',
  readText: 'Read the text',
  reading: 'Reading your résumé',
  cancel: 'Cancel',
  nothing: 'No skill and no dates were found in it. Is it a résumé in English or German?',
  found: 'Found in your résumé',
  check: 'Set right what is wrong. “No” leaves a skill out; an empty field leaves your profile as it is.',
  fresh: (skills: number) => `Skills that are new (${skills})`,
  known: (names: readonly string[]) => `In your profile already: ${names.join(', ')}.`,
  keep: (skill: string) => `Keep ${skill}`,
  save: (skills: number) => (skills === 0 ? 'Save' : `Save with ${count(skills, 'skill')}`),
  discard: 'Discard',
  saved: (skills: number) => `Taken from your résumé: ${count(skills, 'skill')}.`,
} as const;

export const careerWords = {
  title: 'Career',
  subject: 'Seen from',
  ownSubject: 'Your newest posting or role',
  postings: 'Saved postings',
  roles: 'Roles',
  noSubject: 'Save a posting, or choose a role above, to see its ladder.',
  ladder: 'Ladder',
  otherLadder: 'The other ladder that names this role',
  bands: 'Pay is for the United States.',
  placed: (years: string) => `Your place follows from ${years} in the field of this track.`,
  unplaced: 'Give your years under “You” to see your place.',
  you: 'You are here',
  thisRole: 'This role',
  looked: 'looked at',
  next: (titles: string, pay: string) => `Next: ${titles}, ${pay} a year`,
  missing: (skills: string) => `Still missing: ${skills}.`,
  missingFor: (role: string, skills: string) => `Still missing for ${role}: ${skills}.`,
  map: 'Map of the tracks',
  level: 'Level',
  entryPoints: 'Ways in from a background',
} as const;

export const certificateWords = {
  title: 'Certificates',
  intro: 'A certificate that you hold counts for the skills that it proves, in every posting.',
  track: 'Track',
  allTracks: 'All tracks',
  hold: (name: string) => `Your standing with ${name}`,
  needs: 'Before it:',
  nothingNeeded: 'Nothing is required',
  proves: 'Proves:',
  askedBy: (postings: number, titles: string) =>
    `Asked for by ${count(postings, 'saved posting')}: ${titles}${postings > 3 ? '…' : ''}`,
  retired: (since: string | null, next: readonly string[]) =>
    `Retired${since ? ` on ${date(since)}` : ''}${next.length > 0 ? `; what follows: ${next.join(', ')}` : ''}.`,
  checked: ({ on, confirmed, where }: Checked) =>
    `${confirmed ? 'Looked up' : 'Not confirmed'} on ${date(on)}: ${where}.`,
  showAll: (others: number) => `Show ${count(others, 'certificate')} of other fields`,
  showField: 'Show those of the field only',
} as const;

export const LEVEL_OF_QUESTION = { entry: 'Entry', mid: 'Mid', senior: 'Senior' } as const;

export const KIND_OF_QUESTION = {
  concept: 'Knowledge',
  scenario: 'Case',
  'hands-on': 'Hands-on',
  behavioral: 'Experience',
} as const;

export const interviewWords = {
  title: 'Interviews',
  intro: (questions: number) =>
    `${questions} questions, written by Milepost but for six of the career guides. Answer aloud, look at the points, tick what you can.`,
  ready: (ready: number, of: number) => `${ready} of ${of} ready`,
  onGaps: 'On what you miss',
  forRole: (role: string) => `For ${role}`,
  others: 'Other questions',
  all: 'All questions',
  points: 'What a good answer names',
  level: 'Level',
  allLevels: 'All levels',
  kind: 'Kind',
  allKinds: 'All kinds',
  none: 'No question is of this level and kind.',
  nowReady: 'Question ready.',
  notReady: 'Question open again.',
} as const;
