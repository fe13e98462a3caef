import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { conditionWords } from '../../i18n/words.ts';
import { ConditionLabel } from '../components/ConditionLabel.tsx';
import { LimitedRows } from '../components/LimitedRows.tsx';
import type { ConditionItem } from '../posting/conditions-view.ts';
import { AnswerRow } from './AnswerRow.tsx';
import { OPEN_ID, OpenCondition, type OpenConditionProps } from './OpenCondition.tsx';

interface ConditionsRowProps extends Omit<OpenConditionProps, 'item'> {
  readonly items: readonly ConditionItem[];
  /** Key of the condition that stands open; null for none. */
  readonly open: string | null;
  readonly onOpen: (key: string | null) => void;
}

const ROWS = 2;
const GAP = 14;

/** Where a condition stood when it was answered, so that a strip that comes above moves it from under no pointer. */
function useStanding(element: { readonly current: HTMLElement | null }) {
  const before = useRef<number | null>(null);
  const topOf = () => element.current?.getBoundingClientRect().top ?? 0;
  useLayoutEffect(() => {
    if (before.current === null) return;
    const scrolled = element.current?.closest('main');
    if (scrolled) scrolled.scrollTop += topOf() - before.current;
    before.current = null;
  });
  return () => {
    before.current = topOf();
  };
}

/** What a posting demands beside skills, and how the person stands to it; nothing where it demands nothing. */
export function ConditionsRow(props: ConditionsRowProps) {
  const { items, open, onOpen, onAnswer, onScroll, onProfile } = props;
  const opened = useRef<HTMLButtonElement>(null);
  const keepStanding = useStanding(opened);
  const item = items.find(({ key }) => key === open);
  useEffect(() => opened.current?.focus(), [open]);
  if (items.length === 0) return null;
  return (
    <AnswerRow name="conditions" label={conditionWords.title} term="conditions">
      <LimitedRows
        label={conditionWords.title}
        rows={ROWS}
        reveal={item?.key ?? null}
        gap={GAP}
        items={items.map((one) => ({
          key: one.key,
          content: (
            <button
              type="button"
              class="condition"
              ref={one === item ? opened : null}
              aria-expanded={one === item}
              aria-controls={one === item ? OPEN_ID : undefined}
              onClick={() => onOpen(one === item ? null : one.key)}
            >
              <ConditionLabel words={one.words} state={one.state} isWish={one.isWish} />
            </button>
          ),
        }))}
      />
      {item && (
        <OpenCondition
          key={item.key}
          item={item}
          onScroll={onScroll}
          onProfile={onProfile}
          onAnswer={(change) => {
            keepStanding();
            onAnswer(change);
          }}
        />
      )}
    </AnswerRow>
  );
}
