import type { StoredReview } from '../model/review-record.ts';

/**
 * A report for an issue on how a page was read: what made the review, what is doubted, where each field came from, and how the page is
 * built. It holds no value of the page, nor its address, nor the site's name.
 */
export function reportOf(review: StoredReview, skeleton: string): string {
  const { packVersion, matcherVersion, verdict, reason, doubts, posting } = review;
  const sources = Object.entries(posting?.sources ?? {}).map(([field, source]) => `${field} ${source}`);
  return [
    `Milepost reading report, data ${packVersion}, matcher ${matcherVersion}`,
    `Verdict: ${verdict}${reason ? `, ${reason}` : ''}`,
    `Doubted: ${doubts.map(({ about }) => about).join(', ') || 'nothing'}`,
    `Sources: ${sources.join(', ') || 'none'}`,
    '',
    '```html',
    skeleton,
    '```',
    '',
  ].join('\n');
}
