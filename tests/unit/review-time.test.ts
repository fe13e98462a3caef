import { describe, expect, test } from 'vitest';
import { loadCareerPack } from '../../data/pack.ts';
import type { PageReading } from '../../src/model/posting.ts';
import { BARE_READING } from '../../src/model/posting-limits.ts';
import { createReviewer } from '../../src/review.ts';
import { barePosting } from '../support/bare-posting.ts';

const PACK = await loadCareerPack();
const TEXT = `Requirements\n${'- Python and prompt injection\n'.repeat(2_000)}- 7 years of experience\n`;

const reading = (text: string): PageReading => ({
  verdict: 'posting',
  reason: null,
  ...BARE_READING,
  posting: barePosting({ title: 'AI Security Engineer', text }),
});

/** A clock that goes on by so many milliseconds whenever it is read. */
const clock = (step: number) => {
  let now = 0;
  return () => {
    now += step;
    return now;
  };
};

const review = (text: string, now?: () => number) =>
  createReviewer(PACK, now && { now }).review(reading(text), { id: 'a' });

describe('a review in which a person waits', () => {
  test('reads all of a posting while there is time', () => {
    const record = review(TEXT, clock(1));
    expect(record.reason).toBeNull();
    expect(record.posting?.text).toBe(TEXT);
    expect(record.years?.min).toBe(7);
  });

  test('starts again with less of the text when it takes too long, and says so', () => {
    const times = [0, 600, 1_200];
    const record = review(TEXT, () => times.shift() ?? 0);
    expect(record.reason).toBe('too-long');
    expect(record.posting?.text.length).toBeGreaterThan(TEXT.length / 5);
    expect(record.posting?.text.length).toBeLessThanOrEqual(TEXT.length / 4);
    expect(TEXT.startsWith(record.posting?.text ?? '?')).toBe(true);
    expect(record.years).toBeNull();
    expect(record.skills.map(({ id }) => id)).toContain('python');
  });

  test('ends on the slowest machine, with the beginning', () => {
    const record = review(TEXT, clock(5_000));
    expect(record.reason).toBe('too-long');
    expect(record.posting?.text.length).toBeLessThanOrEqual(5_000);
    expect(record.skills.map(({ id }) => id)).toContain('python');
  });

  test('reads a short posting whole whatever the clock says', () => {
    expect(review(TEXT.slice(0, 3_000), clock(5_000)).reason).toBeNull();
  });
});

describe('a posting that is too long', () => {
  const LONG = `${'We secure models.\n'.repeat(5_000)}Requirements\n- 9 years of Rust\n`;

  test('is reviewed up to the limit, whoever hands it over', () => {
    const { reason, verdict, posting, years } = review(LONG);
    expect({ reason, verdict, years }).toEqual({ reason: 'too-long', verdict: 'posting', years: null });
    expect(posting?.text).toBe(LONG.slice(0, posting?.text.length));
    expect(posting?.text.length).toBeLessThanOrEqual(80_000);
  });

  test('still says so when it is renewed', async () => {
    const old = { ...review(LONG), matcherVersion: '0' };
    expect((await createReviewer(PACK).renew(old))?.reason).toBe('too-long');
  });

  test('loses nothing that was saved when it is renewed', async () => {
    const saved = review(TEXT);
    const old = { ...saved, matcherVersion: '0', posting: saved.posting && { ...saved.posting, text: LONG } };
    const renewed = await createReviewer(PACK, { now: clock(5_000) }).renew(old);
    expect(renewed?.posting?.text).toBe(LONG);
    expect(renewed?.reason).toBe('too-long');
  });
});
