import type { ComponentChild } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { listWords } from '../../i18n/words.ts';
import { type Box, countFitting } from './rows-fit.ts';

interface RowItem {
  readonly key: string;
  readonly content: ComponentChild;
}

interface LimitedRowsProps {
  readonly items: readonly RowItem[];
  /** Rows before the rest is cut. */
  readonly rows: number;
  /** Pixels between two items of a row; 6 without it. */
  readonly gap?: number;
  /** Key of an item that must be in view, whatever the limit; absent for none. */
  readonly reveal?: string | null;
  readonly label: string;
  /** Items that stand behind one word until the list is unfolded; absent for none. */
  readonly folded?: { readonly items: readonly RowItem[]; readonly words: ComponentChild };
}

const NO_ITEMS: readonly RowItem[] = [];

/** Room for "99 more". */
const MORE: Box = { width: 54, lines: 1 };
/** Height of a row with the gap below it: an item that is higher takes several. */
const ROW_HEIGHT = 30;

function boxOf({ offsetWidth, offsetHeight }: HTMLElement): Box {
  const lines = Math.round(offsetHeight / ROW_HEIGHT);
  return { width: offsetWidth, lines: lines > 1 ? lines : 1 };
}

/** Measures a list that shows all its items, the folded ones by their word. */
function measure(list: HTMLElement, items: number, rows: number, gap: number): number {
  const boxes = ([...list.children] as HTMLElement[]).map(boxOf);
  return countFitting(boxes.slice(0, items), MORE, boxes.slice(items), {
    width: list.clientWidth,
    gap,
    rows,
  });
}

/** A wrapping list that shows at most some rows until it is unfolded. Measured before it is painted. */
export function LimitedRows({ items, rows, gap = 6, reveal = null, label, folded }: LimitedRowsProps) {
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState<number | null>(null);
  const [open, setOpen] = useState(false);
  const hidden = folded?.items ?? NO_ITEMS;
  const keys = items.map(({ key }) => key).join('\n');
  // A tick changes no key, so it does not measure again and moves nothing.
  useLayoutEffect(() => setShown(null), [keys]);
  useLayoutEffect(() => {
    if (shown === null && list.current) setShown(measure(list.current, items.length, rows, gap));
  }, [shown, rows, gap]);
  const limit = shown ?? items.length;
  const mustOpen = reveal !== null && [...items.slice(limit), ...hidden].some(({ key }) => key === reveal);
  const all = open || mustOpen;
  const cut = items.length - limit;
  const unfold = (words: ComponentChild, name: string) => (
    <li key={name}>
      <button type="button" class={`unfold ${name}`} aria-expanded={all} onClick={() => setOpen(!open)}>
        {words}
      </button>
    </li>
  );
  return (
    <ul class="limited-rows" aria-label={label} ref={list} style={{ columnGap: `${gap}px` }}>
      {(all ? [...items, ...hidden] : items.slice(0, limit)).map(({ key, content }) => (
        <li key={key}>{content}</li>
      ))}
      {!all && cut > 0 && unfold(listWords.more(cut), 'text-button')}
      {!all && hidden.length > 0 && unfold(folded?.words, 'folded-chip')}
      {all && cut + hidden.length > 0 && unfold(listWords.less, 'text-button')}
    </ul>
  );
}
