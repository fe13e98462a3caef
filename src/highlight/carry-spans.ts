import type { Span } from '../model/terms.ts';

const commonStart = (one: string, other: string): number => {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  return at;
};

const commonEnd = (one: string, other: string, most: number): number => {
  let length = 0;
  while (
    length < most &&
    one.charCodeAt(one.length - 1 - length) === other.charCodeAt(other.length - 1 - length)
  ) {
    length += 1;
  }
  return length;
};

/**
 * The spans of `before` as spans of `after`, where text was put in, taken out or replaced in one place. Those that
 * reach into that place are left out; each of the others covers the same words as before.
 */
export const carrySpans = <Kind extends Span>(
  spans: readonly Kind[],
  before: string,
  after: string,
): Kind[] => {
  const head = commonStart(before, after);
  const tail = commonEnd(before, after, Math.min(before.length, after.length) - head);
  const moved = after.length - before.length;
  return spans.flatMap((span) => {
    if (span.end <= head) return [span];
    if (span.start < before.length - tail) return [];
    return [{ ...span, start: span.start + moved, end: span.end + moved }];
  });
};
