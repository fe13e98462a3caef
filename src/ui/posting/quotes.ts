import type { Evidence, ReviewRecord } from '../../model/review-record.ts';
import type { Mention, Span } from '../../model/terms.ts';

/** A passage with some of the sentence around it, cut at word bounds. `span` is null when it is not in the body. */
export interface QuotedPassage {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** True when the passage is a part of what is shown: a whole sentence in bold would stress nothing. */
  readonly stressed: boolean;
  readonly span: Span | null;
}

/** A passage that speaks for an answer. */
export interface Quote extends QuotedPassage {
  readonly topic: Evidence['for'];
}

// Two quotes of about 80 characters fill three lines of the popup; longer ones push the skills out of view.
const CONTEXT = 32;
const MARKED_MAX = 110;
// About one line: longer passages in bold make the popup loud.
const STRESSED_MAX = 48;

/** What stands before a sentence without belonging to it: list and heading signs. */
const LIST_SIGNS = /^[\s\-•*#>[\]]+/;

const SENTENCE_END = /[\n.!?;]\s/g;

function sentenceStart(text: string, from: number): number {
  const head = text.slice(Math.max(0, from - CONTEXT * 2), from);
  let last = -1;
  for (const end of head.matchAll(SENTENCE_END)) last = end.index + 1;
  const line = head.lastIndexOf('\n');
  const cut = Math.max(last, line + 1);
  return from - head.length + Math.max(0, cut);
}

function contextBefore(text: string, span: Span): string {
  const start = sentenceStart(text, span.start);
  const whole = text.slice(start, span.start).replace(LIST_SIGNS, '');
  if (whole.length <= CONTEXT) return whole;
  const tail = whole.slice(-CONTEXT);
  return `…${tail.slice(tail.indexOf(' ') + 1)}`;
}

function contextAfter(text: string, span: Span): string {
  const rest = text.slice(span.end, span.end + CONTEXT * 2);
  const stop = rest.search(/[\n.!?;](\s|$)/);
  const whole = stop < 0 ? rest : rest.slice(0, stop);
  if (whole.length <= CONTEXT) return whole;
  const head = whole.slice(0, CONTEXT);
  return `${head.slice(0, Math.max(head.lastIndexOf(' '), 0))}…`;
}

function shorten(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= MARKED_MAX) return flat;
  const cut = flat.slice(0, MARKED_MAX);
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`;
}

function inSentence(mention: Mention, text: string): Pick<QuotedPassage, 'before' | 'after' | 'span'> {
  const { start, end } = mention;
  const span = { start, end };
  if (text.slice(start, end) !== mention.text) return { before: '', after: '', span: null };
  const isCut = mention.text.length > MARKED_MAX;
  return { before: contextBefore(text, span), after: isCut ? '' : contextAfter(text, span), span };
}

/** Sets a mention into its sentence; one whose offsets do not give its text stands alone. */
export function passageOf(mention: Mention, text: string): QuotedPassage {
  const marked = shorten(mention.text);
  return { marked, stressed: marked.length <= STRESSED_MAX, ...inSentence(mention, text) };
}

/** Sets a piece of evidence into its sentence. */
export const quoteOf = (evidence: Evidence, text: string): Quote => ({
  topic: evidence.for,
  ...passageOf(evidence, text),
});

/** All evidence of a record as quotes, heaviest first; evidence of warnings stands with its warning instead. */
export function quotesOf(record: ReviewRecord): readonly Quote[] {
  const text = record.posting?.text ?? '';
  return record.evidence
    .filter((evidence) => evidence.for !== 'warning')
    .toSorted((a, b) => b.weight - a.weight)
    .map((evidence) => quoteOf(evidence, text));
}

const WORK = ['role', 'track', 'domain'];
const LEVEL = ['level', 'years'];

/**
 * The two quotes that stand open: the best for what the work is, then the best for its level. A passage that only
 * repeats the title, which stands above it, comes after one that says more.
 */
export function leadingQuotes(quotes: readonly Quote[], title: string): readonly Quote[] {
  const telling = quotes.filter(({ marked }) => !title.includes(marked));
  const best = (topics: readonly string[], but?: Quote) =>
    [...telling, ...quotes].find(
      ({ topic, span, marked }) =>
        topics.includes(topic) &&
        marked !== but?.marked &&
        (span === null || span.start !== but?.span?.start),
    );
  const work = best(WORK);
  const found = [work, best(LEVEL, work)].filter((quote) => quote !== undefined);
  return found.length > 0 ? found : quotes.slice(0, 1);
}
