import { plainText } from './compare-text.ts';
import { headingKindOf, PLACED_LEVEL } from './headings.ts';
import { type ElementRange, type PageOutline, textLength } from './outline.ts';
import { COMPANY_FACTS, WRITTEN_BY_BOARD } from './tables/profiles.ts';

/** A line of a company's facts is short. */
const LONGEST_FACT = 60;
/** One such line may stand in any posting. */
const FEWEST_FACTS = 2;
/** A page that is nearly all portrait is about the company. */
const LARGEST_PORTRAIT = 0.7;
const LARGEST_SUMMARY = 0.3;
/** More lines of one kind are a list, or made to keep the reader busy. */
const MOST_LINES = 100;

/**
 * Marks in `outside` what a board adds to a posting: the portrait of the employer, known by its facts (place, size, year), and
 * the summary that the board wrote. Neither holds a heading of the posting.
 */
export function markProfiles(outline: PageOutline, outside: boolean[]): void {
  const facts: number[] = [];
  const summaries: number[] = [];
  const posting: number[] = [];
  for (const [index, block] of outline.blocks.entries()) {
    const plain = block.text.length <= LONGEST_FACT ? plainText(block.text) : '';
    if (isCompanyFact(plain)) facts.push(index);
    if (WRITTEN_BY_BOARD.some((words) => plain.startsWith(words))) summaries.push(index);
    const kind = headingKindOf({ ...block, level: block.level || PLACED_LEVEL });
    if (kind === 'duties' || kind === 'profile' || block.level === 1) posting.push(index);
  }
  if (posting.length === 0) return;
  for (const lines of [facts, summaries, posting]) lines.splice(MOST_LINES);
  const mark = (index: number, most: number, members: readonly number[], fewest: number) => {
    const part = partAround(outline, index, posting, most);
    if (part && members.filter((one) => one >= part.from && one < part.to).length >= fewest)
      outside.fill(true, part.from, part.to);
  };
  for (const index of facts) if (!outside[index]) mark(index, LARGEST_PORTRAIT, facts, FEWEST_FACTS);
  for (const index of summaries) if (!outside[index]) mark(index, LARGEST_SUMMARY, summaries, 1);
}

const firstWord = (plain: string) => plain.split(' ', 1)[0] ?? '';
const lastWord = (plain: string) => plain.slice(plain.lastIndexOf(' ') + 1);

/** Labels by their first and by their last word, so that a line is compared with a handful of them. */
const OPENING = Map.groupBy(COMPANY_FACTS, firstWord);
const CLOSING = Map.groupBy(COMPANY_FACTS, lastWord);

/** Whether a label opens or ends the line: "HQ: Graz", "120 employees". */
const isCompanyFact = (plain: string): boolean =>
  (OPENING.get(firstWord(plain)) ?? []).some((label) => `${plain} `.startsWith(`${label} `)) ||
  (CLOSING.get(lastWord(plain)) ?? []).some((label) => plain.endsWith(` ${label}`));

/** The largest part around a block that holds none of the posting's headings. */
function partAround(
  outline: PageOutline,
  index: number,
  posting: readonly number[],
  largest: number,
): ElementRange | null {
  const most = textLength(outline, { from: 0, to: outline.blocks.length }) * largest;
  let part: ElementRange | null = null;
  let holder = outline.blocks[index]?.element ?? null;
  while (holder) {
    const range = outline.ranges.get(holder);
    if (
      !range ||
      textLength(outline, range) > most ||
      posting.some((one) => one >= range.from && one < range.to)
    )
      break;
    part = range;
    holder = range.parent;
  }
  return part;
}
