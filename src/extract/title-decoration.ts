import { plainText } from './compare-text.ts';
import { APPLY_STEMS } from './tables/page-words.ts';
import { ID_WORDS, JOB_TAILS, NAME_LABELS, TITLE_BADGES } from './tables/title-words.ts';

/** More rounds find nothing new in any title seen. */
const MOST_ROUNDS = 4;
const LONGEST_APPLY = 4;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * A job's name without what a page puts around it: arrows, quotes and icons, "New", the number of the requisition, "Apply now",
 * "Job:" before and "Job" behind it. `numbers` kept: a number may belong to the name. Never empty, unless the line has neither letters nor digits.
 */
export function undecorated(line: string, numbers: 'cut' | 'kept' = 'cut'): string {
  let name = withoutSigns(line);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = withoutSigns(withoutTail(withoutHead(name, numbers), numbers));
    if (next === name || next === '') break;
    name = next;
  }
  return name;
}

/** Cuts signs that belong to no name off both ends: "← «Courier» /" is "Courier", ".NET" and "C#" stay. */
function withoutSigns(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && !isOpening(text, from)) from++;
  while (to > from && !isEnd(text, to - 1)) to--;
  const cut = text.slice(from, to);
  const quoted = /^["'„“”‚‘’]([^"'„“”‚‘’]+)["'“”‘’]$/.exec(cut)?.[1];
  return quoted ?? cut;
}

const isOpening = (text: string, at: number) =>
  /[\p{L}\p{N}([{"'„“‚‘#@]/u.test(codePoint(text, at)) || /^\.\p{L}/u.test(text.slice(at, at + 3));

const isEnd = (text: string, at: number) =>
  /[\p{L}\p{M}\p{N})\]}"'“”‘’+#.!?%]/u.test(codePoint(text, at)) ||
  (text[at] === '*' && text[at - 1] !== ' ');

/** The whole character at a place, for letters beyond the first plane. */
function codePoint(text: string, at: number): string {
  const code = text.codePointAt(at) ?? 0;
  const isSecondHalf = code >= 0xdc00 && code <= 0xdfff;
  return isSecondHalf ? text.slice(at - 1, at + 1) : String.fromCodePoint(code);
}

function withoutHead(name: string, numbers: 'cut' | 'kept'): string {
  const [first = '', ...rest] = name.split(' ');
  const word = plainText(first);
  const others = rest.join(' ');
  if (rest.length > 0 && TITLE_BADGES.has(word)) {
    const shouted = first === first.toUpperCase() && others !== others.toUpperCase();
    if (shouted || /[:!]$/.test(first) || /^[([{]/.test(first)) return others;
  }
  const number = /^([#([]?[\p{L}\d ._/-]{2,20}[)\]]?)(?:\s[|–—-]|\s?:|(?<=[)\]]))\s(?=.)/u.exec(name);
  if (numbers === 'cut' && number && isNumber(number[1] ?? '')) return name.slice(number[0].length);
  const label = /^([^:：|–—-]{2,30})(?:\s[|–—-]|\s?[:：])\s(?=.)/.exec(name);
  return label && NAME_LABELS.has(plainText(label[1] ?? '')) ? name.slice(label[0].length) : name;
}

function withoutTail(name: string, numbers: 'cut' | 'kept'): string {
  const bracket = /[([]([^()[\]]{2,30})[)\]]$/.exec(name);
  const head = name.slice(0, bracket?.index ?? 0).trimEnd();
  if (numbers === 'cut' && head.length > 1 && isNumber(bracket?.[1] ?? '')) return head;
  const at = Math.max(
    ...[' | ', ' - ', ' – ', ' — ', ', ', ' #', ' / '].map((sign) => name.lastIndexOf(sign)),
  );
  const last = at > 0 ? name.slice(at).replace(/^[\s|–—,/-]+/, '') : '';
  if (
    last !== '' &&
    ((numbers === 'cut' && isNumber(last)) || startsApplying(last) || TITLE_BADGES.has(plainText(last)))
  )
    return name.slice(0, at);
  const words = name.split(' ');
  for (const length of [3, 2, 1]) {
    const tail = plainText(words.slice(-length).join(' '));
    if (
      words.length > length &&
      (JOB_TAILS.has(tail) || (length > 1 && startsApplying(tail) && APPLY_ENDS.test(tail)))
    )
      return words.slice(0, -length).join(' ');
  }
  return numbers === 'cut' &&
    words.length > 1 &&
    isNumber(words.at(-1) ?? '') &&
    /\d{4}/.test(words.at(-1) ?? '')
    ? words.slice(0, -1).join(' ')
    : name;
}

const APPLY_ENDS = /^(?:apply|jetzt|postul|solliciteer|ansök|bewerben)/;

function startsApplying(text: string): boolean {
  const words = plainText(text).split(' ');
  return (
    words.length <= LONGEST_APPLY && words.some((word) => APPLY_STEMS.some((stem) => word.startsWith(stem)))
  );
}

/** "R-10482", "Job ID: 4411", "#88", "Ref. 20-117"; a year is none. */
function isNumber(text: string): boolean {
  if (/[$€£¥]/.test(text)) return false;
  const words = plainText(text).split(' ');
  const numbers = words.filter((word) => /\d/.test(word));
  return (
    numbers.length > 0 &&
    numbers.join('').replace(/\D/g, '').length >= (text.includes('#') ? 1 : 3) &&
    !numbers.some((word) => YEAR.test(word) && numbers.length === 1) &&
    words.every((word) => ID_WORDS.has(word) || /^[a-z]{0,5}\d+[a-z]{0,3}$/.test(word))
  );
}
