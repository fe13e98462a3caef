import type { SideColumn } from './side-by-side.ts';
import type { SideFact } from './side-facts.tsx';

interface SideFactRowProps {
  readonly fact: SideFact;
  readonly columns: readonly SideColumn[];
  /** What the person has in the matter; empty without it. */
  readonly own?: string;
  /** True to leave out a fact in which the postings do not differ. */
  readonly onlyDiffering: boolean;
}

/** One fact of every posting, marked where they differ. */
export function SideFactRow({ fact, columns, own = '', onlyDiffering }: SideFactRowProps) {
  const differs = fact.key !== null && new Set(columns.map(fact.key)).size > 1;
  if (onlyDiffering && fact.key !== null && !differs) return null;
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
