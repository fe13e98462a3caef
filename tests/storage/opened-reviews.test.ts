import '../support/extension-api.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findOpenedReview, keepOpenedReview } from '../../src/storage/opened-reviews.ts';
import { engineerRecord, storedPart } from '../support/records.ts';

const review = storedPart(engineerRecord);

describe('the reviews at hand', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are found by id, the newest of each', async () => {
    await keepOpenedReview(review);
    await keepOpenedReview({ ...review, level: 'lead' });
    expect(await findOpenedReview(review.id)).toEqual({ ...review, level: 'lead' });
    expect(await findOpenedReview('another')).toBeNull();
  });

  it('are the last ten', async () => {
    for (let at = 0; at < 11; at += 1) await keepOpenedReview({ ...review, id: `review-${at}` });
    expect(await findOpenedReview('review-0')).toBeNull();
    expect(await findOpenedReview('review-1')).not.toBeNull();
  });

  it('leave out what has another shape', async () => {
    await fakeBrowser.storage.session.set({ 'opened-reviews': [{ id: review.id }, 'junk'] });
    expect(await findOpenedReview(review.id)).toBeNull();
    await fakeBrowser.storage.session.set({ 'opened-reviews': 'junk' });
    expect(await findOpenedReview(review.id)).toBeNull();
  });

  it('leave no trace on the disk', async () => {
    await keepOpenedReview(review);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });
});
