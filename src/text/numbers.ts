import { isDigit } from './characters.ts';
import { fold } from './folding.ts';

/** A number as written, and where it ends. `value` is null for digits that are no amount: dates, versions, long ids. */
export interface WrittenNumber {
  readonly value: number | null;
  /** UTF-16 offset behind its last character. */
  readonly end: number;
}

/** Longer runs of digits are account or phone numbers, and exceed what a double holds exactly. */
const MAX_DIGITS = 12;

/**
 * Reads the number that begins at `start`, in any of the usual notations: 120,000 · 90.000 · 110'000 · 500 000 ·
 * 12,00,000 · 3.712,- · 22.50. One kind of separator with three digits behind it groups; one or two digits behind the
 * last separator are decimals. Runs in time linear in the number's length.
 */
export function readNumber(text: string, start: number): WrittenNumber {
  const groups: string[] = [];
  const separators: string[] = [];
  let end = endOfDigits(text, start);
  groups.push(text.slice(start, end));
  while (isSeparator(text, end, groups, separators)) {
    const next = endOfDigits(text, end + 1);
    separators.push(kindOf(text.charAt(end)));
    groups.push(text.slice(end + 1, next));
    end = next;
  }
  return { value: amountOf(groups, separators), end: endOfRoundMark(text, end) };
}

function endOfDigits(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

const APOSTROPHES = "'’ʼ";
const SPACES = ' \u00a0\u2009\u202f';
const kindOf = (char: string): string =>
  APOSTROPHES.includes(char) ? "'" : SPACES.includes(char) ? ' ' : char;

/** A space only groups thousands: "10 000", never "3 500" after another separator, nor "2024 100". */
function isSeparator(
  text: string,
  at: number,
  groups: readonly string[],
  separators: readonly string[],
): boolean {
  const char = text.charAt(at);
  if (char === '' || !isDigit(text.charCodeAt(at + 1))) return false;
  if (char === ',' || char === '.') return true;
  const kind = kindOf(char);
  if (kind !== ' ' && kind !== "'") return false;
  const isMixed = separators.length > 0 && (separators[0] !== kind || separators.at(-1) !== kind);
  if (isMixed || (groups[0] ?? '').length > 3) return false;
  return endOfDigits(text, at + 1) === at + 4;
}

function amountOf(groups: readonly string[], separators: readonly string[]): number | null {
  const last = groups.at(-1) ?? '';
  const mark = separators.at(-1);
  if (mark === undefined) return numeric(last);
  if (isGrouped(groups, separators)) return numeric(groups.join(''));
  const whole = groups.slice(0, -1);
  const isDecimal = (mark === '.' || mark === ',') && (last.length < 3 || groups[0] === '0');
  if (!isDecimal || separators.indexOf(mark) !== separators.length - 1) return null;
  if (!isGrouped(whole, separators.slice(0, -1))) return null;
  return numeric(`${whole.join('')}.${last}`);
}

function isGrouped(groups: readonly string[], separators: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  if (rest.length === 0) return true;
  if (first.length > 3 || first === '0' || new Set(separators).size > 1) return false;
  if (rest.at(-1)?.length !== 3) return false;
  const inner = rest.slice(0, -1);
  if (inner.every(({ length }) => length === 3)) return true;
  // Indian grouping: pairs before the last three digits.
  return separators[0] === ',' && first.length < 3 && inner.every(({ length }) => length === 2);
}

const numeric = (digits: string): number | null => (digits.length > MAX_DIGITS ? null : Number(fold(digits)));

/** "3.712,-" and "90'000.–" mark a round amount; a range's dash is followed by another number. */
function endOfRoundMark(text: string, end: number): number {
  const char = text.charAt(end);
  if (char !== ',' && char !== '.') return end;
  let next = end + 1;
  while (next < end + 3 && '-–—'.includes(text.charAt(next) || ' ')) next += 1;
  return next === end + 1 ? end : next;
}
