import { describe, expect, it } from 'vitest';
import { loadCareerPack } from '../../data/pack.ts';
import { readSuppliedText } from '../../src/extract/supplied-text.ts';
import type { StoredReview } from '../../src/model/review-record.ts';
import { createReviewer } from '../../src/review.ts';

const reviewer = createReviewer(await loadCareerPack());
const TEXT =
  'What you bring\n- Three years of Python\n- Prompt injection testing with Foo Scanner\n- The EU AI Act';
const reading = readSuppliedText({
  text: TEXT,
  title: 'AI Red Team Engineer',
  company: null,
  location: null,
  url: null,
});

async function stored(): Promise<StoredReview> {
  const review = reviewer.review(reading, { id: 'a' });
  return { ...review, unknownSkills: await reviewer.findUnknownSkills(review) };
}

describe('a stored review', () => {
  it('is not made anew by the pack and code that made it', async () => {
    expect(await reviewer.renew(await stored())).toBeNull();
  });

  it.each([{ packVersion: '2025.1.1' }, { matcherVersion: '0' }])(
    'made by others is answered anew from its text: %j',
    async (older) => {
      const current = await stored();
      const old: StoredReview = {
        ...current,
        ...older,
        role: null,
        skills: [],
        level: 'executive',
        unknownSkills: [],
      };
      expect(await reviewer.renew(old)).toEqual(current);
    },
  );

  it('keeps pay that only structured data stated', async () => {
    const pay = { min: 150_000, max: 190_000, currency: 'USD', period: 'year' } as const;
    const posting = reading.posting && { ...reading.posting, structuredPay: pay };
    const review = reviewer.review({ ...reading, posting }, { id: 'a' });
    const renewed = await reviewer.renew({ ...review, packVersion: 'old' });
    expect(renewed?.salary).toEqual({ ...pay, start: null, end: null });
    expect(renewed?.salary).toEqual(review.salary);
  });

  it('judges its dates by the day on which it is made anew', async () => {
    const posting = reading.posting && { ...reading.posting, validThrough: '2026-11-01' };
    const old = { ...reviewer.review({ ...reading, posting }, { id: 'a' }), packVersion: 'old' };
    const codesOf = async (today: string) =>
      (await reviewer.renew(old, { today }))?.warnings.map(({ code }) => code);
    expect(await codesOf('2026-11-02')).toContain('closing-date-passed');
    expect(await codesOf('2026-11-01')).not.toContain('closing-date-passed');
  });

  it('without a posting stays as it is', async () => {
    expect(await reviewer.renew({ ...(await stored()), posting: null, packVersion: 'old' })).toBeNull();
  });
});
