import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { rowId } from './SavedTableRow.tsx';
import type { SavedRow } from './saved-rows.ts';

interface ActiveRow {
  /** Index of the one row that Tab comes to. */
  readonly at: number;
  /** Moves the focus to a row, as far as there are rows. */
  readonly move: (index: number) => void;
  /** Makes the row that the focus came into the active one. */
  readonly follow: (event: FocusEvent) => void;
}

/** Keeps one row in the order of Tab; one that the focus moves to may first have to be scrolled to and drawn. */
export function useActiveRow(rows: readonly SavedRow[], scrollTo: (index: number) => void): ActiveRow {
  const [active, setActive] = useState<string | null>(null);
  const wantsFocus = useRef(false);
  useLayoutEffect(() => {
    if (!wantsFocus.current || active === null) return;
    const row = document.getElementById(rowId(active));
    row?.focus({ preventScroll: true });
    if (row) wantsFocus.current = false;
  });
  const move = (index: number) => {
    const to = Math.min(Math.max(index, 0), rows.length - 1);
    const row = rows[to];
    if (row === undefined) return;
    wantsFocus.current = true;
    scrollTo(to);
    setActive(row.id);
  };
  return {
    at: Math.max(0, active === null ? 0 : rows.findIndex(({ id }) => id === active)),
    move,
    follow: ({ target }) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
      if (row?.dataset.row !== undefined) setActive(row.dataset.row);
    },
  };
}
