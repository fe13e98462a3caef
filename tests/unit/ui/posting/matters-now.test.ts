import { describe, expect, test } from 'vitest';
import type { ReviewRecord } from '../../../../src/model/review-record.ts';
import { mattersNow } from '../../../../src/ui/posting/matters-now.ts';
import { engineerRecord } from '../../../support/records.ts';

const TODAY = '2026-12-01';
const quote = { for: 'warning' as const, weight: 0.6, start: 4, end: 9, text: 'words' };

const wordsFor = (
  changes: Partial<ReviewRecord>,
  dates: { datePosted?: string; validThrough?: string } = {},
) => {
  const posting = engineerRecord.posting && { ...engineerRecord.posting, ...dates };
  return mattersNow({ ...engineerRecord, warnings: [], ...changes, posting }, TODAY).map(
    ({ words }) => words,
  );
};
const warned = (...codes: string[]) => codes.map((code) => ({ code, text: code, evidence: [] }));

describe('mattersNow', () => {
  test.each([
    ['2026-12-01', ['Closes today']],
    ['2026-12-02', ['Closes tomorrow']],
    ['2026-12-31', ['Closes in 30 days']],
    ['2027-01-01', []],
    ['2026-11-30', []],
  ])('tells a last day of %s', (validThrough, words) => {
    expect(wordsFor({}, { validThrough })).toEqual(words);
  });

  test('tells the most pressing first', () => {
    const warnings = warned('posted-long-ago', 'ai-screening', 'no-opening', 'level-conflict');
    expect(wordsFor({ warnings }, { datePosted: '2025-10-01' })).toEqual([
      'May have no opening behind it',
      'AI screens applications',
      'Posted 14 months ago',
    ]);
  });

  test('says once that a posting is over', () => {
    const warnings = warned('closing-date-passed');
    expect(wordsFor({ warnings })).toEqual(['No longer open']);
    expect(wordsFor({ warnings, verdict: 'expired' })).toEqual(['No longer open']);
    expect(wordsFor({ verdict: 'expired' }, { validThrough: '2026-12-05' })).toEqual(['No longer open']);
  });

  test('shows where the posting says so', () => {
    const warnings = [{ code: 'ai-screening', text: 'x', evidence: [quote] }];
    const [item] = mattersNow({ ...engineerRecord, warnings }, TODAY);
    expect(item?.span).toEqual(quote);
  });
});
