import { CalendarDays, FileText, Printer } from 'lucide-preact';
import { roadmapWords } from '../../i18n/words.ts';
import { Icon } from '../components/Icon.tsx';

interface ExportBarProps {
  readonly onMarkdown: () => void;
  readonly onCalendar: () => void;
}

/** Takes the road out of the browser: on paper, as text, as dates. */
export function ExportBar({ onMarkdown, onCalendar }: ExportBarProps) {
  return (
    <div class="export-bar">
      <button type="button" class="button" onClick={() => print()}>
        <Icon of={Printer} />
        {roadmapWords.print}
      </button>
      <button type="button" class="button" title={roadmapWords.markdownHint} onClick={onMarkdown}>
        <Icon of={FileText} />
        {roadmapWords.markdown}
      </button>
      <button type="button" class="button" title={roadmapWords.calendarHint} onClick={onCalendar}>
        <Icon of={CalendarDays} />
        {roadmapWords.calendar}
      </button>
    </div>
  );
}
