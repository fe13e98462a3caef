import type { CompareActions } from './compare-actions.ts';
import type { SavedRow } from './saved-rows.ts';

interface GridKeys {
  readonly event: KeyboardEvent;
  readonly rows: readonly SavedRow[];
  /** Index of the row that has the focus or holds it. */
  readonly at: number;
  readonly picked: ReadonlySet<string>;
  readonly actions: CompareActions;
  readonly move: (index: number) => void;
}

const PAGE = 10;

/** How far each key goes; "start" and "end" are the ends of the list. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** A list to choose from, and a field to write in, have these keys for themselves. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('select, input:not([type="checkbox"]), textarea');

/** Moves to the control of the row that is one further on, or to the row itself before the first. */
function moveInRow(event: KeyboardEvent, step: 1 | -1): void {
  const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null;
  if (row === null) return;
  const stops = [row, ...row.querySelectorAll<HTMLElement>('a, button, input, select')];
  const at = stops.indexOf(event.target as HTMLElement);
  stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus();
}

/** Does what a key means in the list, and keeps the browser from scrolling for it. */
export function keysOf({ event, rows, at, picked, actions, move }: GridKeys): void {
  const row = rows[at];
  if (row === undefined || event.altKey || isField(event.target)) return;
  const onRow = event.target instanceof Element && event.target.matches('[data-row]');
  const step = STEPS[event.key];
  const act = (): boolean => {
    if (step !== undefined) {
      if (event.shiftKey) actions.pick([row.id], true);
      move(at + step);
      return true;
    }
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      moveInRow(event, event.key === 'ArrowRight' ? 1 : -1);
      return true;
    }
    if (event.key === 'a' && (event.ctrlKey || event.metaKey)) {
      actions.pick(
        rows.map(({ id }) => id),
        true,
      );
      return true;
    }
    return onRow && !event.ctrlKey && !event.metaKey && actOnRow(event.key, row, picked, actions);
  };
  if (act()) event.preventDefault();
}

function actOnRow(key: string, row: SavedRow, picked: ReadonlySet<string>, actions: CompareActions): boolean {
  switch (key) {
    case ' ':
      actions.pick([row.id], !picked.has(row.id));
      return true;
    case 'Enter':
      actions.go({ open: row.id });
      return true;
    case 'Delete':
      void actions.remove([row.id]);
      return true;
    default:
      return false;
  }
}
