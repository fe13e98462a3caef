/** An item of a wrapping list: its width, and the lines that it takes where it is wider than the list itself. */
export interface Box {
  readonly width: number;
  readonly lines: number;
}

/** Where items are laid out. */
export interface Room {
  readonly width: number;
  /** Between two items of a row. */
  readonly gap: number;
  readonly rows: number;
}

function rowsFor(boxes: readonly Box[], { width, gap }: Room): number {
  let rows = 0;
  let left = 0;
  for (const box of boxes) {
    if (rows === 0 || left + box.width > width) {
      rows += box.lines;
      left = 0;
    }
    left += box.width + gap;
  }
  return rows;
}

/**
 * How many leading items fit into the rows of a room, all lengths in one unit. `more` follows them where some are cut, and
 * `tail` stands last in any case, so both must fit too. 0 where not even they fit.
 */
export function countFitting(items: readonly Box[], more: Box, tail: readonly Box[], room: Room): number {
  if (rowsFor([...items, ...tail], room) <= room.rows) return items.length;
  // An item more never takes fewer rows.
  let [fitting, tooMany] = [0, items.length];
  while (tooMany - fitting > 1) {
    const middle = (fitting + tooMany) >> 1;
    if (rowsFor([...items.slice(0, middle), more, ...tail], room) <= room.rows) fitting = middle;
    else tooMany = middle;
  }
  return fitting;
}
