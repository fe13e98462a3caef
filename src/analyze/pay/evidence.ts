import type { SectionKind, StatedSalary } from '../../model/review-record.ts';
import { cueAbove, cueBefore, cueBehind, isPayCue } from './cues-around.ts';
import { fillsLine } from './line-shape.ts';
import { isPaidMonthly } from './periods.ts';
import { isFullPost, isPlausible, isYearlySize } from './plausible.ts';
import type { MoneyRange } from './ranges.ts';
import type { Cue, PayReader } from './reader.ts';

// Weights of what speaks for an amount being pay, and the sum that it must reach. They trade invented pay (a stipend,
// a funding round) against pay stated without any word of it: a range of the size of a yearly salary passes alone, one
// amount needs a word for pay, or a line of its own with a period.
const CUE_BEFORE = 3;
const CUE_ABOVE = 2;
const CUE_BEHIND = 3;
const OTHER_PURPOSE_BEHIND = -3;
const PERIOD = 2;
const RANGE = 1;
const YEARLY_SIZE = 2;
const FULL_POST_SINGLE = 1;
const OWN_LINE = 1;
const WHOLE_TEXT = 3;
const RAISED = 3;
const PAID_MONTHLY = 3;
const OPEN_LINE = 1;
const PAY_SECTION = 2;
const BENEFITS_SECTION = -1;
const ENOUGH = 3;

/** How many tokens behind an amount may tell its purpose; beside a word for pay before it, only the next ones. */
const REACH_BEHIND = 8;
const REACH_BEHIND_PAY = 3;

/** What the text around an amount says of its purpose. */
export interface PayEvidence {
  readonly isPay: boolean;
  readonly kind: StatedSalary['kind'];
  /** True when a job board's own line states it, not the employer. */
  readonly isBoardLine: boolean;
  /** LineWord index from which a period may be taken: the beginning of the thought, or of the heading above. */
  readonly from: number;
}

/** Weighs whether an amount of money is pay: words before, above and behind it, its size, its line, its section. */
export function weighEvidence(reader: PayReader, money: MoneyRange, section: SectionKind): PayEvidence {
  const before = cueBefore(reader, money.lead);
  const above = before.cue || !before.isLineStart ? null : cueAbove(reader, before.from);
  const fills = fillsLine(reader, money);
  const cue = before.cue ?? above?.cue ?? null;
  const behind = cueBehind(reader, money.tail, isPayCue(before.cue) ? REACH_BEHIND_PAY : REACH_BEHIND);
  const score =
    signed(before.cue, CUE_BEFORE) +
    signed(above?.cue ?? null, above?.isLead ? CUE_BEFORE : CUE_ABOVE) +
    scoreBehind(behind) +
    scoreShape(money, reader) +
    (fills === 'text' ? WHOLE_TEXT : fills === 'line' ? OWN_LINE : 0) +
    (isRaised(reader, money) ? RAISED : 0) +
    (isPaidMonthly(reader, money.tail) ? PAID_MONTHLY : 0) +
    (fills === 'line' && isOpenEnded(money) && isFullPost(money, reader.lexicon) ? OPEN_LINE : 0) +
    scoreSection(section, before.cue, isPayCue(before.cue) || isPayCue(behind) || isFullRange(money, reader));
  const isCount = !money.hasCurrency && !canLackCurrency(reader, money, before.cue, fills !== null);
  return {
    isPay: score >= ENOUGH && !isCount && isPlausible(money, money.period, reader.lexicon),
    kind: kindOf(isPayCue(behind) ? behind : cue),
    isBoardLine: before.cue?.role === 'board',
    from: above?.from ?? before.from,
  };
}

const signed = (cue: Cue | null, weight: number): number =>
  cue === null ? 0 : isPayCue(cue) ? weight : -weight;

const scoreBehind = (cue: Cue | null): number =>
  cue === null ? 0 : isPayCue(cue) ? CUE_BEHIND : OTHER_PURPOSE_BEHIND;

/** "Up to £95,000", "from $120,000". */
const isOpenEnded = ({ min, max }: MoneyRange): boolean => min === null || max === null;

const isRange = ({ min, max }: MoneyRange): boolean => min !== null && max !== null && min < max;

function scoreShape(money: MoneyRange, { lexicon }: PayReader): number {
  const period = money.period === null ? 0 : PERIOD;
  if (!isRange(money)) return period + (isFullPost(money, lexicon) ? FULL_POST_SINGLE : 0);
  return period + RANGE + (isYearlySize(money, lexicon) ? YEARLY_SIZE : 0);
}

/** Among the benefits, what neither is called pay nor is a range that a full post pays is a perk; what is called a bonus is none in the part on pay either. */
function scoreSection(section: SectionKind, before: Cue | null, isSurePay: boolean): number {
  if (section === 'pay') return before === null || isPayCue(before) ? PAY_SECTION : 0;
  return section === 'benefits' && !isSurePay ? BENEFITS_SECTION : 0;
}

const isFullRange = (money: MoneyRange, { lexicon }: PayReader): boolean =>
  isRange(money) && isFullPost(money, lexicon);

/** How many tokens behind "plus" may name what is added: "plus a yearly bonus". */
const REACH_OF_PLUS = 5;

/** "£125,000 plus car allowance": what a bonus or an allowance comes on top of is pay, if it is enough for it. */
function isRaised({ tokens, cues, lexicon }: PayReader, money: MoneyRange): boolean {
  if (!lexicon.plus.has(tokens[money.tail]?.text ?? '') || !isFullPost(money, lexicon)) return false;
  const added = cues.slice(money.tail + 1, money.tail + 1 + REACH_OF_PLUS);
  return isPayCue(cues[money.tail] ?? null) || added.some((cue) => cue?.role === 'not-pay');
}

function kindOf(cue: Cue | null): StatedSalary['kind'] {
  return cue?.role === 'total' || cue?.role === 'on-target' ? cue.role : 'base';
}

/** A bare number is money only with a word for pay before it, or alone on its line, and no thing counted behind it. */
function canLackCurrency(reader: PayReader, money: MoneyRange, cue: Cue | null, fills: boolean): boolean {
  const behind = reader.tokens[money.tail];
  const joinsOn = behind && reader.lexicon.andMore.longestAt(reader.tokens.row, money.tail);
  if (behind?.kind === 'word' && !joinsOn && !reader.cues[money.tail]) return false;
  const size = money.min ?? money.max ?? 0;
  const isYear = !money.isScaled && size >= 1900 && size <= 2100;
  const isBig = money.isScaled || size >= 1000;
  const isSized = money.period !== null || (isBig && !isYear);
  // Boards print one bare number for an estimate, the upper end or even the sum of both ends.
  if (cue?.role === 'board' && money.min === money.max) return false;
  return isSized && (isPayCue(cue) || (fills && money.isScaled));
}
