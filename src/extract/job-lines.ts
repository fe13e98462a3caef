import { plainText } from './compare-text.ts';
import { headingKindOf, PLACED_LEVEL } from './headings.ts';
import { looksLikeJobTitle } from './job-title.ts';
import { isAsideHeading } from './list-names.ts';
import type { PageBlock, PageOutline } from './outline.ts';
import { outsideBlocks } from './outside-content.ts';
import { OTHER_MONEY, PAY } from './tables/pay-facts.ts';
import { titleKey } from './title-key.ts';

/** A fact's line is short. */
const LONGEST_FACT = 90;
/** A box of facts, or a card of another job, has no more blocks. */
const MOST_BOX = 14;
/** Pay stands in one line, or in one for each place. */
const MOST_PAY_LINES = 2;
/** More lines are looked at in vain. */
const MOST_LINES = 60;
/** Lines behind the text that are looked at. */
const MOST_LATER = 60;

/** What is known of the job whose facts are looked for. */
export interface FactClues {
  outline: PageOutline;
  outside: readonly boolean[];
  /** The job's title; null when unknown. */
  title: string | null;
}

/** What was found out of a page: its pay and its facts ask the same, and it takes a tenth of the reading. */
const FACTS = new WeakMap<Pick<FactClues, 'outline' | 'outside'>, boolean[]>();

/** For each block, whether it may state a fact of this job: it is the page's own, or only stands to the side. */
function mayBeFacts(clues: Pick<FactClues, 'outline' | 'outside'>): boolean[] {
  const known = FACTS.get(clues);
  if (known) return known;
  const { outline, outside } = clues;
  const strictly = outsideBlocks(outline, true);
  const facts = outline.blocks.map(
    ({ text, linkLength }, index) =>
      (!outside[index] || !strictly[index]) && text.length <= LONGEST_FACT && linkLength < text.length,
  );
  FACTS.set(clues, facts);
  return facts;
}

/** Numbers of short lines of this job from block `from` on; those in cards of other jobs are left out. */
export function linesOfJob(clues: FactClues, from: number): number[] {
  const isFact = mayBeFacts(clues);
  const later = clues.outline.blocks.flatMap((_, index) => (index >= from && isFact[index] ? [index] : []));
  return later.slice(0, MOST_LATER).filter((index) => isOfJob(clues, index));
}

/**
 * The blocks that state the job's pay outside of its text, as their numbers, each with the label above it: in boxes of facts and
 * at the page's side. Pay in the card of another job, averages, rewards and prices are left out.
 */
export function payLines(clues: FactClues, inText: ReadonlySet<number>): number[] {
  const { blocks } = clues.outline;
  const isFact = mayBeFacts(clues);
  const found: number[] = [];
  let looked = 0;
  for (const [index, block] of blocks.entries()) {
    if (found.length >= MOST_PAY_LINES || looked >= MOST_LINES) break;
    if (!isFact[index] || inText.has(index) || !PAY.test(block.text)) continue;
    looked++;
    if (isOwnPay(clues, index)) found.push(index);
  }
  return found.flatMap((index) =>
    isPayLabel(blocks[index - 1]) && !inText.has(index - 1) ? [index - 1, index] : [index],
  );
}

const isPayLabel = (block: PageBlock | undefined) =>
  block !== undefined && headingKindOf({ ...block, level: PLACED_LEVEL }) === 'offer';

function isOwnPay(clues: FactClues, index: number): boolean {
  const { blocks } = clues.outline;
  const box = boxAround(clues.outline, index);
  const near = [
    ...blocks.slice(Math.max(box.from, index - 2), index),
    ...blocks.slice(index, Math.min(index + 2, box.to)),
  ];
  const isOther = near.some(({ text }) => text.length <= LONGEST_FACT && isOtherMoney(text));
  return !isOther && isOfJob(clues, index);
}

/** Whether a line stands neither below the heading of another job or of a part beside the posting, nor in the card of one. */
function isOfJob({ outline, title }: FactClues, index: number): boolean {
  const { blocks } = outline;
  const heading = blocks.slice(0, index).findLast(({ level }) => level > 0);
  if (heading && (isAsideHeading(heading.text) || isOtherJob(heading.text, title))) return false;
  const before = blocks.slice(boxAround(outline, index).from, index);
  return !before.some(({ text }) => !text.includes(':') && isOtherJob(text, title));
}

/** The largest part around a block that is no larger than a box of facts. */
function boxAround({ ranges, blocks }: PageOutline, index: number): { from: number; to: number } {
  let box = { from: index, to: index + 1 };
  let holder: Element | null = blocks[index]?.element ?? null;
  while (holder) {
    const range = ranges.get(holder);
    if (!range || range.to - range.from > MOST_BOX) break;
    box = range;
    holder = range.parent;
  }
  return box;
}

/** Whether a line reads like the title of a job other than this one. */
export const isOtherJob = (text: string, title: string | null) =>
  looksLikeJobTitle(text) && !isSameJob(titleKey(text), titleKey(title ?? ''));

/** A heading may say more than the title, and the title more than the heading. */
const isSameJob = (one: string, other: string) =>
  one !== '' && other !== '' && (one.includes(other) || other.includes(one));

/** Whether a line speaks of money that is not this job's pay. */
export const isOtherMoney = (text: string) =>
  plainText(text)
    .split(' ')
    .some((word) => OTHER_MONEY.some((stem) => word.startsWith(stem)));
