import { ICalCalendar } from 'ical-generator';
import { reminderWords } from '../../i18n/words.ts';
import type { SavedPosting } from '../../model/saved-posting.ts';
import type { SavedRow } from './saved-rows.ts';

/** A posting to be reminded of, as a row of the list or as its full record. */
export type Reminder = SavedRow | SavedPosting;

interface Facts {
  readonly title: string;
  readonly company: string | null;
  readonly url: string | null;
  readonly remindOn: string | null;
}

const factsOf = (reminder: Reminder): Facts => {
  if ('summary' in reminder) return reminder.summary;
  const { posting } = reminder.review;
  return {
    title: posting?.title ?? '',
    company: posting?.company ?? null,
    url: posting?.url ?? null,
    remindOn: reminder.remindOn,
  };
};

/**
 * A calendar file (iCalendar) with one whole-day event for each posting that has a reminder. The ids of the events
 * are those of the postings: importing the file again moves a reminder and makes no second one.
 */
export function reminderFile(reminders: readonly Reminder[], now: Date): string {
  const calendar = new ICalCalendar({ prodId: { company: 'Milepost', product: 'Milepost' } });
  for (const reminder of reminders) {
    const { title, company, url, remindOn } = factsOf(reminder);
    if (remindOn === null) continue;
    calendar.createEvent({
      id: `${reminder.id}@milepost`,
      start: new Date(`${remindOn}T00:00:00`),
      allDay: true,
      stamp: now,
      summary: reminderWords.summary(title, company),
      ...(url === null ? {} : { url }),
    });
  }
  return calendar.toString();
}
