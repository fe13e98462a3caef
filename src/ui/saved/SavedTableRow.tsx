import { Trash2 } from 'lucide-preact';
import { Component } from 'preact';
import { compareWords, LEVEL_NAMES } from '../../i18n/words.ts';
import { IconButton } from '../components/IconButton.tsx';
import { TrackTag } from '../components/TrackTag.tsx';
import type { CompareActions } from './compare-actions.ts';
import { FigureCells } from './FigureCells.tsx';
import { PayCell } from './PayCell.tsx';
import { PostingCell } from './PostingCell.tsx';
import { StatusCell } from './StatusCell.tsx';
import { type Bounds, onAxis, type SavedRow } from './saved-rows.ts';

interface SavedTableRowProps {
  readonly row: SavedRow;
  readonly index: number;
  /** The pay axis that all rows share. */
  readonly bounds: Bounds | null;
  readonly picked: boolean;
  /** True for the one row that Tab comes to. */
  readonly active: boolean;
  readonly actions: CompareActions;
}

/** Every row has this height, so that where a row lies is known without drawing those above it. */
export const ROW_HEIGHT = 64;

export const rowId = (id: string): string => `row-${id}`;

/**
 * One saved posting: what it is, what it pays, how it fits, and how far the person has come with it. Drawn anew only
 * when something in it has changed: every turn of the wheel asks all rows in view.
 */
export class SavedTableRow extends Component<SavedTableRowProps> {
  override shouldComponentUpdate(next: SavedTableRowProps): boolean {
    const { row, index, bounds, picked, active } = this.props;
    const isSame = row === next.row && index === next.index && picked === next.picked;
    return !isSame || active !== next.active || bounds !== next.bounds;
  }

  override render() {
    return <Row {...this.props} />;
  }
}

function Row({ row, index, bounds, picked, active, actions }: SavedTableRowProps) {
  const title = row.title || compareWords.unknownTitle;
  return (
    <tr
      id={rowId(row.id)}
      data-row={row.id}
      data-picked={picked}
      aria-rowindex={index + 2}
      aria-selected={picked}
      tabIndex={active ? 0 : -1}
      style={{ height: `${ROW_HEIGHT}px` }}
    >
      <td>
        <input
          type="checkbox"
          tabIndex={active ? 0 : -1}
          aria-label={compareWords.pick(title)}
          checked={picked}
          onChange={() => actions.pick([row.id], !picked)}
        />
      </td>
      <PostingCell row={row} active={active} onOpen={() => actions.go({ open: row.id })} />
      <td>
        {row.track && <TrackTag track={row.track} />}
        <p class="small line">{row.role ?? compareWords.noRole[row.domain ?? 'in']}</p>
      </td>
      <td>{row.level ? LEVEL_NAMES[row.level] : compareWords.none}</td>
      <td>
        <PayCell view={onAxis(row.pay, bounds)} brief />
      </td>
      <FigureCells row={row} />
      <td>
        <StatusCell row={row} active={active} actions={actions} />
      </td>
      <td>
        <IconButton
          icon={Trash2}
          label={compareWords.remove(title)}
          onClick={() => void actions.remove([row.id])}
        />
      </td>
    </tr>
  );
}
