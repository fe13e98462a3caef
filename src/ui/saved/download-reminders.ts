import { reminderWords } from '../../i18n/words.ts';
import { download } from '../../platform/download.ts';
import type { Reminder } from './reminder-file.ts';

/** Hands the reminders of postings to the person as a calendar file. */
export async function downloadReminders(reminders: readonly Reminder[]): Promise<void> {
  const { reminderFile } = await import('./reminder-file.ts');
  download(reminderWords.file, 'text/calendar', reminderFile(reminders, new Date()));
}
