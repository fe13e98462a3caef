import { Bot, CalendarX, Clock, History, Inbox } from 'lucide-preact';
import { nowWords } from '../../i18n/words.ts';
import type { Span } from '../../model/terms.ts';
import { Icon } from '../components/Icon.tsx';
import type { MatterNow } from '../posting/matters-now.ts';

interface NowStripProps {
  readonly items: readonly MatterNow[];
  readonly onScroll: (span: Span) => void;
}

const ICONS = {
  closed: CalendarX,
  closes: Clock,
  'no-opening': Inbox,
  'ai-screening': Bot,
  old: History,
} as const;

function Item({
  item: { code, words, span },
  onScroll,
}: { item: MatterNow } & Pick<NowStripProps, 'onScroll'>) {
  return (
    <li data-code={code}>
      <Icon of={ICONS[code]} size={14} />
      {span ? (
        <button type="button" class="text-button" onClick={() => onScroll(span)}>
          {words}
        </button>
      ) : (
        words
      )}
    </li>
  );
}

/** One soft line above an answer: what matters about the posting at this moment. Nothing where nothing does. */
export function NowStrip({ items, onScroll }: NowStripProps) {
  if (items.length === 0) return null;
  return (
    <ul class="now-strip small" aria-label={nowWords.title}>
      {items.map((item) => (
        <Item key={item.code} item={item} onScroll={onScroll} />
      ))}
    </ul>
  );
}
