import { Trash2 } from 'lucide-preact';
import { compareWords, LEVEL_NAMES, shortDate } from '../../platform/i18n.ts';
import { IconButton } from '../components/IconButton.tsx';
import { TrackTag } from '../components/TrackTag.tsx';
import type { SavedRow } from '../models/saved-rows.ts';
import { PayCell } from './PayCell.tsx';

interface SavedTableRowProps {
  readonly row: SavedRow;
  readonly picked: boolean;
  /** False when as many are picked as fit side by side. */
  readonly pickable: boolean;
  readonly onPick: () => void;
  readonly onRemove: () => void;
}

/** Where the focus goes when the row comes back. */
export const removeButtonId = (id: string): string => `remove-${id}`;

function Posting({ row }: Pick<SavedTableRowProps, 'row'>) {
  const title = row.title || compareWords.unknownTitle;
  return (
    <th scope="row" class="posting">
      {row.url === null ? (
        title
      ) : (
        <a href={row.url} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      )}
      <p class="small quiet">{row.facts.join(' · ')}</p>
    </th>
  );
}

/** One saved posting: what it is, what it pays, what is missing and how long that takes. */
export function SavedTableRow({ row, picked, pickable, onPick, onRemove }: SavedTableRowProps) {
  const title = row.title || compareWords.unknownTitle;
  return (
    <tr data-picked={picked}>
      <td>
        <input
          type="checkbox"
          aria-label={compareWords.pick(title)}
          title={picked || pickable ? undefined : compareWords.full}
          checked={picked}
          disabled={!picked && !pickable}
          onChange={onPick}
        />
      </td>
      <Posting row={row} />
      <td>
        {row.track && <TrackTag track={row.track} />}
        <p class="small">{row.role ?? compareWords.noRole[row.domain ?? 'in']}</p>
      </td>
      <td>{row.level ? LEVEL_NAMES[row.level] : compareWords.none}</td>
      <td>
        <PayCell view={row.pay} />
      </td>
      <td class="number">
        {row.missing ? compareWords.missing(row.missing.count, row.missing.of) : compareWords.notKnown}
      </td>
      <td class="number">{row.weeks ?? compareWords.none}</td>
      <td class="small quiet date">{shortDate(row.savedAt, Date.now())}</td>
      <td>
        <IconButton
          id={removeButtonId(row.id)}
          icon={Trash2}
          label={compareWords.remove(title)}
          onClick={onRemove}
        />
      </td>
    </tr>
  );
}
