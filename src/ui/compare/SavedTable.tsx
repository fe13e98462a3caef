import { compareWords } from '../../platform/i18n.ts';
import { PAIR } from '../models/compare-state.ts';
import type { SavedRow } from '../models/saved-rows.ts';
import { SavedTableRow } from './SavedTableRow.tsx';

interface SavedTableProps {
  readonly rows: readonly SavedRow[];
  readonly picked: readonly string[];
  readonly onPick: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

const { columns } = compareWords;

function Head() {
  return (
    <thead>
      <tr>
        <th scope="col">
          <span class="visually-hidden">{columns.pick}</span>
        </th>
        <th scope="col">{columns.posting}</th>
        <th scope="col">{columns.role}</th>
        <th scope="col">{columns.level}</th>
        <th scope="col">{columns.pay}</th>
        <th scope="col" class="number">
          {columns.missing}
        </th>
        <th scope="col" class="number">
          {columns.weeks}
        </th>
        <th scope="col">{columns.saved}</th>
        <th scope="col">
          <span class="visually-hidden">{columns.remove}</span>
        </th>
      </tr>
    </thead>
  );
}

/** The saved postings, last saved first. */
export function SavedTable({ rows, picked, onPick, onRemove }: SavedTableProps) {
  return (
    <table class="saved-table">
      <caption class="visually-hidden">{compareWords.title}</caption>
      <colgroup>
        {Object.keys(columns).map((name) => (
          <col key={name} class={name} />
        ))}
      </colgroup>
      <Head />
      <tbody>
        {rows.map((row) => (
          <SavedTableRow
            key={row.id}
            row={row}
            picked={picked.includes(row.id)}
            pickable={picked.length < PAIR}
            onPick={() => onPick(row.id)}
            onRemove={() => onRemove(row.id)}
          />
        ))}
      </tbody>
    </table>
  );
}
