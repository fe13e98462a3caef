import type { CellPlace } from './text-block.ts';

/** A list, or what is made of cells, that is open; `row` and `cell` are those begun last, -1 before the first. */
interface Frame {
  tag: string;
  table: number;
  row: number;
  cell: number;
}

const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'menu', 'dir']);
const TABLES: ReadonlySet<string> = new Set(['table', 'dl']);
/** No reader follows lists and tables further into each other. */
const DEEPEST = 100;

/** Where in lists and tables a stream of opening and closing elements stands. Unbalanced streams are fine. */
export class Nesting {
  readonly #frames: Frame[] = [];
  #tables = 0;
  #lists = 0;

  /** How many lists are open. */
  get lists(): number {
    return this.#lists;
  }

  /** The cell of the innermost table; null outside of cells. */
  get cell(): CellPlace | null {
    const table = this.#innermostTable();
    return table && table.cell >= 0 ? { table: table.table, row: table.row, cell: table.cell } : null;
  }

  open(tag: string): void {
    const isTable = TABLES.has(tag);
    if (isTable || LISTS.has(tag)) {
      if (this.#frames.length >= DEEPEST) return;
      this.#frames.push({ tag, table: isTable ? ++this.#tables : 0, row: -1, cell: -1 });
      if (!isTable) this.#lists++;
    } else if (tag === 'tr' || tag === 'dt') this.#openRow(tag === 'dt');
    else if (tag === 'td' || tag === 'th' || tag === 'dd') this.#openCell();
  }

  close(tag: string): void {
    if (!LISTS.has(tag) && !TABLES.has(tag)) return;
    const at = this.#frames.findLastIndex((frame) => frame.tag === tag);
    if (at < 0) return;
    for (const frame of this.#frames.splice(at)) if (frame.table === 0) this.#lists--;
  }

  #innermostTable(): Frame | undefined {
    return this.#frames.findLast(({ table }) => table > 0);
  }

  #openRow(opensCell: boolean): void {
    const table = this.#innermostTable();
    if (!table) return;
    table.row++;
    table.cell = opensCell ? 0 : -1;
  }

  #openCell(): void {
    const table = this.#innermostTable();
    if (!table) return;
    table.row = Math.max(0, table.row);
    table.cell++;
  }
}
