import { expect } from 'vitest';
/** What came of one kind of fault in one operation, as figures. */
export interface Counts {
  readonly operation: string;
  readonly kind: string;
  readonly steps: number;
  readonly missed: number;
  readonly lost: number;
  readonly torn: number;
  readonly unreadable: number;
  readonly untruthful: number;
  readonly stuck: number;
  readonly findings: readonly string[];
}

const COLUMNS = ['steps', 'missed', 'lost', 'torn', 'unreadable', 'untruthful', 'stuck'] as const;

/** What has to be said of every cell: faults occurred, all that were meant to, and none did harm. */
export const harmless = ({ operation, kind }: Counts) => ({
  operation,
  kind,
  steps: expect.toSatisfy((steps: number) => steps > 0, 'more than none'),
  missed: 0,
  lost: 0,
  torn: 0,
  unreadable: 0,
  untruthful: 0,
  stuck: 0,
  findings: [],
});

/** A line for each operation and kind of fault. */
export const tableOf = (cells: readonly Counts[]): string => {
  const rows = [
    ['operation', 'fault', ...COLUMNS],
    ...cells.map((cell) => [cell.operation, cell.kind, ...COLUMNS.map((column) => String(cell[column]))]),
  ];
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  return rows.map((row) => row.map((text, at) => text.padEnd(widths[at] ?? 0)).join('  ')).join('\n');
};
