import { describe, expect, it } from 'vitest';
import { failure, success } from '../../../../src/model/result.ts';
import type { SavedPosting } from '../../../../src/model/saved-posting.ts';
import { loadCompare } from '../../../../src/ui/saved/compare-loading.ts';
import { renewSaved } from '../../../../src/ui/saved/compare-renewal.ts';
import { createCompareState } from '../../../../src/ui/saved/compare-state.ts';
import type { Reviewer } from '../../../../src/ui/services.ts';
import { compareWorld } from '../../../support/compare-services.ts';
import { reviewerOf } from '../../../support/popup-services.ts';
import { engineerRecord } from '../../../support/records.ts';
import { STANDING } from '../../../support/saved.ts';

const { fit: _fit, plan: _plan, ...review } = engineerRecord;
const saved = (id: string, packVersion: string): SavedPosting => ({
  ...STANDING,
  id,
  notes: 'Call Ines',
  review: { ...review, id, packVersion },
});

async function renew(
  postings: readonly SavedPosting[],
  reviewer: Partial<Reviewer>,
  lastReviewedWith: string | null,
) {
  const answers: Reviewer = {
    ...reviewerOf(engineerRecord),
    engineVersion: 'new/2',
    renew: async (old) => success(old.packVersion === 'new' ? null : { ...old, packVersion: 'new' }),
    ...reviewer,
  };
  const world = compareWorld(postings, {
    loadReviewer: async () => success(answers),
    lastReviewedWith: () => lastReviewedWith,
  });
  const state = createCompareState(world.services);
  await loadCompare(state, world.services);
  await renewSaved(state, world.services);
  return { world, state };
}

describe('after an update', () => {
  it('reviews older postings again, keeps what was noted, and remembers that all are new', async () => {
    const { world, state } = await renew([saved('a', 'old'), saved('b', 'new')], {}, null);
    expect(world.calls).toEqual(['renew a', 'renewed by new/2']);
    expect(world.postings.get('a')).toMatchObject({ notes: 'Call Ines', review: { packVersion: 'new' } });
    expect(state.renewal.value).toBeNull();
  });

  it('looks at nothing where all were reviewed by the present pack and code', async () => {
    expect((await renew([saved('a', 'old')], {}, 'new/2')).world.calls).toEqual([]);
  });

  it('keeps the older review of a posting that cannot be renewed', async () => {
    const broken: Partial<Reviewer> = { renew: async () => failure('not-renewed') };
    const { world } = await renew([saved('a', 'old')], broken, null);
    expect(world.postings.get('a')?.review.packVersion).toBe('old');
  });
});
