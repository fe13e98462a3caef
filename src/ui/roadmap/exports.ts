import { roadmapWords } from '../../i18n/words.ts';
import { download } from '../../platform/download.ts';
import { type ExportFacts, roadmapMarkdown } from './roadmap-markdown.ts';
import type { RoadmapView } from './roadmap-view.ts';

/** Hands the road to the person as a Markdown file. */
export function downloadMarkdown(view: RoadmapView, facts: ExportFacts): void {
  download(`${roadmapWords.file}.md`, 'text/markdown', roadmapMarkdown(view, facts));
}

/** Hands the milestones to the person as a calendar file. The library for it is loaded when it is first asked for. */
export async function downloadCalendar(view: RoadmapView, facts: ExportFacts): Promise<void> {
  const { roadmapCalendar } = await import('./roadmap-calendar.ts');
  download(`${roadmapWords.file}.ics`, 'text/calendar', roadmapCalendar(view, facts, new Date()));
}
