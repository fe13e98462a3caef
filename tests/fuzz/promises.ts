import assert from 'node:assert/strict';
import * as v from 'valibot';
import type { PageDraft } from '../../src/extract/extract.ts';
import { PageDraftReplySchema } from '../../src/messaging/payloads.ts';
import { type PageReading, PageReadingSchema } from '../../src/model/posting.ts';
import { withinLimits } from '../../src/model/posting-limits.ts';

/** The value in a shape that a schema allows, with nothing in it that JSON or a message would lose. */
export function assertShape(schema: v.GenericSchema, value: unknown): void {
  const parsed = v.safeParse(schema, value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    assert.fail(`${v.getDotPath(issue) ?? 'the value'}: ${issue.message}`);
  }
  assert.deepEqual(JSON.parse(JSON.stringify(value)), value, 'lost on the way through JSON');
}

const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff;
const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff;

/** Whether a cut at this offset would part the two units of one character. */
const partsCharacter = (text: string, at: number): boolean =>
  at > 0 && at < text.length && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));

/** A span that is not empty, lies in the text and parts no character. */
export function assertSpan(text: string, { start, end }: { start: number; end: number }, what: string): void {
  assert.ok(
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length,
    `${what}: ${start} to ${end} of ${text.length}`,
  );
  assert.ok(
    !partsCharacter(text, start) && !partsCharacter(text, end),
    `${what}: ${start} to ${end} parts a character`,
  );
}

/** A span whose own text is the slice that it names. */
export function assertMention(
  text: string,
  mention: { start: number; end: number; text: string },
  what: string,
): void {
  assertSpan(text, mention, what);
  assert.equal(mention.text, text.slice(mention.start, mention.end), `${what}: another text`);
}

/** Spans in the order of the text that do not overlap. */
export function assertInOrder(spans: readonly { start: number; end: number }[], what: string): void {
  let end = 0;
  for (const span of spans) {
    assert.ok(span.start >= end, `${what}: ${span.start} begins before ${end}`);
    end = span.end;
  }
}

/** What the reader would send of a page is in the form that is taken. */
export const assertDraft = ({ clues, needsParser }: PageDraft): void =>
  assertShape(PageDraftReplySchema, { clues, needsParser });

/** A reading in shape and within the limits, its blocks in their text. */
export function assertReading(reading: PageReading): void {
  assertShape(PageReadingSchema, reading);
  assert.deepEqual(withinLimits(reading), reading, 'beyond the limits');
  const { posting, verdict } = reading;
  assert.equal(
    posting === null,
    verdict !== 'posting' && !(verdict === 'expired' && posting),
    'a posting for the verdict',
  );
  if (posting === null) return;
  assertInOrder(posting.blocks, 'blocks');
  for (const block of posting.blocks) assertSpan(posting.text, block, block.kind);
}
