import { ICalCalendar } from 'ical-generator';
import { roadmapWords } from '../../i18n/words.ts';
import { scheduleFrom } from '../posting/learning-calendar.ts';
import { type ExportFacts, exportedStages } from './roadmap-markdown.ts';
import type { RoadmapView } from './roadmap-view.ts';

/**
 * A calendar file (iCalendar) with one whole-day event at the end of each phase that is not finished. The ids of the
 * events are those of the phases: importing the file again moves a milestone and makes no second one.
 */
export function roadmapCalendar(view: RoadmapView, facts: ExportFacts, now: Date): string {
  const calendar = new ICalCalendar({ prodId: { company: 'Milepost', product: 'Milepost' } });
  const stages = exportedStages(view).filter(({ state }) => state !== 'done');
  const times = scheduleFrom(
    facts.today,
    stages.map(({ weeks }) => weeks),
    facts.hoursPerWeek,
  );
  for (const [at, { phase }] of stages.entries()) {
    calendar.createEvent({
      id: `${phase.id}@milepost`,
      start: new Date(`${times[at]?.to}T00:00:00`),
      allDay: true,
      stamp: now,
      summary: roadmapWords.event(phase.title),
      description: phase.milestone,
    });
  }
  return calendar.toString();
}
