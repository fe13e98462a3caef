import { count } from './format.ts';

const entriesOf = (entries: number): string => count(entries, 'entry', 'entries');
const isOrAre = (amount: number, one = 'is', more = 'are'): string => (amount === 1 ? one : more);

export const filesWords = {
  title: 'Export and backup',
  export: 'Export',
  exportLead: (postings: number) =>
    `The ${count(postings, 'posting')} of the list, as it is filtered and sorted.`,
  csv: 'CSV',
  csvHint: 'For a spreadsheet. Cells that a spreadsheet would run as formulas are made text.',
  json: 'JSON',
  jsonHint: 'The full review records with status, tags and notes, one posting a line.',
  markdown: 'Markdown',
  markdownHint: 'A table to read or to share.',
  reminders: 'Reminders (.ics)',
  remindersHint: 'For a calendar: one day for each posting with a reminder.',
  nothing: 'There is nothing to export.',
  exporting: 'Writing the file',
  exportFailed: 'The saved postings could not be read. They are kept as they are.',
  backup: 'Backup',
  backupLead: 'Everything that Milepost stores, in one file: saved postings, corrections and your profile.',
  make: 'Make a backup',
  making: (done: number, of: number) => `Writing ${done.toLocaleString('en-US')} of ${count(of, 'posting')}`,
  made: 'The backup was made. Keep it where this browser cannot lose it.',
  madeUnreadable: (entries: number) =>
    `${entriesOf(entries)} in it cannot be read by Milepost: ${isOrAre(entries, 'it is', 'they are')} in it as ${isOrAre(entries, 'it is', 'they are')} stored.`,
  leftOut: (entries: number) =>
    `${entriesOf(entries)} ${isOrAre(entries)} too large for a backup and not in it.`,
  restore: 'Restore',
  restoreLead:
    'Read a backup. You see what it would change before anything does; it is restored whole or not at all.',
  choose: 'Choose a backup',
  reading: (percent: number) => `Reading the backup: ${percent}%`,
  cancel: 'Cancel',
  preview: 'This backup',
  counts: (name: string, counts: { new: number; same: number; conflict: number }) =>
    `${name}: ${counts.new} new, ${counts.same} the same, ${counts.conflict} different`,
  postings: 'Postings',
  corrections: 'Corrections',
  profile: 'Profile',
  profileStanding: { new: 'new', same: 'the same', conflict: 'different' },
  takeProfile: 'Replace my profile with the one of the backup',
  conflicts: 'Where a posting is different',
  choices: { keep: 'keep mine', replace: 'take the backup’s', newer: 'take what was changed later' },
  go: 'Restore',
  restoring: (done: number, of: number) =>
    of === 0 ? 'Restoring' : `Restoring: ${Math.floor((100 * done) / of)}%`,
  restored: 'Restored.',
  done: (postings: number) => `Restored: ${count(postings, 'posting')} changed.`,
  kept: (things: number) =>
    `${things} that ${isOrAre(things, 'differs stayed as it is', 'differ stayed as they are')} here.`,
  unreadable: (entries: number) =>
    `Cannot be read: ${entriesOf(entries)}, to be kept aside. The list does not show ${isOrAre(entries, 'it', 'them')}; your next backup holds ${isOrAre(entries, 'it', 'them')}.`,
  keptAside: (entries: number) =>
    `${entriesOf(entries)} of the backup that cannot be read ${isOrAre(entries, 'was', 'were')} kept aside.`,
  knownUnreadable: (entries: number) =>
    `${entriesOf(entries)} of the backup that cannot be read ${isOrAre(entries, 'was', 'were')} kept here already.`,
  setAside: (entries: number) =>
    `${entriesOf(entries)} here that could not be read ${isOrAre(entries, 'was', 'were')} kept aside before the backup’s took the place.`,
  sincePreview: 'Something was changed here after the preview. What was found then –',
  profileFailed: 'The postings were restored, the profile was not:',
  erase: 'To erase everything, open the deleted postings at the foot of this page.',
  renewing: (done: number, of: number) =>
    `Milepost knows more now: reviewing ${done} of ${count(of, 'saved posting')} again`,
  file: (day: string) => `milepost-${day}`,
} as const;

/** Headings of the exported columns. */
export const exportColumns = {
  title: 'Title',
  company: 'Company',
  place: 'Place',
  track: 'Track',
  role: 'Role',
  level: 'Level',
  years: 'Experience asked',
  pay: 'Pay as stated',
  payVerdict: 'Pay and band',
  fit: 'Fit',
  missing: 'Missing required skills',
  weeks: 'Weeks of learning',
  status: 'Status',
  tags: 'Tags',
  remindOn: 'Reminder',
  datePosted: 'Posted',
  savedAt: 'Saved',
  url: 'Address',
  notes: 'Notes',
} as const;
