import type { PairColumn } from '../models/side-by-side.ts';
import type { PairFact } from './pair-facts.tsx';

interface PairFactRowProps {
  readonly fact: PairFact;
  readonly columns: readonly PairColumn[];
  /** What the person has in the matter; empty without it. */
  readonly own?: string;
}

/** One fact of every posting, marked where they differ. */
export function PairFactRow({ fact, columns, own = '' }: PairFactRowProps) {
  const differs = fact.key !== null && new Set(columns.map(fact.key)).size > 1;
  return (
    <tr data-differs={differs}>
      <th scope="row">{fact.name}</th>
      {columns.map((column) => (
        <td key={column.record.id}>{fact.show(column)}</td>
      ))}
      <td>{own}</td>
    </tr>
  );
}
