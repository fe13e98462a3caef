/** A piece of text on a page; the origin is the lower left corner, in points. */
export interface TextRun {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the line on which the letters stand. */
  readonly baseline: number;
  /** Of the letters, in points. */
  readonly height: number;
}

interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A gap from which on two pieces in a row are apart, in letter heights: a column, or dates at the far margin. */
const WIDE_GAP = 2.2;
/** A gap from which on two pieces are two words. */
const WORD_GAP = 0.18;
/** Columns have at least so many lines each, and the narrower one this share of the page's text width. */
const COLUMN_LINES = 5;
const COLUMN_SHARE = 0.16;
/** So many lines may cross the gutter between two columns: a name over both, a rule at the foot. */
const CROSSING_SHARE = 0.2;
/** Distance of two lines from which on a paragraph ends, in letter heights. */
const PARAGRAPH_GAP = 1.9;

/** Puts the pieces of one page together as a reader would: column by column, line by line, top to bottom. */
export function layOutPage(runs: readonly TextRun[]): string {
  const lines = cutRows(groupRows(runs));
  return orderColumns(lines).map(writeLines).join('\n\n');
}

/** Pieces on one baseline, left to right. */
function groupRows(runs: readonly TextRun[]): readonly (readonly TextRun[])[] {
  const rows: TextRun[][] = [];
  for (const run of runs.toSorted((a, b) => b.baseline - a.baseline)) {
    const last = rows.at(-1);
    const near = last?.[0] && Math.abs(last[0].baseline - run.baseline) < Math.max(2, run.height * 0.4);
    if (last && near) last.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

/** Rows cut at their wide gaps. */
function cutRows(rows: readonly (readonly TextRun[])[]): readonly Line[] {
  return rows.flatMap((row) => {
    const lines: Line[] = [];
    for (const run of row) {
      const last = lines.at(-1);
      const gap = last ? run.left - last.right : Number.POSITIVE_INFINITY;
      if (last && gap < run.height * WIDE_GAP) {
        const space =
          gap > run.height * WORD_GAP && !/\s$/.test(last.text) && !/^\s/.test(run.text) ? ' ' : '';
        lines[lines.length - 1] = { ...last, text: last.text + space + run.text, right: run.right };
      } else {
        const { text, left, right, baseline, height } = run;
        lines.push({ text, left, right, top: baseline + height, bottom: baseline });
      }
    }
    return lines.filter(({ text }) => text.trim() !== '');
  });
}

/** The columns of a page, left before right; one column where no gutter runs through it. */
function orderColumns(lines: readonly Line[]): readonly (readonly Line[])[] {
  const gutter = findGutter(lines);
  if (gutter === null) return [lines];
  const left = lines.filter((line) => line.right <= gutter);
  const right = lines.filter((line) => line.left >= gutter);
  const across = lines.filter((line) => line.left < gutter && line.right > gutter);
  const top = Math.max(...left.concat(right).map((line) => line.top));
  const above = across.filter((line) => line.top >= top);
  return [above, left, right, across.filter((line) => !above.includes(line))].filter(
    ({ length }) => length > 0,
  );
}

/** Where a page divides into two columns; null when it has one. */
function findGutter(lines: readonly Line[]): number | null {
  const from = Math.min(...lines.map(({ left }) => left));
  const width = Math.max(...lines.map(({ right }) => right)) - from;
  const candidates = [...new Set(lines.map(({ left }) => Math.round(left) - 1))];
  const scored = candidates.flatMap((at) => {
    const left = lines.filter((line) => line.right <= at);
    const right = lines.filter((line) => line.left >= at);
    const crossing = lines.length - left.length - right.length;
    const isDivided =
      Math.min(left.length, right.length) >= COLUMN_LINES &&
      crossing <= lines.length * CROSSING_SHARE &&
      widthOf(left) >= width * COLUMN_SHARE &&
      widthOf(right) >= width * COLUMN_SHARE &&
      isProse(right);
    return isDivided ? [{ at, crossing }] : [];
  });
  return scored.toSorted((a, b) => a.crossing - b.crossing || a.at - b.at)[0]?.at ?? null;
}

/** The longest line of a column; a few long ones make it a column, and not a margin of dates. */
const widthOf = (lines: readonly Line[]): number =>
  Math.max(0, ...lines.map(({ left, right }) => right - left));

/** A margin holds dates and places only: most of its lines have a year. */
const isProse = (lines: readonly Line[]): boolean =>
  lines.filter(({ text }) => /\b(?:19|20)\d{2}\b/.test(text)).length < lines.length / 2;

function writeLines(lines: readonly Line[]): string {
  let written = '';
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const height = line.top - line.bottom;
    const isApart = before && before.bottom - line.bottom > height * PARAGRAPH_GAP;
    written += `${at === 0 ? '' : isApart ? '\n\n' : '\n'}${line.text.trim()}`;
  }
  return written;
}
