import { parseStrictly } from './strict-json.ts';

/** Longest source that is read, in UTF-16 code units; state of this size is no posting's. */
const LONGEST_SOURCE = 3_000_000;
/** White space behind a quote is looked through no further. */
const LONGEST_GAP = 1_000;
/** JSON that lies deeper is cut off there. */
const DEEPEST = 500;
/** What JSON writes without quotes. */
const LITERAL = /^(?:true|false|null|-?(?:0|[1-9]\d{0,30})(?:\.\d{1,30})?(?:[eE][+-]?\d{1,3})?)$/;
/** Marks that old page makers put around a script to hide it from other programs. */
const WRAPPINGS: readonly string[] = ['<![CDATA[', '<!]]>', '<!--', '-->', ']]>'];

/**
 * JSON as sites really write it: in CDATA or comments, behind a variable's name, with raw line breaks, bad escapes,
 * quotes inside of strings, commas too many or too few, cut off; several values in a row make a list. Null when none
 * of that helps. Ours, since a library would cost the injected reader a fifth of its size.
 */
export function parseLeniently(source: string): unknown {
  if (source.length > LONGEST_SOURCE) return null;
  const strict = parseStrictly(source);
  if (strict !== undefined) return strict;
  const values = parseStrictly(`[${tidy(source)}]`);
  if (!Array.isArray(values)) return null;
  return values.length > 1 ? values : (values[0] ?? null);
}

/** What was written last: nothing yet in this bracket, a whole value or a key, or the colon behind a key. */
type Last = 'nothing' | 'value' | 'colon';

/** A source that is read from left to right, and what became of it. */
interface Tidying {
  readonly source: string;
  at: number;
  readonly out: string[];
  /** The signs that close the brackets that are open. */
  readonly open: string[];
  last: Last;
}

/** The values of a source as strict JSON with commas between them. */
function tidy(source: string): string {
  const state: Tidying = { source, at: 0, out: [], open: [], last: 'nothing' };
  while (state.at < source.length && state.open.length < DEEPEST) step(state);
  while (state.open.length > 0) close(state, state.open.at(-1) ?? '');
  return state.out.join('');
}

function step(state: Tidying): void {
  const sign = state.source.charAt(state.at);
  if (skipRemark(state)) return;
  if (opensValue(state, sign)) {
    begin(state, sign);
    state.open.push(sign === '{' ? '}' : ']');
    state.last = 'nothing';
  } else if (state.open.length === 0) {
    // Outside of brackets stands what assigns the value.
  } else if (sign === '}' || sign === ']') close(state, sign);
  else if (sign === ':' && state.last === 'value') {
    state.out.push(sign);
    state.last = 'colon';
  } else if (sign === ',' && state.last === 'colon') {
    state.out.push('null');
    state.last = 'value';
  } else if (sign === '"' || sign === "'") {
    readString(state, sign);
    return;
  } else if (!/[\s,:]/.test(sign)) {
    readBareWord(state);
    return;
  }
  state.at++;
}

/** In front of the value, a bracket may belong to the variable that it is assigned to. */
function opensValue({ source, at, open }: Tidying, sign: string): boolean {
  if (sign === '{') return true;
  return sign === '[' && (open.length > 0 || '{[]'.includes(signAfter(source, at + 1)));
}

/** Writes the beginning of a value or a key, with the comma that it needs. */
function begin(state: Tidying, text: string): void {
  if (state.last === 'value') state.out.push(',');
  state.out.push(text);
}

function close(state: Tidying, sign: string): void {
  if (!state.open.includes(sign)) return;
  for (let closed = ''; closed !== sign; ) {
    closed = state.open.pop() ?? sign;
    if (state.last === 'colon') state.out.push('null');
    state.out.push(closed);
    state.last = 'value';
  }
}

/** Skips a comment, or a mark around the script; a comment that holds such a mark ends with it. */
function skipRemark(state: Tidying): boolean {
  const { source, at } = state;
  const isLine = source.startsWith('//', at);
  const wrapping = WRAPPINGS.find((mark) => source.startsWith(mark, isLine ? endOfGap(source, at + 2) : at));
  if (wrapping) state.at = (isLine ? endOfGap(source, at + 2) : at) + wrapping.length;
  else if (isLine) state.at = endOf(source, '\n', at);
  else if (source.startsWith('/*', at)) state.at = endOf(source, '*/', at + 2);
  else return false;
  return true;
}

function endOf(source: string, sign: string, from: number): number {
  const at = source.indexOf(sign, from);
  return at < 0 ? source.length : at + sign.length;
}

/** A number, `true`, `null`, or a key without quotes; what JSON does not know is null. */
function readBareWord(state: Tidying): void {
  const from = state.at++;
  while (state.at < state.source.length && !/[\s,:{}[\]"]/.test(state.source.charAt(state.at))) state.at++;
  const word = state.source.slice(from, state.at);
  const isKey = signAfter(state.source, state.at) === ':' && state.last !== 'colon';
  begin(state, isKey ? JSON.stringify(word) : LITERAL.test(word) ? word : 'null');
  state.last = 'value';
}

function readString(state: Tidying, quote: string): void {
  const { source } = state;
  begin(state, '"');
  let from = ++state.at;
  for (; state.at < source.length; state.at++) {
    const sign = source.charAt(state.at);
    if (sign === quote && endsString(state, quote)) break;
    if (sign !== '"' && sign !== '\\' && sign >= ' ') continue;
    state.out.push(source.slice(from, state.at), escaped(state, sign));
    from = state.at + 1;
  }
  state.out.push(source.slice(from, state.at), '"');
  state.at++;
  state.last = 'value';
}

/** A sign as a string of strict JSON has it; of an escape, the whole is read. */
function escaped(state: Tidying, sign: string): string {
  if (sign !== '\\') return JSON.stringify(sign).slice(1, -1);
  const { source, at } = state;
  const [, good, hex] =
    /^\\(?:(["\\/bfnrt]|u[0-9a-f]{4})|x([0-9a-f]{2}))/i.exec(source.slice(at, at + 6)) ?? [];
  const next = source.charAt(at + 1);
  state.at += (good ?? (hex ? `x${hex}` : next)).length;
  if (good) return `\\${good}`;
  if (hex) return `\\u00${hex}`;
  // Before a letter it may have been meant as the sign itself, as in a path.
  return `${/\w/.test(next) ? '\\\\' : ''}${JSON.stringify(next).slice(1, -1)}`;
}

/** Whether a quote ends the string, and does not stand in its text: something must follow that goes on with the JSON. */
function endsString({ source, at, open, last }: Tidying, quote: string): boolean {
  const inObject = open.at(-1) === '}';
  const next = endOfGap(source, at + 1);
  const sign = source.charAt(next);
  if (sign === '' || sign === '}' || sign === ']' || /^\/[/*]/.test(source.slice(next, next + 2)))
    return true;
  if (sign === ':') return inObject && last !== 'colon';
  if (sign !== ',') return false;
  const following = signAfter(source, next + 1);
  if (!inObject) return !/[\p{L}<]/u.test(following);
  return `}"${quote}`.includes(following) || (quote === "'" && /\w/.test(following));
}

function endOfGap(source: string, from: number): number {
  let at = from;
  while (at - from < LONGEST_GAP && at < source.length && source.charAt(at).trim() === '') at++;
  return at;
}

const signAfter = (source: string, from: number) => source.charAt(endOfGap(source, from));
