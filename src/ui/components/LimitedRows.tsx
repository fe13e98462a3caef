import type { ComponentChild } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { listWords } from '../../i18n/words.ts';

interface LimitedRowsProps {
  readonly items: readonly { readonly key: string; readonly content: ComponentChild }[];
  /** Rows before "show all". */
  readonly rows: number;
  /** Key of an item that must be in view, whatever the limit; absent for none. */
  readonly reveal?: string | null;
  readonly label: string;
  /** What the button says of the items that are cut; "Show all" without it. */
  readonly moreOf?: (hidden: number) => string;
}

// Room for "Show all (99)" at the end of the last row.
const BUTTON_WIDTH = 96;

/** The number of leading items that fit into the rows beside the button; all of them when none is cut. */
function countFitting(list: HTMLElement, rows: number): number {
  const items = [...list.children] as HTMLElement[];
  const tops = [...new Set(items.map((item) => item.offsetTop))];
  const firstCut = items.findIndex((item) => tops.indexOf(item.offsetTop) >= rows);
  if (firstCut < 0) return items.length;
  const edge = list.clientWidth - BUTTON_WIDTH;
  const rightOf = (item: HTMLElement | undefined) => (item ? item.offsetLeft + item.offsetWidth : 0);
  const lastTop = tops[rows - 1];
  let fitting = firstCut;
  while (items[fitting - 1]?.offsetTop === lastTop && rightOf(items[fitting - 1]) > edge) fitting -= 1;
  return fitting;
}

/** A wrapping list that shows at most some rows until "Show all" is pressed. Measured before it is painted. */
export function LimitedRows({ items, rows, reveal = null, label, moreOf }: LimitedRowsProps) {
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState<number | null>(null);
  const [all, setAll] = useState(false);
  const keys = items.map(({ key }) => key).join('\n');
  // A tick changes no key, so it does not measure again and moves nothing.
  useLayoutEffect(() => setShown(null), [keys]);
  useLayoutEffect(() => {
    if (shown === null && list.current) setShown(countFitting(list.current, rows));
  }, [shown, rows]);
  const isCut = (key: string) => shown !== null && items.findIndex((item) => item.key === key) >= shown;
  const limit = all || shown === null || (reveal !== null && isCut(reveal)) ? items.length : shown;
  return (
    <ul class="limited-rows" aria-label={label} ref={list}>
      {items.slice(0, limit).map(({ key, content }) => (
        <li key={key}>{content}</li>
      ))}
      {shown !== null && shown < items.length && (
        <li key="more">
          <button type="button" class="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? listWords.less : moreOf ? moreOf(items.length - shown) : listWords.all(items.length)}
          </button>
        </li>
      )}
    </ul>
  );
}
